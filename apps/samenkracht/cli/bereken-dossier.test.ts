/** Shows the command `bereken` over dossiers: a month as known on a day, and the difference between two runs with its causes. */
import { dossierInvoerSchema, verschilUitvoerSchema } from '@samenkracht/participatiewet';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { alleen, ndjson, run } from './bereken.voorbeelden.ts';
import { geweigerdUitvoerSchema } from './uitvoer.ts';

const vrijlating = {
  maandenN: 0,
  sindsR: null,
  sindsZ: null,
  draagtBij: { keuze: 'ja', motivering: 'Het werk leidt tot meer uren.' },
  meerUrenNietMogelijk: { keuze: 'nee', motivering: '' },
};
const loon = (netto: number, vanaf: string, tot: string, bekendSinds: string) => ({
  naam: 'belanghebbende.inkomsten',
  waarde: [{ soort: 'loon', netto, vakantiegeld: 'meebetaald', metHeffingskorting: true }],
  vanaf,
  tot,
  bron: 'loonstrook',
  bekendSinds,
});
const { gemeente, maand: _, belanghebbende, ...huishouden } = alleen;
const { inkomsten: __, ...persoon } = belanghebbende;
const basis = [
  ...Object.entries({ ...persoon, vrijlating }).map(([naam, waarde]) => ({ naam: `belanghebbende.${naam}`, waarde })),
  ...Object.entries({ ...huishouden, recht: true }).map(([naam, waarde]) => ({ naam, waarde })),
].map((feit) => ({ ...feit, vanaf: '2026-01-01', bron: 'aanvraag', bekendSinds: '2025-12-20' }));
/** The pay of August is known in September and corrected in November. */
const dossier = {
  kenmerk: 'd1',
  gemeente,
  maand: '2026-08',
  feiten: [
    ...basis,
    loon(60_000, '2026-08-01', '2026-09-01', '2026-09-03'),
    loon(74_000, '2026-08-01', '2026-09-01', '2026-11-12T09:30:00Z'),
  ],
};
const metFeit = (feit: object) => ({ ...dossier, feiten: [...dossier.feiten, feit] });

describe('as known on a day', () => {
  test.each([
    ['2026-09-03', { soort: 'waarde', uitkomst: { uitTeBetalen: 92_099 }, kenmerk: 'd1', bekendOp: '2026-09-03' }],
    ['2026-11-11', { soort: 'waarde', uitkomst: { uitTeBetalen: 92_099 } }],
    ['2026-11-12', { soort: 'waarde', uitkomst: { uitTeBetalen: 82_124 } }],
    ['2026-09-02', { soort: 'onbekend', feit: 'belanghebbende.inkomsten' }],
    ['2025-12-19', { soort: 'onbekend', feit: 'recht' }],
  ])('%s', async (dag, verwacht) => {
    const { code, regels } = await run(['--bekend-op', dag], ndjson(dossier));
    expect([code, regels]).toMatchObject([0, [verwacht]]);
  });
  test('without a day everything counts that is known', async () => {
    expect((await run([], ndjson(dossier))).regels).toMatchObject([{ uitkomst: { uitTeBetalen: 82_124 } }]);
  });
  test('days without a right are known, and nothing is paid', async () => {
    const weg = { naam: 'recht', waarde: false, vanaf: '2026-08-01', bron: 'besluit', bekendSinds: '2026-10-01' };
    expect((await run(['--bekend-op', '2026-10-01'], ndjson(metFeit(weg)))).regels).toMatchObject([
      { soort: 'geen recht' },
    ]);
  });
  test('the dossier is of the form in docs/schemas', () => {
    expect(Value.Check(dossierInvoerSchema, dossier)).toBe(true);
  });
});

