/** Knows what the page of somebody's talks is about: appointments, questions, notes and what a note asks. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { heeftRol } from '../rollen.ts';

export type Afspraak = Api.GetPersonenByPersoonIdAfsprakenResponse['afspraken'][number];
export type Taak = Api.GetPersonenByPersoonIdAfsprakenResponse['taken'][number];
export type Notitie = Api.GetPersonenByPersoonIdNotitiesResponse['notities'][number];

export const loadGesprekken = async (verzoek: Verzoek, request: Request, persoonId: string) => {
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { persoonId };
  const helpt = heeftRol(rollen, 'coach', 'intaker', 'teamleider');
  const wie = await read(request, api.getPersonenByPersoonIdWie({ client, path }));
  const [{ afspraken, taken }, { notities }] = await Promise.all([
    read(request, api.getPersonenByPersoonIdAfspraken({ client, path })),
    read(request, api.getPersonenByPersoonIdNotities({ client, path })),
  ]);
  const { sjablonen } = helpt ? await read(request, api.getNotitiesjablonen({ client })) : { sjablonen: [] };
  const titel = tekstIn(taal)('gesprekken.boven', { naam: wie.naam });
  return { titel, wie, afspraken, taken, notities, sjablonen, rollen, helpt, sleutel: newSleutel() };
};
export type GesprekLoader = typeof loadGesprekken;
