/** Knows what the page of somebody's talks is about: appointments, questions, notes and what a note asks. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { loadKop } from '../persoon/kop.ts';
import { heeftRol } from '../rollen.ts';

export type Afspraak = Api.GetPersonenByPersoonIdAfsprakenResponse['afspraken'][number];
export type Taak = Api.GetPersonenByPersoonIdAfsprakenResponse['taken'][number];
export type Notitie = Api.GetPersonenByPersoonIdNotitiesResponse['notities'][number];

export const loadGesprekken = async (verzoek: Verzoek, request: Request, persoonId: string) => {
  const { client, taal } = verzoek;
  const path = { persoonId };
  const kop = await loadKop({ verzoek, request, persoonId });
  const helpt = heeftRol(kop.rollen, 'coach', 'intaker', 'teamleider');
  const [{ afspraken, taken }, { notities }] = await Promise.all([
    read(request, api.getPersonenByPersoonIdAfspraken({ client, path })),
    read(request, api.getPersonenByPersoonIdNotities({ client, path })),
  ]);
  const { sjablonen } = helpt ? await read(request, api.getNotitiesjablonen({ client })) : { sjablonen: [] };
  const titel = tekstIn(taal)('gesprekken.boven', { naam: kop.wie.naam });
  return { titel, kop, afspraken, taken, notities, sjablonen, helpt, sleutel: newSleutel() };
};
export type GesprekLoader = typeof loadGesprekken;
