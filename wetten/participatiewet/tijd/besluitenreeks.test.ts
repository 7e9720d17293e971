/** Proves the ledger of decisions: each euro has its decision, replay equals what stood then, contradictions are refused by name. */
import { readFileSync } from 'node:fs';
import { addDays, cents, day, type Month, month, monthsIn, sum } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eenLoon, eenMaand } from '../bouw.ts';
import {
  type Besluitenreeks,
  legeReeks,
  maandbesluit,
  neemOp,
  nogTeBetalen,
  type Reeksbesluit,
  reeksOp,
} from './besluitenreeks.ts';
import { dossierVan, eenFeit, periode } from './bouw.ts';
import type { Dossier } from './dossier.ts';
import { maandOp } from './maandop.ts';
import { besluitperiode, pakketversie, regelversie } from './regelversie.ts';

const rust = { regelversie: regelversie(testkader(), day('2026-01-01')), feitversie: 'f1' };
const maanden = monthsIn(month('2026-01'), month('2027-01'));

const over = (van: string, tot: string | undefined, bedrag: number) => ({
  van: month(van),
  ...(tot === undefined ? {} : { tot: month(tot) }),
  bedrag: cents(bedrag),
  ...rust,
});

const neem = (besluiten: readonly Reeksbesluit[]): Besluitenreeks | string => {
  let reeks = legeReeks;
  for (const besluit of besluiten) {
    const verder = neemOp(reeks, besluit);
    if (!verder.ok) return verder.error.code;
    reeks = verder.value;
  }
  return reeks;
};
const goed = (besluiten: readonly Reeksbesluit[]): Besluitenreeks => {
  const reeks = neem(besluiten);
  if (typeof reeks === 'string') throw new Error(reeks);
  return reeks;
};

const toekenning: Reeksbesluit = {
  id: 't1',
  aard: 'toekenning',
  genomenOp: '2026-01-10',
  perioden: [over('2026-01', undefined, 134_849)],
};
const herziening: Reeksbesluit = {
  id: 'h1',
  aard: 'herziening',
  genomenOp: '2026-05-10',
  perioden: [over('2026-03', '2026-05', 90_000)],
};
const maatregel: Reeksbesluit = {
  id: 'm1',
  aard: 'maatregel',
  genomenOp: '2026-05-20',
  perioden: [over('2026-06', '2026-07', 134_849)],
};
const verrekening: Reeksbesluit = {
  id: 'v1',
  aard: 'verrekening',
  genomenOp: '2026-05-21',
  perioden: [over('2026-07', '2026-09', 7_097)],
};
const intrekking: Reeksbesluit = {
  id: 'i1',
  aard: 'intrekking',
  genomenOp: '2026-08-03',
  perioden: [{ van: month('2026-08'), ...rust }],
};
const alles = [toekenning, herziening, maatregel, verrekening, intrekking];

describe('each month: what was decided, and by which decision', () => {
  test.each`
    op              | maand        | besloten   | uitTeBetalen | besluiten
    ${'2026-01-09'} | ${'2026-03'} | ${0}       | ${0}         | ${''}
    ${'2026-01-10'} | ${'2026-03'} | ${134_849} | ${134_849}   | ${'t1'}
    ${'2026-05-10'} | ${'2026-02'} | ${134_849} | ${134_849}   | ${'t1'}
    ${'2026-05-10'} | ${'2026-03'} | ${90_000}  | ${90_000}    | ${'h1'}
    ${'2026-05-10'} | ${'2026-05'} | ${134_849} | ${134_849}   | ${'t1'}
    ${'2026-05-20'} | ${'2026-06'} | ${0}       | ${0}         | ${'t1 m1'}
    ${'2026-05-20'} | ${'2026-07'} | ${134_849} | ${134_849}   | ${'t1'}
    ${'2026-05-21'} | ${'2026-07'} | ${134_849} | ${127_752}   | ${'t1 v1'}
    ${'2026-08-02'} | ${'2026-08'} | ${134_849} | ${127_752}   | ${'t1 v1'}
    ${'2026-08-03'} | ${'2026-08'} | ${0}       | ${0}         | ${'i1'}
    ${'2026-08-03'} | ${'2026-07'} | ${134_849} | ${127_752}   | ${'t1 v1'}
    ${'2026-08-03'} | ${'2025-12'} | ${0}       | ${0}         | ${''}
  `('on $op, $maand: $uitTeBetalen by $besluiten', ({ op, maand, besloten, uitTeBetalen, besluiten }) => {
    const uit = maandbesluit(reeksOp(goed(alles), op), month(maand));
    expect([uit.besloten, uit.uitTeBetalen, uit.posten.map(({ besluit }) => besluit).join(' ')]).toEqual([
      besloten,
      uitTeBetalen,
      besluiten,
    ]);
  });

  test('paid is what is decided minus what was paid before', () => {
    const betaald = [
      { maand: month('2026-03'), bedrag: cents(134_849) },
      { maand: month('2026-08'), bedrag: cents(100_000) },
      { maand: month('2026-08'), bedrag: cents(27_752) },
    ];
    const [maart, juli, augustus] = nogTeBetalen(goed(alles), ['2026-03', '2026-07', '2026-08'].map(month), betaald);
    expect([maart?.verschil, juli?.verschil, augustus?.verschil]).toEqual([-44_849, 127_752, -127_752]);
  });

  test('a revision below a measure that stood takes the rest only', () => {
    const lager: Reeksbesluit = {
      ...herziening,
      id: 'h2',
      genomenOp: '2026-07-01',
      perioden: [over('2026-06', '2026-07', 50_000)],
    };
    const uit = maandbesluit(goed([toekenning, maatregel, lager]), month('2026-06'));
    expect([uit.uitTeBetalen, uit.posten.map(({ bedrag }) => bedrag)]).toEqual([0, [50_000, -50_000]]);
  });
});

