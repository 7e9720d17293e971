/** Knows that what is said about pay comes to the same cents whatever comes first, back and forth, and by which channel. */
import { cents, day, gemeenteCode, month, sum } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { bijzonderTarief, verschilTussenBronnen } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Opgave } from './inkomst.ts';
import { nettoLoon, splitLoon } from './loonlevering.ts';
import { geldendVan, ongeplaatst } from './maandopgave.ts';

const kader = kaderVan(gemeenteCode('0599'));
const metKeuze = (term: string, keuze: string): Kader => ({
  ...kader,
  keuzes: { ...kader.keuzes, [term]: [{ vanaf: day('2017-01-01'), keuze, bron: 'proef', status: 'vastgesteld' }] },
});
const meebetaald = { vakantiegeld: 'meebetaald' } as const;
const november = month('2026-11');
let teller = 0;
const woord = (more: Partial<Opgave> & { readonly netto: Opgave['netto'] }): Opgave => {
  teller += 1;
  return {
    ...{ id: `w${teller}`, bronId: 'b', maand: november, kanaal: 'loongegevens', status: 'definitief' },
    ...{ kenmerk: 'L', toelichting: undefined, bekendOp: '2026-11-20T10:00:00Z' },
    ...more,
  };
};

const maanden = [month('2026-09'), month('2026-10'), november, month('2026-12')] as const;
/** What counts in each month, without how it came to be known. */
const stand = (woorden: readonly Opgave[], in_ = kader) => {
  const geldend = geldendVan(woorden, meebetaald, in_);
  return maanden.map((maand) => {
    const een = geldend(maand);
    return een.soort === 'bekend' ? [een.netto, een.bijzonder ?? []] : een.soort;
  });
};

const bedrag = fc.integer({ min: 0, max: 300_000 }).map(cents);

describe('de volgorde van leveringen maakt geen verschil', () => {
  const levering = fc.record({
    maand: fc.constantFrom(...maanden),
    leveringsnummer: fc.integer({ min: 1, max: 4 }),
    kanaal: fc.constantFrom('loongegevens', 'uwv'),
    netto: bedrag,
  });
  const uniek = fc.uniqueArray(levering, {
    selector: ({ maand, leveringsnummer, kanaal }) => `${maand}${leveringsnummer}${kanaal}`,
  });

  test('van maandloon met correcties', () => {
    fc.assert(
      fc.property(uniek, fc.infiniteStream(fc.nat()), (leveringen, kans) => {
        const woorden = leveringen.map((een) => woord({ ...een, kanaal: een.kanaal as Opgave['kanaal'] }));
        const geschud = woorden
          .map((een) => ({ een, plaats: kans.next().value ?? 0 }))
          .sort((a, b) => a.plaats - b.plaats)
          .map(({ een }) => een);
        expect(stand(geschud)).toEqual(stand(woorden));
      }),
    );
  });

  test('van loon per vier weken en bijzonder loon', () => {
    const perioden = ['2026-08-10', '2026-09-07', '2026-10-05', '2026-11-02', '2026-11-30'].map((van) => day(van));
    fc.assert(
      fc.property(
        fc.array(bedrag, { minLength: 5, maxLength: 5 }),
        bedrag,
        bedrag,
        fc.boolean(),
        (lonen, eju, vak, om) => {
          const woorden = [
            ...perioden.map((van, i) => {
              const tot = day(Temporal.PlainDate.from(van).add({ days: 28 }).toString());
              const op = day(Temporal.PlainDate.from(tot).subtract({ days: 3 }).toString());
              const periode = { van, tot, betaaldOp: op };
              return woord({ maand: month(op.slice(0, 7)), netto: lonen[i] ?? cents(0), periode, leveringsnummer: 1 });
            }),
            woord({
              ...{ maand: month('2026-12'), netto: eju, leveringsnummer: 1 },
              bijzonder: {
                aard: 'eindejaarsuitkering',
                verworven: { van: month('2026-01'), totEnMet: month('2026-12') },
              },
            }),
            woord({
              maand: november,
              netto: vak,
              leveringsnummer: 1,
              bijzonder: { aard: 'vakantiegeld', verworven: undefined },
            }),
          ];
          for (const keuze of ['maal 13 gedeeld door 12', 'werkdagen']) {
            const in_ = metKeuze('pw-32-1-b-loonperiode', keuze);
            expect(stand(om ? woorden.toReversed() : [...woorden.slice(3), ...woorden.slice(0, 3)], in_)).toEqual(
              stand(woorden, in_),
            );
          }
        },
      ),
    );
  });
});

test('een correctie heen en terug eindigt op dezelfde centen, en twee keer hetzelfde verandert niets', () => {
  fc.assert(
    fc.property(bedrag, bedrag, (eerst, anders) => {
      const begin = [woord({ netto: eerst, leveringsnummer: 1 })];
      const terug = [
        ...begin,
        woord({ netto: anders, leveringsnummer: 2 }),
        woord({ netto: eerst, leveringsnummer: 3 }),
      ];
      expect(stand(terug)).toEqual(stand(begin));
      expect(stand(terug)).toEqual(stand([...terug, woord({ netto: anders, leveringsnummer: 2 })]));
    }),
  );
});

