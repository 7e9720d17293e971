/** Knows how to make arbitrary facts of a month for the property tests: every household type, ages at their edges, all incomes. */
import { addDays, addYears, cents, type Day, day, firstDay, type Month, month, periodOf } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { eenKind, eenMedebewoner } from './bouw.ts';
import type { Inkomst, Maandfeiten, Partner, Persoon } from './feiten.ts';

const kader = testkader();

const maanden: fc.Arbitrary<Month> = fc
  .tuple(fc.integer({ min: 2017, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([jaar, maand]) => month(`${jaar}-${String(maand).padStart(2, '0')}`));

/** Birthdays lie on and around the first of the month more often than chance would have it. */
const geboren = (op: Day, jongste: number, oudste: number): fc.Arbitrary<Day> =>
  fc
    .tuple(
      fc.integer({ min: jongste, max: oudste }),
      fc.oneof(fc.integer({ min: -31, max: 31 }), fc.integer({ min: -200, max: 200 })),
    )
    .map(([jaren, dagen]) => addDays(addYears(op, -jaren), dagen));

const inkomst: fc.Arbitrary<Inkomst> = fc.record({
  soort: fc.constantFrom('loon', 'loon', 'loon', 'uitkering uit vroeger werk', 'particulier pensioen', 'alimentatie'),
  netto: fc.integer({ min: 0, max: 300_000 }).map(cents),
  vakantiegeld: fc.constantFrom('meebetaald', 'meebetaald', 'nog te goed', 'geen'),
  metHeffingskorting: fc.boolean(),
});

const gewogen = fc.constantFrom('ja', 'nee').map((keuze) => ({ keuze: keuze as 'ja' | 'nee', motivering: '' }));

const persoon = (maand: Month): fc.Arbitrary<Persoon> =>
  fc.record({
    geboren: geboren(firstDay(maand), 18, 75),
    inInrichting: fc.constantFrom(false, false, false, true),
    geenBeroepOpOuders: fc.boolean(),
    medischUrenbeperkt: fc.constantFrom(false, false, true),
    loonkostensubsidie: fc.constantFrom(false, false, true),
    inkomsten: fc.array(inkomst, { maxLength: 3 }),
    vrijlating: fc.record({
      maandenN: fc.integer({ min: 0, max: 6 }),
      sindsR: fc.option(maanden, { nil: null }),
      sindsZ: fc.option(maanden, { nil: null }),
      draagtBij: gewogen,
      meerUrenNietMogelijk: gewogen,
    }),
  });

const partner = (maand: Month): fc.Arbitrary<Partner> =>
  fc
    .tuple(persoon(maand), fc.constantFrom(true, true, false), fc.boolean())
    .map(([een, heeftRecht, leeftGescheiden]) => ({ ...een, heeftRecht, leeftGescheiden }));

const dagen = (maand: Month): fc.Arbitrary<Pick<Maandfeiten, 'vanaf' | 'tot'>> => {
  const { from, until = from } = periodOf(maand);
  const hele = { vanaf: from, tot: until };
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(hele) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 27 }).map((n) => ({ vanaf: addDays(from, n), tot: until })) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 28 }).map((n) => ({ vanaf: from, tot: addDays(from, n) })) },
  );
};

/** A household in a month. */
export const maandfeitenIn = (maand: Month): fc.Arbitrary<Maandfeiten> =>
  fc
    .record({
      periode: dagen(maand),
      belanghebbende: persoon(maand),
      partner: fc.option(partner(maand), { nil: null }),
      kinderen: fc.array(
        geboren(firstDay(maand), 0, 19).map((dag) => eenKind(dag < day('2026-12-01') ? dag : day('2016-01-01'))),
        { maxLength: 3 },
      ),
      medebewoners: fc.array(
        geboren(firstDay(maand), 17, 60).map((dag) => eenMedebewoner(dag)),
        { maxLength: 3 },
      ),
      woonsituatie: fc.constantFrom('niet gevraagd' as const, 'aangetoond' as const, 'niet aangetoond' as const),
      tijdelijkEldersVoorMantelzorg: fc.constantFrom(false, false, true),
    })
    .map(({ periode, ...rest }) => ({ kader, maand, ...periode, ...rest }));

export const maandfeiten: fc.Arbitrary<Maandfeiten> = maanden.chain(maandfeitenIn);
