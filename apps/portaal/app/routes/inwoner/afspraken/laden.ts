/** Knows what the page of a resident's talks is about: appointments, questions, notes, and whether he shares his agenda. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';

export type Afspraak = Api.GetMijnAfsprakenResponse['afspraken'][number];

export const loadAfspraken = async ({ client, taal }: Verzoek, request: Request) => {
  const [{ afspraken, taken }, { notities }, { sinds }] = await Promise.all([
    read(request, api.getMijnAfspraken({ client })),
    read(request, api.getMijnNotities({ client })),
    read(request, api.getMijnAgendasleutel({ client })),
  ]);
  return { titel: tekstIn(taal)('afspraken.titel'), afspraken, taken, notities, sinds, sleutel: newSleutel() };
};
export type AfspraakLoader = typeof loadAfspraken;
