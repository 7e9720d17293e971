/** Knows what a form of the routes of the intake holds, and one of each thing that they can name. */
import { randomUUID } from 'node:crypto';

type Waarden = Readonly<Record<string, unknown>>;

const [nu, vandaag] = ['2026-11-02T09:00:00Z', '2026-11-02'];
const intakeantwoorden = { antwoorden: [{ vraag: 'inkomen.eten', versie: 0, waarde: true }] };
const intakebeeld = { onderdeel: 'werk', waarde: '3', versie: 0 };
const intakevragen = { vanaf: '2027-01-01', aanpassing: { weg: ['inkomen.wisselt'] } };

export const intakebodies: Readonly<Record<string, unknown>> = {
  'POST /mijn/intakes': {},
  'POST /mijn/intakes/:intakeId/antwoorden': intakeantwoorden,
  'POST /mijn/intakes/:intakeId/clientondersteuning': { keuze: 'later' },
  'POST /perspectiefcohorten/:cohortId/telling': { metWens: true },
  'POST /perspectiefcohorten/:cohortId/vullingen': { metWens: true },
  'POST /mijn/clientondersteuning': { keuze: 'ja', bij: 'zelf' },
  'POST /personen/:persoonId/clientondersteuning/afloop': { uitkomst: 'doorgegeven', organisatie: 'Buurtsteun' },
  'POST /mijn/beelden': intakebeeld,
  'POST /mijn/intakeuitnodigingen/:uitnodigingId/antwoord': { antwoord: 'nu niet' },
  'POST /intakes': { persoonId: '00000000-0000-4000-8000-000000000009', wijze: 'samen' },
  'POST /intakes/inwoner': { bsn: '000000000' },
  'POST /intakes/:intakeId/antwoorden': intakeantwoorden,
  'POST /intakes/:intakeId/clientondersteuning': { keuze: 'later' },
  'POST /intakes/:intakeId/gesprekken': { gevoerdOp: '2026-11-02', minuten: 30, vorm: 'telefoon' },
  'POST /personen/:persoonId/beelden': intakebeeld,
  'POST /personen/:persoonId/intakeuitnodigingen': { reden: 'Wij kijken graag weer samen.' },
  'POST /intakesignalen/:intakesignaalId/afhandeling': { uitkomst: 'geholpen', toelichting: 'Gebeld en geholpen.' },
  'POST /intakevragen': { ...intakevragen, reden: 'Die vraag stellen wij later.' },
  'POST /intakevragen/keuring': intakevragen,
};

/** A story that was begun, with something that cannot wait, and an invitation to look again. */
export const overIntake = (persoonId: string): readonly (readonly [string, string, Waarden])[] => {
  const id = randomUUID();
  return [
    [
      'intakeId',
      'intake',
      {
        id,
        persoon_id: persoonId,
        aanleiding: 'melding',
        wijze: 'alleen',
        boom_vanaf: '2026-01-01',
        begonnen_op: nu,
        begonnen_door: persoonId,
        begonnen_door_naam: 'Karim',
      },
    ],
    [
      'intakesignaalId',
      'intake_signaal',
      { intake_id: id, persoon_id: persoonId, code: 'geen-eten', ontstaan_op: nu, uiterlijk: vandaag },
    ],
    [
      'uitnodigingId',
      'intake_uitnodiging',
      {
        persoon_id: persoonId,
        reden: 'Het is een jaar geleden.',
        uitgenodigd_door: 'samira',
        uitgenodigd_door_naam: 'Samira',
        uitgenodigd_op: nu,
      },
    ],
    [
      'ervaringId',
      'intake_ervaring',
      { persoon_id: persoonId, soort: 'werk', naam: 'kok', door: persoonId, door_naam: 'Karim', op: nu },
    ],
    [
      'cohortId',
      'intake_cohort',
      {
        naam: 'Jongeren',
        volgorde: 7,
        begint_op: vandaag,
        nieuwe_instroom: false,
        terugkijkdagen: 28,
        door: 'thomas',
        op: nu,
      },
    ],
    [
      'certificaatId',
      'intake_certificaat',
      {
        persoon_id: persoonId,
        naam: 'EHBO',
        uitgever: 'Buurthuis',
        behaald_op: vandaag,
        door: persoonId,
        door_naam: 'Karim',
        op: nu,
      },
    ],
  ];
};
