/** Proves what a housemate who comes or leaves makes of a month: on the first, the last, a birthday, and beside a death. */
import { day, formatEuro, month } from '@samenkracht/core';
import { eenMedebewoner, eenPartner, eenPersoon } from '@samenkracht/participatiewet';
import { testkader } from '@samenkracht/testing/law';
import { describe, expect, test } from 'vitest';
import { aankomendIn } from './aankomend.ts';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import type { Grondslagfeiten } from './maandfeiten.ts';
import { bewoningen } from './medebewoner.ts';
import type { Wijziging } from './wijziging.ts';
import { keurWijziging } from './wijzigingkeur.ts';

const alleen: Grondslagfeiten = {
  ...{ belanghebbende: eenPersoon(day('1980-06-15')), partner: null, kinderen: [], medebewoners: [] },
  ...{ woonsituatie: 'niet gevraagd', tijdelijkEldersVoorMantelzorg: false },
};
const broer = eenMedebewoner(day('1985-01-01'), { familie: 'eerste of tweede graad' });
const metEen: Grondslagfeiten = { ...alleen, medebewoners: [broer] };
const metTwee: Grondslagfeiten = { ...alleen, medebewoners: [broer, broer] };

const basis = { tot: null, partner: null } as const;
const komst = (
  vanaf: string,
  anders: Parameters<typeof eenMedebewoner>[1] = {},
  tot: string | null = null,
): Wijziging => ({
  ...{ ...basis, id: `k${vanaf}`, soort: 'komst medebewoner', vanaf: day(vanaf), wie: 'belanghebbende' },
  ...{ tot: tot === null ? null : day(tot), medebewoner: { ...broer, ...anders } },
});
const vertrek = (vanaf: string, wie = 'medebewoner 1'): Wijziging => ({
  ...{ ...basis, id: `v${vanaf}${wie}`, soort: 'vertrek medebewoner', vanaf: day(vanaf), wie },
});

const reeks = (feiten: Grondslagfeiten, wijzigingen: readonly Wijziging[]) =>
  ({
    ...{ kader: testkader(), ingangsdatum: day('2026-01-01'), einddatum: undefined, eersteMaand: month('2026-01') },
    ...{ grondslagen: [{ vanaf: day('2026-01-01'), feiten, bekendOp: '' }], bronnen: [], verrekenwijzen: [] },
    ...{ geldend: () => ({ soort: 'verwacht' }), vastgesteld: [], wijzigingen },
  }) as unknown as Reeksinvoer & { eersteMaand: ReturnType<typeof month> };

/** October and November 2026 in euro, with holiday allowance. */
const bijstand = (feiten: Grondslagfeiten, wijzigingen: readonly Wijziging[]): readonly string[] =>
  berekenReeks(reeks(feiten, wijzigingen), month('2026-10'), month('2026-11')).map((een) =>
    een.soort === 'berekend' ? formatEuro(een.uitkomst.bijstand).replaceAll('\u00a0', ' ') : een.uitzondering.code,
  );

// norms of July 2026: alone 1.419,46; with one who shares 1.013,90 (50% of 2.027,79); with two 878,71 (43 1/3%)
describe.each([
  ['komt op de eerste: de hele maand', alleen, [komst('2026-11-01')], ['€ 1.419,46', '€ 1.013,90']],
  ['komt op de zestiende: half om half', alleen, [komst('2026-11-16')], ['€ 1.419,46', '€ 1.216,68']],
  ['komt op de laatste dag: een dag', alleen, [komst('2026-11-30')], ['€ 1.419,46', '€ 1.405,94']],
  ['een gast van elf dagen', alleen, [komst('2026-11-10', {}, '2026-11-21')], ['€ 1.419,46', '€ 1.270,75']],
  [
    'komt en gaat op dezelfde dag: nooit',
    alleen,
    [komst('2026-11-10', {}), vertrek('2026-11-10', 'medebewoner k2026-11-10')],
    ['€ 1.419,46', '€ 1.419,46'],
  ],
  [
    'komt en vertrekt later',
    alleen,
    [komst('2026-10-01'), vertrek('2026-11-16', 'medebewoner k2026-10-01')],
    ['€ 1.013,90', '€ 1.216,68'],
  ],
  ['wie er al woonde vertrekt op de eerste', metEen, [vertrek('2026-11-01')], ['€ 1.013,90', '€ 1.419,46']],
  ['wie er al woonde vertrekt op de zestiende', metEen, [vertrek('2026-11-16')], ['€ 1.013,90', '€ 1.216,68']],
  ['een van twee vertrekt', metTwee, [vertrek('2026-11-01', 'medebewoner 2')], ['€ 878,71', '€ 1.013,90']],
  [
    'een student telt niet',
    alleen,
    [
      komst('2026-11-01', {
        geboren: day('1999-01-01'),
        onderwijs: 'studiefinanciering',
        leeftijdPastBijOnderwijs: true,
      }),
    ],
    ['€ 1.419,46', '€ 1.419,46'],
  ],
  [
    'een huurder die geen familie is, met bewijs, telt niet',
    alleen,
    [
      komst('2026-11-01', {
        familie: 'geen of verder',
        overeenkomst: 'met belanghebbende',
        overeenkomstAangetoond: true,
      }),
    ],
    ['€ 1.419,46', '€ 1.419,46'],
  ],
  [
    'familie met een huurcontract telt wel',
    alleen,
    [komst('2026-11-01', { overeenkomst: 'met belanghebbende', overeenkomstAangetoond: true })],
    ['€ 1.419,46', '€ 1.013,90'],
  ],
  [
    'wie zestien november 27 wordt telt vanaf die dag',
    alleen,
    [komst('2026-10-05', { geboren: day('1999-11-16') })],
    ['€ 1.419,46', '€ 1.216,68'],
  ],
] as const)('een medebewoner: %s', (_, feiten, wijzigingen, verwacht) => {
  test('oktober en november 2026', () => {
    expect(bijstand(feiten, wijzigingen)).toEqual(verwacht);
  });
});