describe('the difference', () => {
  test('between two known-on days, with its cause', async () => {
    const { code, regels } = await run(['--vergelijk', 'bekend=2026-09-03..2026-11-12'], ndjson(dossier));
    expect([code, regels]).toMatchObject([
      0,
      [
        {
          kenmerk: 'd1',
          soort: 'verschil',
          oud: 92_099,
          nieuw: 82_124,
          verschil: -9_975,
          oorzaken: [
            {
              wijzigingen: [
                {
                  soort: 'gecorrigeerd feit',
                  naam: 'belanghebbende.inkomsten',
                  bekendSinds: '2026-11-12T09:30:00.000Z',
                },
              ],
              gevolg: -9_975,
            },
          ],
        },
      ],
    ]);
    expect(Value.Check(verschilUitvoerSchema, regels[0])).toBe(true);
  });
  test('between two law dates, also of a month without a dossier', async () => {
    const { regels } = await run(['--vergelijk', 'wet=2026-06-30..2026-07-01'], ndjson(alleen));
    expect(regels).toMatchObject([
      {
        oud: 133_142,
        nieuw: 134_849,
        verschil: 1_707,
        oorzaken: [{ wijzigingen: [{ soort: 'gewijzigde wet' }], posten: [{ post: 'norm' }, { post: 'reservering' }] }],
      },
    ]);
  });
  test('of a part of a month', async () => {
    const { regels } = await run(
      ['--vergelijk', 'wet=2026-06-30..2026-07-01'],
      ndjson({ ...alleen, vanaf: '2026-10-16' }),
    );
    expect(regels[0].nieuw).toBeLessThan(100_000);
    expect(regels[0].verschil).toBe(regels[0].nieuw - regels[0].oud);
  });
  test('between two municipalities that choose alike there is none', async () => {
    const { regels } = await run(['--vergelijk', 'gemeente=0599..0556'], ndjson(alleen));
    expect(regels).toMatchObject([{ verschil: 0, oorzaken: [] }]);
  });
  test('where one of the two has no amount, what is missing stands there and no number', async () => {
    const { regels } = await run(['--vergelijk', 'bekend=2026-09-02..2026-11-12'], ndjson(dossier));
    expect(regels).toMatchObject([
      { oud: null, verschil: null, oorzaken: [], zonderBedrag: { oud: 'onbekend: belanghebbende.inkomsten' } },
    ]);
    expect(Value.Check(verschilUitvoerSchema, regels[0])).toBe(true);
  });
});

describe('what the municipality chose or added later', () => {
  const bedrag = {
    soort: 'bedrag',
    tabel: 'pw-31-2-n',
    waarde: '100,00',
    vanaf: '2026-07-01',
    tot: '2027-01-01',
    bron: 'verzonnen',
    bekendSinds: '2026-10-20',
  };
  const keuze = {
    soort: 'keuze',
    term: 'pw-31-2-boven-norm',
    keuze: 'ja',
    vanaf: '2026-08-01',
    bron: 'verzonnen',
    bekendSinds: '2026-10-01',
  };
  test.each([
    ['an amount that was published late', [bedrag], 87_349, [['gewijzigde wet', -4_750]]],
    ['a choice that changes nothing here', [keuze], 92_099, []],
    ['both', [keuze, bedrag], 87_349, [['gewijzigde wet', -4_750]]],
  ] as const)('%s', async (_naam, kader, nieuw, oorzaken) => {
    const args = ['--vergelijk', 'bekend=2026-09-03..2026-10-31'];
    const { regels } = await run(args, ndjson({ ...dossier, kader }));
    expect(regels[0]).toMatchObject({ oud: 92_099, nieuw });
    expect(
      regels[0].oorzaken.map((een: { wijzigingen: { soort: string }[]; gevolg: number }) => [
        een.wijzigingen[0]?.soort,
        een.gevolg,
      ]),
    ).toEqual(oorzaken);
  });
  test.each([
    ['a table that is none', { ...bedrag, tabel: 'pw-99' }],
    ['a value that is none', { ...bedrag, waarde: 'veel' }],
    ['a period that is none', { ...bedrag, tot: '2026-07-01' }],
    ['a term that is none', { ...keuze, term: 'pw-99' }],
    ['a choice that the law does not leave', { ...keuze, keuze: 'misschien' }],
    ['a day that is none', { ...keuze, vanaf: '2026-02-30' }],
  ])('%s is refused', async (_naam, een) => {
    const { code, regels } = await run([], ndjson({ ...dossier, kader: [een] }));
    expect([code, regels[0].fouten]).toMatchObject([1, [{ pad: '/kader/0' }]]);
  });
});

