/** Knows how a page reads what somebody told before. Server only. */
import { api } from '@samenkracht/api-client';
import { glance } from '../../server/antwoord.ts';
import type { Verzoek } from '../../server/verzoek.ts';
import type { Verteld } from './verteld.ts';

/** Of the resident himself, or of the person of a file. Of another room than the page: without it the page stands. */
export const findVerteld = async (
  request: Request,
  { client }: Verzoek,
  persoonId?: string,
): Promise<Verteld | undefined> =>
  persoonId === undefined
    ? glance(request, api.getMijnVerteld({ client }))
    : glance(request, api.getPersonenByPersoonIdVerteld({ client, path: { persoonId } }));
