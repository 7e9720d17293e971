/** Knows one of each thing about talks that a route can name: an appointment, a question, who reads along, a colleague, a note. */
import { day } from '@samenkracht/core';

const teruggekeerd = '00000000-0000-4000-8000-0000000000c1';

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
    'medewerkerId',
    'toegang_medewerker',
    { id: 'anna-van-de-jeugdbalie', naam: 'Anna', rollen: ['coach'], gezien_op: nu },
  ],
  [
    'meelezerId',
    'plan_meelezer',
    {
      persoon_id: persoonId,
      medewerker_id: 'consulent-0599',
      reden: 'Rekent mee.',
      vanaf: nu,
      door: 'selma',
      door_naam: 'Selma',
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
  [
    'baanId',
    'plan_baan',
    {
      ...{ versie: 1, persoon_id: persoonId, werkgever: 'Bakkerij', soort: 'parttime', minuten: 960 },
      ...{ vanaf: '2026-06-01', ingetrokken: false, omhoog: true, door_soort: 'inwoner' },
      ...{ door: 'iemand', door_naam: 'Iemand', vastgelegd_op: nu },
    },
  ],
  [
    'uitstroomId',
    'plan_uitstroom',
    {
      ...{ id: teruggekeerd, persoon_id: persoonId, bron: 'uitkering', onderwerp_id: teruggekeerd },
      ...{ einde: '2026-06-01', terug: '2026-10-01', reden: 'werk', vastgelegd_op: nu },
    },
  ],
  ['nazorgId', 'plan_nazorg', { uitstroom_id: teruggekeerd, maanden: 1, op: '2026-07-01', stand: 'gepland' }],
];
