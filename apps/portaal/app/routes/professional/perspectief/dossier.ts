/** Knows what the API says of a perspective, for the parts of its page. */
import type { Api } from '@samenkracht/api-client';

export type Dossier = Api.GetPersonenByPersoonIdPerspectiefResponse;
export type Cohorten = Api.GetPerspectiefcohortenResponse['cohorten'];
