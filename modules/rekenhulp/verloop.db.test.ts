/** Proves the routes that compute for a household that changes: by its days, month after month, with the days that are new named. */
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rekenhulpModule } from './index.ts';

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  db = await testDb([rekenhulpModule]);
  http = await testServer(db, [rekenhulpModule], []);
});
afterAll(async () => {
  await http.close();
  await db.close();
});

const persoon = {
  geboren: '1985-06-15',
  geenBeroepOpOuders: false,
  medischUrenbeperkt: false,
  loonkostensubsidie: false,
  inkomsten: [],
  vrijlating: { maandenN: 0, sindsR: null, sindsZ: null },
};
const partner = {
  ...{ ...persoon, geboren: '1986-11-20', heeftRecht: true, leeftGescheiden: false },
  ...{ kenmerk: 'partner', vanaf: '2026-11-11', tot: null },
};
const leeg = {
  ...{ partners: [], kinderen: [], medebewoners: [], inrichting: [], eldersVoorMantelzorg: [] },
  ...{ verlagingen: [], zonderRecht: [], overlijden: null },
};
const maand = (verloop: object) => ({
  ...{ gemeente: '0599', maand: '2026-10', woonsituatie: 'niet gevraagd', belanghebbende: persoon },
  verloop: { ...leeg, ...verloop },
});
const reken = async (verloop: object, aantalMaanden = 3) =>
  (await http.call(undefined, 'POST /berekeningen', { body: { maanden: [maand(verloop)], aantalMaanden } })).body;
const normen = ({ maanden }: { maanden: readonly { uitkomst: { norm: number } }[] }) =>
  maanden.map(({ uitkomst }) => uitkomst.norm);
const soorten = ({ veranderingen }: { veranderingen: readonly { soort: string; tekst: string }[] }) =>
  veranderingen.filter(({ soort }) => soort !== 'verschil' && soort !== 'bedrag').map(({ tekst }) => tekst);

test('a partner comes on a day: the norm by the days, the day named, and the next month whole', async () => {
  const body = await reken({ partners: [partner] });
  // 1.419,46 x 10/30 = 473,15 and 2.027,79 x 20/30 = 1.351,86
  expect(normen(body)).toEqual([141_946, 47_315 + 135_186, 202_779]);
  expect(body.maanden[1].uitkomst.stukken).toMatchObject([
    { vanaf: '2026-11-01', tot: '2026-11-11', dagen: 10, bedrag: 47_315 },
    { vanaf: '2026-11-11', tot: '2026-12-01', dagen: 20, bedrag: 135_186, reden: 'de partner komt erbij' },
  ]);
  expect(body.maanden.map(soorten)).toEqual([
    [],
    ['Vanaf 11 november 2026: de partner komt erbij.', 'Uw partner wordt 40 jaar.'],
    [],
  ]);
  expect(body.maanden[1].uitleg.inwoner.join(' ')).toContain('Uw norm veranderde in deze maand.');
});

test('who leaves counts until that day, and has no birthday here after it', async () => {
  const weg = { ...partner, vanaf: '1986-11-20', tot: '2026-10-17' };
  const body = await reken({ partners: [weg] });
  // 2.027,79 x 16/31 = 1.046,60 and 1.419,46 x 15/31 = 686,84
  expect(normen(body)).toEqual([104_660 + 68_684, 141_946, 141_946]);
  expect(body.maanden.map(soorten)).toEqual([['Vanaf 17 oktober 2026: de partner gaat weg.'], [], []]);
});

test('an exemption that the partner uses up is used up in the months after', async () => {
  const metLoon = {
    ...{ ...partner, vanaf: '2026-10-11' },
    inkomsten: [{ soort: 'loon', netto: 40_000, vakantiegeld: 'meebetaald', metHeffingskorting: true }],
    vrijlating: {
      ...{ ...partner.vrijlating, maandenN: 4 },
      draagtBij: { keuze: 'ja', motivering: '' },
      meerUrenNietMogelijk: { keuze: 'nee', motivering: '' },
    },
  };
  const { maanden } = await reken({ partners: [metLoon] });
  expect(maanden.map(({ uitkomst }: { uitkomst: { vrijlating: number } }) => uitkomst.vrijlating > 0)).toEqual([
    true,
    true,
    false,
  ]);
});

test('a lowering takes off on its own days only, and who shares the costs is not told of one that does not count for him', async () => {
  const verlaging = {
    artikel: '27',
    bedrag: 28_000,
    vanaf: '2026-10-01',
    tot: '2026-12-01',
    motivering: 'geen woning',
  };
  const alleen = await reken({ verlagingen: [verlaging] });
  expect(normen(alleen)).toEqual([113_946, 113_946, 141_946]);
  expect(alleen.maanden[0].uitleg.inwoner.join(' ')).toMatch(/Uw norm is verlaagd tot €\s1\.139,46/);
  const medebewoner = {
    ...{ geboren: '1980-01-01', familie: 'geen of verder', overeenkomst: 'geen', onderwijs: 'geen' },
    ...{ overeenkomstAangetoond: false, leeftijdPastBijOnderwijs: false },
    ...{ kenmerk: 'medebewoner 1', vanaf: '1980-01-01', tot: null },
  };
  const samen = await reken({ verlagingen: [verlaging], medebewoners: [medebewoner] }, 1);
  // art. 27 names the norms of art. 20 and 21, not the one of art. 22a
  expect(normen(samen)).toEqual([101_390]);
  expect(samen.maanden[0].uitleg.inwoner.join(' ')).not.toContain('verlaagd');
});

test('what is missing is asked in the words of the law, also of a partner who is there on some days', async () => {
  const { geboren: _, ...zonder } = partner;
  const body = await reken({ partners: [zonder] }, 1);
  expect(body.maanden[0]).toMatchObject({
    soort: 'onbekend',
    ontbreekt: { feit: 'partners.0.geboren', vraag: 'Wanneer is uw partner geboren?', soort: 'datum' },
  });
  expect(body.vragen).toContainEqual(expect.objectContaining({ feit: 'partners.0.geboren', stand: 'open' }));
  const heel = await reken({ partners: [partner] }, 2);
  expect(heel.vragen).toContainEqual(expect.objectContaining({ feit: 'partners.0.heeftRecht', stand: 'beantwoord' }));
  expect(heel.vragen).toContainEqual(expect.objectContaining({ feit: 'woonsituatie', stand: 'beantwoord' }));
});
