/** Knows the inbox for the parts of a page that only count it: without an answer they show nothing. */
import { type Api, api } from '@samenkracht/api-client';
import { remember, type Verzoek } from './verzoek.ts';

export const findBerichten = (verzoek: Verzoek): Promise<Api.GetMijnBerichtenResponse | undefined> =>
  remember(verzoek, 'berichten', async () => {
    const { data } = await api.getMijnBerichten({ client: verzoek.client });
    return data;
  });