test('na een overlijden gaat de norm van die dag door, ook als de medebewoner daarna vertrekt of een ander daarna komt', () => {
  const dood: Wijziging = { ...basis, id: 'd', soort: 'overlijden', vanaf: day('2026-10-20'), wie: 'partner' };
  const paar = { ...metEen, partner: eenPartner(day('1982-02-01')) };
  const zonder = bijstand(paar, [dood]);
  const [oktober, november] = bijstand(paar, [dood, vertrek('2026-10-25')]);
  expect(oktober).toBe(zonder[0]);
  // through 20 November as on the day of the death; after it nobody shares any more
  expect(november).not.toBe(zonder[1]);
  expect(bijstand(paar, [dood, komst('2026-11-02')])[0]).toBe(zonder[0]);
});

const stand = {
  kader: testkader(),
  looptijd: { ingangsdatum: day('2026-01-01'), einddatum: undefined },
  ...{ eersteMaand: month('2026-01'), today: day('2026-11-02'), grondslag: metEen, eerder: [] as readonly Wijziging[] },
};
test.each([
  [
    'iemand van wie niets bekend is',
    { ...komst('2026-11-01'), medebewoner: null },
    [],
    'WIJZIGING_MEDEBEWONER_ONBEKEND',
  ],
  [
    'iemand die nog geboren moet worden',
    komst('2026-11-01', { geboren: day('2026-11-02') }),
    [],
    'WIJZIGING_MEDEBEWONER_ONBEKEND',
  ],
  ['de inwoner zelf vertrekt', vertrek('2026-11-01', 'belanghebbende'), [], 'WIJZIGING_MEDEBEWONER_NIET_DAAR'],
  ['een tweede die er niet is', vertrek('2026-11-01', 'medebewoner 2'), [], 'WIJZIGING_MEDEBEWONER_NIET_DAAR'],
  ['wie al weg is', vertrek('2026-11-01'), [vertrek('2026-10-31')], 'WIJZIGING_MEDEBEWONER_NIET_DAAR'],
  [
    'wie die dag pas komt',
    vertrek('2026-11-01', 'medebewoner k2026-11-01'),
    [komst('2026-11-01')],
    'WIJZIGING_MEDEBEWONER_NIET_DAAR',
  ],
  ['wie er een dag woonde', vertrek('2026-11-02', 'medebewoner k2026-11-01'), [komst('2026-11-01')], undefined],
  ['wie er al woonde', vertrek('2026-11-01'), [], undefined],
] as const)('voorstellen: %s', (_, een, eerder, code) => {
  expect(keurWijziging(een, { ...stand, eerder })?.code).toBe(code);
});

test('wie er woont staat met zijn dagen in de lijst', () => {
  expect(bewoningen(metEen, [komst('2026-11-01'), vertrek('2026-12-01')])).toEqual([
    { wie: 'medebewoner 1', geboren: '1985-01-01', vanaf: null, tot: '2026-12-01' },
    { wie: 'medebewoner k2026-11-01', geboren: '1985-01-01', vanaf: '2026-11-01', tot: null },
  ]);
});

test('een besloten komst en de verjaardag die dan telt staan tevoren in wat er aankomt', () => {
  const invoer = reeks(alleen, [komst('2026-11-05', { geboren: day('1999-12-10') })]);
  expect(aankomendIn(invoer, day('2026-10-20')).map(({ op, wat }) => [op, wat])).toEqual([
    ['2026-11-05', 'Er woont vanaf 5 november 2026 iemand bij u.'],
    ['2026-12-10', 'Iemand die bij u woont wordt 27 jaar. Dan kan hij meetellen als kostendeler.'],
  ]);
});
