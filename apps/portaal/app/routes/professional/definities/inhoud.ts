/** Knows what a definition holds, as the API gives it. */
import type { Api } from '@samenkracht/api-client';

export type Inhoud = NonNullable<Api.GetPerspectiefdefinitiesResponse['definities'][number]['nu']>['inhoud'];
