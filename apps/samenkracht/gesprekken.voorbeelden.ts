/** Knows one of each thing about talks that a route can name: an appointment, a question, a note. */
import { day } from '@samenkracht/core';

type Waarden = Readonly<Record<string, unknown>>;

const nu = '2026-11-02T09:00:00Z';
const vandaag = day('2026-11-02');

export const overGesprekken = (persoonId: string): readonly (readonly [string, string, Waarden])[] => [
  [
    'overdrachtId',
    'plan_overdracht',
    {
      ...{ persoon_id: persoonId, van: 'selma', naar: 'samira', toelichting: 'Zoekt werk in de keuken.' },
      ...{ gevraagd_door: 'selma', gevraagd_op: nu, uiterlijk: '2026-11-16' },
    },
  ],
  [
    'afspraakId',
    'plan_afspraak',
    {
      persoon_id: persoonId,
      medewerker: 'selma',
      medewerker_naam: 'Selma',
      onderwerp: 'voortgang',
      wijze: 'telefoon',
      plaats: '',
      begint: '2026-11-10T09:00:00Z',
      eindigt: '2026-11-10T10:00:00Z',
      stand: 'gepland',
      gemaakt_door: 'selma',
      gemaakt_op: nu,
    },
  ],
  [
    'plantaakId',
    'plan_taak',
    {
      persoon_id: persoonId,
      voor: 'consulent',
      soort: 'vraag',
      tekst: 'Mag mijn hond mee?',
      gevraagd_door: 'iemand',
      gevraagd_door_naam: 'Iemand',
      gevraagd_op: nu,
    },
  ],
  [
    'notitieId',
    'plan_notitie',
    {
      persoon_id: persoonId,
      sjabloon: 'anders',
      op: vandaag,
      antwoorden: '[]',
      lezers: ['coach'],
      door: 'selma',
      door_naam: 'Selma',
      vastgelegd_op: nu,
    },
  ],
];