describe('refused by name', () => {
  const met = (anders: object, van: Reeksbesluit = toekenning): Reeksbesluit => ({ ...van, ...anders }) as Reeksbesluit;
  test.each([
    ['a grant over a grant', [toekenning, met({ id: 't2', genomenOp: '2026-02-01' })], 'AL_TOEGEKEND'],
    ['a revision without a grant', [herziening], 'NIET_TOEGEKEND'],
    ['a withdrawal without a grant', [intrekking], 'NIET_TOEGEKEND'],
    [
      'a measure after a withdrawal',
      [toekenning, intrekking, met({ genomenOp: '2026-09-01', perioden: [over('2026-08', '2026-09', 1)] }, maatregel)],
      'NIET_TOEGEKEND',
    ],
    [
      'two that fix one month at one moment',
      [toekenning, herziening, met({ id: 'h2' }, herziening)],
      'TEGENSTRIJDIGE_BESLUITEN',
    ],
    [
      'more off than there is',
      [toekenning, met({ perioden: [over('2026-06', '2026-07', 134_850)] }, maatregel)],
      'BOVEN_BEDRAG',
    ],
    [
      'a set-off on top of a measure of everything',
      [toekenning, maatregel, met({ perioden: [over('2026-06', '2026-07', 1)] }, verrekening)],
      'BOVEN_BEDRAG',
    ],
    ['the same decision twice', [toekenning, toekenning], 'BESLUIT_DUBBEL'],
    ['one that was taken before the last', [toekenning, met({ genomenOp: '2026-01-09' }, herziening)], 'VOLGORDE'],
    ['an empty period', [met({ perioden: [over('2026-01', '2026-01', 1)] })], 'LEGE_PERIODE'],
    [
      'periods that overlap',
      [met({ perioden: [over('2026-03', '2026-05', 1), over('2026-01', '2026-04', 1)] })],
      'OVERLAP_IN_BESLUIT',
    ],
    ['less than nothing', [met({ perioden: [over('2026-01', '2026-02', -1)] })], 'NEGATIEF_BEDRAG'],
    ['a day that is none', [met({ genomenOp: '2026-02-30' })], 'GEEN_MOMENT'],
  ] as const)('%s', (_, besluiten, code) => expect(neem(besluiten)).toBe(code));

  test('a grant again after a withdrawal stands', () => {
    const weer: Reeksbesluit = {
      ...toekenning,
      id: 't2',
      genomenOp: '2026-09-01',
      perioden: [over('2026-09', undefined, 5)],
    };
    expect(maandbesluit(goed([...alles, weer]), month('2026-10')).uitTeBetalen).toBe(5);
  });
});

