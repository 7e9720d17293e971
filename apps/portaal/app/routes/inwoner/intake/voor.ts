/** Knows whose story a page is about: one's own, or that of somebody for whom one acts, who is named in the address by his id. */
import { type Api, api } from '@samenkracht/api-client';
import { read } from '../../../server/antwoord.ts';
import type { Verzoek } from '../../../server/verzoek.ts';

export type Voor = {
  /** undefined is oneself. */
  readonly persoonId: string | undefined;
  /** Where the pages of this story stand. */
  readonly pad: string;
};

export const voorVan = (params: Readonly<Record<string, string | undefined>>): Voor => {
  const { persoonId } = params;
  return { persoonId, pad: persoonId === undefined ? '/intake' : `/intake/voor/${persoonId}` };
};

/** As the API takes it. */
export const voorIn = ({ persoonId }: Voor): { readonly voor?: string } =>
  persoonId === undefined ? {} : { voor: persoonId };

export const readMijnIntake = (request: Request, { client }: Verzoek, voor: Voor): Promise<Api.GetMijnIntakeResponse> =>
  read(request, api.getMijnIntake({ client, query: voorIn(voor) }));