describe('refused by name, on its line', () => {
  const code = (fout: { readonly fouten: readonly { readonly code: string }[] }) => fout.fouten.map((een) => een.code);
  test.each([
    ['a month without known-since', alleen, 'GEEN_DOSSIER', '/'],
    [
      'two values from one moment',
      metFeit(loon(1, '2026-08-01', '2026-09-01', '2026-09-03')),
      'TEGENSTRIJDIGE_FEITEN',
      '/feiten',
    ],
    [
      'a fact that is none',
      metFeit({ ...loon(1, '2026-08-01', '2026-09-01', '2026-10-01'), naam: 'belanghebbende.schoenmaat' }),
      'INVOER_ONGELDIG',
      '/feiten/14/waarde',
    ],
    [
      'a value that cannot be',
      metFeit(loon(-1, '2026-08-01', '2026-09-01', '2026-10-01')),
      'INVOER_ONGELDIG',
      '/feiten/14/waarde',
    ],
    [
      'the frame as a fact',
      metFeit({ ...loon(1, '2026-08-01', '2026-09-01', '2026-10-01'), naam: 'gemeente' }),
      'INVOER_ONGELDIG',
      '/feiten/14/naam',
    ],
    [
      'a day that is none',
      metFeit(loon(1, '2026-02-30', '2026-09-01', '2026-10-01')),
      'INVOER_ONGELDIG',
      '/feiten/14/vanaf',
    ],
    ['a moment that is none', metFeit(loon(1, '2026-08-01', '2026-09-01', 'gisteren')), 'GEEN_MOMENT', '/feiten'],
    [
      'a fact that changes within the month',
      metFeit({
        naam: 'woonsituatie',
        waarde: 'aangetoond',
        vanaf: '2026-08-15',
        bron: 'x',
        bekendSinds: '2026-10-01',
      }),
      'FEIT_WISSELT_IN_MAAND',
      '/feiten',
    ],
    ['a municipality that is none', { ...dossier, gemeente: '9999' }, 'GEMEENTE_ONBEKEND', '/gemeente'],
    ['a month before the first', { ...dossier, maand: '2017-06' }, 'MAAND_BUITEN_BEREIK', '/maand'],
    [
      'ten thousand facts',
      { ...dossier, feiten: Array.from({ length: 10_000 }, () => basis[0]) },
      'TE_VEEL_FEITEN',
      '/feiten',
    ],
  ])('%s', async (_naam, invoer, verwacht, pad) => {
    const uit = await run(['--bekend-op', '2026-11-21'], ndjson(invoer, dossier));
    expect(uit.regels[0].fouten[0]).toMatchObject({ code: verwacht, pad });
    expect(code(uit.regels[0])).toContain(verwacht);
    expect([uit.code, uit.regels[1].soort]).toEqual([1, 'waarde']);
    expect(Value.Check(geweigerdUitvoerSchema, uit.regels[0])).toBe(true);
  });
  test.each([
    [['--bekend-op', 'morgen']],
    [['--vergelijk', 'maand=2026-01..2026-02']],
    [['--vergelijk', 'wet=2026-01-01']],
    [['--vergelijk', 'gemeente=0599..9']],
    [['--vergelijk', 'bekend=2026-01-01..2026-02-01', '--bekend-op', '2026-01-01']],
  ])('%j', async (args) => {
    expect(await run(args, ndjson(dossier))).toMatchObject({ code: 1, regels: [] });
  });
});