const besluiten: fc.Arbitrary<readonly Reeksbesluit[]> = fc
  .array(
    fc.record({
      aard: fc.constantFrom('toekenning', 'herziening', 'herziening', 'intrekking', 'maatregel', 'verrekening'),
      van: fc.integer({ min: 1, max: 11 }),
      lengte: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      bedrag: fc.integer({ min: 0, max: 150_000 }),
      later: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((lijst) => {
    let op = day('2026-01-01');
    return lijst.map(({ aard, van, lengte, bedrag, later }, i) => {
      op = addDays(op, later);
      const tot = lengte === undefined ? undefined : maanden[van - 1 + lengte];
      const eerste: Month = maanden[van - 1] ?? month('2026-01');
      const een = { van: eerste, ...(tot === undefined ? {} : { tot }), ...rust, feitversie: `f${i}` };
      return {
        id: `b${i}`,
        aard,
        genomenOp: op,
        perioden: [aard === 'intrekking' ? een : { ...een, bedrag: cents(bedrag) }],
      } as Reeksbesluit;
    });
  });

test('replay at each day equals what stood then; posts add up; nothing is paid below zero', () => {
  let genomen = 0;
  fc.assert(
    fc.property(besluiten, (lijst) => {
      let reeks = goed([{ ...toekenning, genomenOp: '2025-12-31' }]);
      const standen = new Map<string, Besluitenreeks>([
        ['2025-12-30', legeReeks],
        ['2025-12-31', reeks],
      ]);
      for (const besluit of lijst) {
        const verder = neemOp(reeks, besluit);
        if (!verder.ok) continue;
        genomen += 1;
        reeks = verder.value;
        standen.set(besluit.genomenOp, reeks);
      }
      for (const [op, toen] of standen)
        for (const maand of maanden) {
          const uit = maandbesluit(reeksOp(reeks, op), maand);
          expect(uit).toEqual(maandbesluit(toen, maand));
          expect(sum(uit.posten.map(({ bedrag }) => bedrag))).toBe(uit.uitTeBetalen);
          expect(uit.uitTeBetalen).toBeGreaterThanOrEqual(0);
          expect(uit.besloten).toBeGreaterThanOrEqual(uit.uitTeBetalen);
        }
    }),
  );
  expect(genomen).toBeGreaterThan(200);
});

describe('versions', () => {
  const dossier: Dossier = dossierVan(eenMaand(month('2026-08'), testkader()), {
    geldig: periode(day('2026-01-01')),
    bron: 'aanvraag',
    bekendSinds: '2026-01-02',
  });
  const loon = eenFeit('belanghebbende.inkomsten', [eenLoon(cents(60_000))], {
    geldig: periode(day('2026-08-01'), day('2026-09-01')),
    bron: 'loonstrook',
    bekendSinds: '2026-09-03',
  });
  const versie = (van: Dossier, maand: string, bekendOp: string) => {
    const stand = maandOp(van, month(maand), { bekendOp });
    return stand.ok ? besluitperiode(stand.value) : undefined;
  };
  const metLoon = { ...dossier, feiten: [...dossier.feiten, loon] };

  test('a euro of a computed month traces to its decision, its rules and its facts', () => {
    const periodes = ['2026-07', '2026-08']
      .map((maand) => versie(metLoon, maand, '2026-09-03'))
      .filter((een) => een !== undefined);
    const reeks = goed([{ id: 't1', aard: 'toekenning', genomenOp: '2026-09-04', perioden: periodes }]);
    const [post] = maandbesluit(reeks, month('2026-08')).posten;
    expect(post).toEqual({
      besluit: 't1',
      aard: 'toekenning',
      bedrag: 92_099,
      regelversie: regelversie(testkader(), day('2026-08-01')),
      feitversie: versie(metLoon, '2026-08', '2026-09-03')?.feitversie,
    });
  });
  test('under the law of another day that day is the one it rests on', () => {
    const onder = (wetOp?: '2026-06-30') => {
      const stand = maandOp(dossier, month('2026-08'), {
        bekendOp: '2026-09-03',
        ...(wetOp === undefined ? {} : { wetOp: day(wetOp) }),
      });
      return stand.ok ? besluitperiode(stand.value) : undefined;
    };
    expect(onder()).toMatchObject({ bedrag: 134_849, regelversie: { wetOp: '2026-08-01' } });
    expect(onder('2026-06-30')).toMatchObject({ bedrag: 133_142, regelversie: { wetOp: '2026-06-30' } });
  });
  test('the version of the facts changes with the facts, and only with them', () => {
    expect(versie(metLoon, '2026-08', '2026-09-02')?.feitversie).toBe(
      versie(dossier, '2026-08', '2026-09-02')?.feitversie,
    );
    expect(versie(metLoon, '2026-08', '2026-09-03')?.feitversie).not.toBe(
      versie(metLoon, '2026-08', '2026-09-02')?.feitversie,
    );
    const nogEens = {
      ...metLoon,
      feiten: [...metLoon.feiten, { ...loon, bekendSinds: '2026-10-01', bron: 'werkgever' }],
    };
    expect(versie(nogEens, '2026-08', '2026-11-01')?.feitversie).toBe(
      versie(metLoon, '2026-08', '2026-11-01')?.feitversie,
    );
  });
  test('the version of the rules changes with the law date and with the frame', () => {
    const een = regelversie(testkader(), day('2026-08-01'));
    expect(regelversie(testkader(), day('2026-08-01'))).toEqual(een);
    expect(regelversie(testkader(), day('2026-01-01'))).not.toEqual(een);
    expect(regelversie({ ...testkader(), gemeente: '0556' }, day('2026-08-01')).kader).not.toBe(een.kader);
    expect(een.tabellen).toMatch(/^[0-9a-f]{16}$/);
  });
  test('the version of the package is that of package.json', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(pakketversie).toBe(version);
  });
});
