/** Knows that each event becomes its own kind of bericht, for each reader what is his. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBericht } from './store/bericht.ts';
import { openWereld, type Toestand, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let hier: Toestand;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());
beforeEach(async () => {
  hier = await wereld.openDb();
});
afterEach(() => hier.around.close());

test('each of a couple is asked only for what he must send', async () => {
  await hier.say('GegevensGevraagd', {
    zaakId: hier.fatima,
    zaaknummer: 'Z-2026-01042',
    persoonIds: [hier.fatima, hier.jonas],
    gevraagd: [
      { persoonId: hier.fatima, wat: 'Uw huurcontract' },
      { persoonId: hier.jonas, wat: 'Uw loonstrook' },
    ],
    uiterlijk: '2026-11-16',
    opgeschortVanaf: '2026-11-03',
  });
  const [voorJonas] = await hier.sentTo(hier.jonas);
  const opened = await hier.around.scope((scope) => findBericht(scope, voorJonas?.id ?? ''));
  expect(JSON.stringify(opened?.inhoud)).toContain('Uw loonstrook.');
  expect(JSON.stringify(opened?.inhoud)).not.toContain('huurcontract');
});

const besluit = { zaaknummer: 'Z-2026-01042', genomenOp: '2026-11-02', bezwaarUiterlijk: '2026-12-14' };
const rekening = [{ naam: 'Norm', bedrag: 141_946, waarom: 'het bedrag uit de wet' }];
const gebeurtenissen: readonly (readonly [soort: string, berichtsoort: string, data: object])[] = [
  [
    'TermijnVerlengd',
    'verlenging',
    { zaaknummer: 'Z-1', weken: 4, reden: 'Wij wachten op gegevens', uiterstBesluit: '2027-01-25' },
  ],
  [
    'BesluitGenomen',
    'toekenning',
    {
      ...besluit,
      aard: 'toekenning',
      redenen: ['U woont in onze gemeente.'],
      artikelen: ['art. 11 lid 1 Participatiewet'],
      ingangsdatum: '2026-11-02',
      perMaand: 92_099,
      vakantietoeslagPerMaand: 4_847,
      betaaldag: 25,
      rekening,
    },
  ],
  [
    'BesluitGenomen',
    'afwijzing',
    { ...besluit, aard: 'afwijzing', redenen: ['U hebt te veel spaargeld.'], artikelen: [] },
  ],
  [
    'BesluitGenomen',
    'buiten behandeling',
    {
      ...besluit,
      aard: 'buiten behandeling',
      gevraagdOp: '2026-11-02',
      gevraagdUiterlijk: '2026-11-16',
      ontbreekt: ['Uw huurcontract'],
    },
  ],
  [
    'MaandBetaald',
    'specificatie',
    { kenmerk: 'B-1', maand: '2026-11', betaaldOp: '2026-11-25', betaald: 92_099, rekening, artikelen: [] },
  ],
  [
    'MaandHerzien',
    'herziening',
    {
      kenmerk: 'B-1',
      maanden: [{ maand: '2026-10', was: 92_099, wordt: 88_349, oorzaak: 'Uw loon van oktober was hoger.' }],
      afhandeling: { soort: 'verrekening', bedrag: 3_750, vanaf: '2026-12' },
      artikelen: [],
      bezwaarUiterlijk: '2026-12-14',
    },
  ],
];

test.each(gebeurtenissen)('each event becomes its own kind: %s is %s', async (soort, berichtsoort, data) => {
  await hier.say(soort, { persoonIds: [hier.fatima], ...data });
  expect(await hier.sentTo(hier.fatima)).toMatchObject([{ soort: berichtsoort }]);
});

test('a partner is asked to sign in words, without the code', async () => {
  await hier.say('PartnerUitgenodigd', {
    persoonIds: [hier.jonas],
    aanvragerId: hier.fatima,
    kenmerk: 'A-1',
    geldigTot: '2026-11-09',
  });
  const [voorJonas] = await hier.sentTo(hier.jonas);
  expect(voorJonas).toMatchObject({ soort: 'ondertekenverzoek', kern: expect.stringContaining('A. Amrani') });
});