test('bijzonder loon van UWV telt alleen als ook het loon van die maand van UWV komt', () => {
  const vak = woord({ netto: cents(4_800), kanaal: 'uwv', bijzonder: { aard: 'vakantiegeld', verworven: undefined } });
  const vanUwv = [woord({ netto: cents(60_000), kanaal: 'uwv', status: 'geschat' }), vak];
  expect(stand(vanUwv)[2]).toEqual([60_000, [{ aard: 'vakantiegeld', netto: 4_800, betaaldIn: november }]]);
  // the payroll's amount holds it
  expect(stand([...vanUwv, woord({ netto: cents(64_800) })])[2]).toEqual([64_800, []]);
  expect(ongeplaatst([...vanUwv, woord({ netto: cents(64_800) })], { vakantiegeld: 'geen' }, kader)).toEqual([]);
});

describe('twee kanalen die iets anders zeggen', () => {
  const twee = (verschil: number) => [
    woord({ netto: cents(50_000) }),
    woord({ netto: cents(50_000 + verschil), kanaal: 'inwoner' }),
  ];
  test.each([
    ['elke cent', 0, 50_000],
    ['elke cent', 1, 'tegenstrijdig'],
    ['meer dan 1 euro', -100, 50_000],
    ['meer dan 1 euro', 101, 'tegenstrijdig'],
    ['meer dan 5 euro', 500, 50_000],
    ['meer dan 5 euro', -501, 'tegenstrijdig'],
  ])('%s: %d centen verschil geeft %s', (keuze, verschil, uitkomst) => {
    const geldend = geldendVan(twee(verschil), meebetaald, metKeuze(verschilTussenBronnen.id, keuze))(november);
    expect(geldend.soort === 'bekend' ? geldend.netto : geldend.soort).toBe(uitkomst);
  });
});

describe('Divosa "Dennis"', () => {
  const eindejaar = cents(12 * (5_218 - 1_907));
  const dennis = (more: readonly Opgave[]) => geldendVan(more, { vakantiegeld: 'geen' }, kader);
  const december = month('2026-12');
  const loon = woord({ maand: november, netto: cents(66_184) });
  const eju = woord({
    ...{ maand: december, netto: eindejaar },
    bijzonder: { aard: 'eindejaarsuitkering', verworven: { van: month('2026-01'), totEnMet: december } },
  });

  test('netto 33,11 per maand (de publicatie drukt 32,93), en niets voordat het is betaald', () => {
    expect(dennis([loon])(november)).toMatchObject({ netto: 66_184 });
    expect(dennis([loon])(november)).not.toHaveProperty('bijzonder');
    expect(dennis([loon, eju])(november)).toMatchObject({ netto: 66_184, bijzonder: [{ netto: 3_311 }] });
  });

  test('vakantiegeld dat elke maand als aanspraak telde, telt niet nog een keer', () => {
    const vak = woord({ netto: cents(40_000), bijzonder: { aard: 'vakantiegeld', verworven: undefined } });
    expect(geldendVan([loon, vak], { vakantiegeld: 'nog te goed' }, kader)(november)).not.toHaveProperty('bijzonder');
    expect(geldendVan([loon, vak], meebetaald, kader)(november)).toMatchObject({ bijzonder: [{ netto: 40_000 }] });
    expect(ongeplaatst([loon, vak], { vakantiegeld: 'geen' }, kader)).toMatchObject([{ aard: 'vakantiegeld' }]);
  });
});

describe('gewoon en bijzonder loon uit een levering', () => {
  const levering = { LnLbPh: 200_000, IngLbPh: 40_000, BijdrZvw: 0, WrdPrGebrAut: 0, PrWhk: 0 };
  test.each([
    ['niets bijzonders', {}, 'geen', [['gewoon', 160_000]]],
    ['vakantiegeld bij elk loon', { VakBsl: 16_000, LnTabBB: 16_000 }, 'meebetaald', [['gewoon', 160_000]]],
    [
      'vakantiegeld apart',
      { VakBsl: 50_000, LnTabBB: 50_000 },
      'nog te goed',
      [
        ['gewoon', 120_000],
        ['vakantiegeld', 40_000],
      ],
    ],
    [
      'ook een eindejaarsuitkering',
      { VakBsl: 50_000, LnTabBB: 75_000 },
      'geen',
      [
        ['gewoon', 100_000],
        ['vakantiegeld', 40_000],
        ['eindejaarsuitkering', 20_000],
      ],
    ],
  ] as const)('%s', (_, meer, vakantiegeld, delen) => {
    const gesplitst = splitLoon({ ...levering, ...meer }, vakantiegeld, kader, november);
    expect(gesplitst?.map(({ aard, netto }) => [aard, netto])).toEqual(delen);
  });

  test('de delen zijn samen altijd het netto loon', () => {
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, bedrag, (LnLbPh, IngLbPh, LnTabBB, VakBsl) => {
        const opgave = { ...levering, LnLbPh, IngLbPh, LnTabBB, VakBsl };
        const delen = splitLoon(opgave, 'nog te goed', kader, november) ?? [];
        expect(sum(delen.map(({ netto }) => netto))).toBe(nettoLoon(opgave));
      }),
    );
  });

  test('leest de gemeente het van de loonstrook, dan is er zonder mens geen bedrag', () => {
    const in_ = metKeuze(bijzonderTarief.id, 'loonstrook');
    expect(splitLoon({ ...levering, LnTabBB: 1 }, 'geen', in_, november)).toBeUndefined();
    expect(splitLoon(levering, 'geen', in_, november)).toHaveLength(1);
  });
});
