/** Proves what dated changes make of months: eight households of a made-up city, on the first, the last and the leap day. */
import { cents, day, formatEuro, month } from '@samenkracht/core';
import { eenKind, eenMedebewoner, eenPartner, eenPersoon } from '@samenkracht/participatiewet';
import { testkader } from '@samenkracht/testing/law';
import { describe, expect, test } from 'vitest';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import { geenInvordering } from './invordering.ts';
import type { Grondslagfeiten } from './maandfeiten.ts';
import { ruimtenVan } from './runschuld.ts';
import type { Wijziging } from './wijziging.ts';
import { gevolgenVan } from './wijzigingsgevolg.ts';
import { isStrijdig } from './wijzigingskeuring.ts';

const alleen: Grondslagfeiten = {
  belanghebbende: eenPersoon(day('1980-06-15')),
  partner: null,
  kinderen: [],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: false,
};
const paar: Grondslagfeiten = { ...alleen, partner: eenPartner(day('1982-02-01')) };
const ouder: Grondslagfeiten = { ...alleen, kinderen: [eenKind(day('2018-05-01'))] };
const jong: Grondslagfeiten = { ...alleen, belanghebbende: eenPersoon(day('2008-02-29')) };

const change = (soort: Wijziging['soort'], vanaf: string, anders: Partial<Wijziging> = {}): Wijziging => ({
  id: `${soort} ${vanaf}`,
  soort,
  vanaf: day(vanaf),
  tot: null,
  wie: 'belanghebbende',
  partner: null,
  ...anders,
});

const reeks = (feiten: Grondslagfeiten, wijzigingen: readonly Wijziging[], vastgesteld: readonly string[] = []) =>
  ({
    kader: testkader(),
    ingangsdatum: day('2026-01-01'),
    einddatum: undefined,
    grondslagen: [{ vanaf: day('2026-01-01'), feiten, bekendOp: '' }],
    bronnen: [],
    geldend: () => ({ soort: 'verwacht' }),
    verrekenwijzen: [],
    vastgesteld: vastgesteld.map((maand) => ({ maand: month(maand) })),
    wijzigingen,
  }) as unknown as Reeksinvoer;

/** The bijstand of each month in euro, with its holiday allowance in it; a code where it cannot be computed. */
const bijstand = (invoer: Reeksinvoer, van: string, tot: string): readonly string[] =>
  berekenReeks(invoer, month(van), month(tot)).map((een) =>
    een.soort === 'berekend'
      ? `${een.maand} ${formatEuro(een.uitkomst.bijstand)}`
      : `${een.maand} ${een.uitzondering.code}`,
  );

// norms of July 2026: alone 1.419,46; together 2.027,79
describe.each([
  ['moves on the first: the month is not there', alleen, [change('verhuizing', '2026-11-01')], ['2026-10 € 1.419,46']],
  ['moves on the last: one day less', alleen, [change('verhuizing', '2026-10-31')], ['2026-10 € 1.373,67']],
  ['moves on the second: one day', alleen, [change('verhuizing', '2026-10-02')], ['2026-10 € 45,79']],
  [
    'moves and is revived eleven days later: the days between are missed',
    alleen,
    [change('voltijdwerk', '2026-10-11'), change('herleven', '2026-10-22')],
    ['2026-10 € 915,78', '2026-11 € 1.419,46'],
  ],
  [
    'in prison over the turn of a month',
    alleen,
    [change('detentie', '2026-10-22', { tot: day('2026-11-11') })],
    ['2026-10 € 961,57', '2026-11 € 946,31'],
  ],
  [
    'abroad for five weeks: the days after the fourth',
    alleen,
    [change('verblijf buitenland', '2026-10-01', { tot: day('2026-11-05') })],
    ['2026-10 € 1.282,09', '2026-11 € 1.230,20'],
  ],
  ['dies on the first: that day counts', alleen, [change('overlijden', '2026-10-01')], ['2026-10 € 45,79']],
] as const)('%s', (_, feiten, wijzigingen, verwacht) => {
  test('October and November 2026', () => {
    expect(
      bijstand(reeks(feiten, wijzigingen), '2026-10', '2026-11').map((een) => een.replaceAll('\u00a0', ' ')),
    ).toEqual(verwacht);
  });
});

const eur = (invoer: Reeksinvoer, van: string, tot = van): readonly string[] =>
  bijstand(invoer, van, tot).map((een) => een.replaceAll('\u00a0', ' '));

test('who comes to live in on the sixteenth: half of each norm', () => {
  const erbij = change('samenwonen', '2026-11-16', { partner: { geboren: day('1982-02-01'), heeftRecht: true } });
  expect(eur(reeks(alleen, [erbij]), '2026-11', '2026-12')).toEqual(['2026-11 € 1.723,63', '2026-12 € 2.027,79']);
});

test('who goes away on the first leaves a single norm from that day', () => {
  expect(eur(reeks(paar, [change('einde samenwonen', '2026-11-01')]), '2026-10', '2026-11')).toEqual([
    '2026-10 € 2.027,79',
    '2026-11 € 1.419,46',
  ]);
});

test('a partner who dies: the norm of the day goes on for one month, then that of one', () => {
  const dood = change('overlijden', '2026-10-01', { wie: 'partner' });
  // through 1 November the norm of a couple: 2.027,79 / 30 + 29/30 of 1.419,46
  expect(eur(reeks(paar, [dood]), '2026-10', '2026-12')).toEqual([
    '2026-10 € 2.027,79',
    '2026-11 € 1.439,73',
    '2026-12 € 1.419,46',
  ]);
});

test('a single parent dies: one month for who is left, and then nothing', () => {
  expect(eur(reeks(ouder, [change('overlijden', '2026-10-31')]), '2026-10', '2026-12')).toEqual([
    '2026-10 € 1.419,46',
    '2026-11 € 1.419,46',
  ]);
});

test('a partner in prison has no right: the norm of one who is married to him', () => {
  const vast = change('detentie', '2026-11-01', { wie: 'partner', tot: day('2026-12-01') });
  expect(eur(reeks(paar, [vast]), '2026-11', '2026-12')).toEqual(['2026-11 € 1.013,90', '2026-12 € 2.027,79']);
});

test('an institution from the first of the month has its own norm', () => {
  const erin = change('inrichting', '2026-11-01', { tot: day('2026-12-01') });
  const [november, december] = eur(reeks(alleen, [erin]), '2026-11', '2026-12');
  expect(december).toBe('2026-12 € 1.419,46');
  expect(november).toBe(
    eur(reeks({ ...alleen, belanghebbende: { ...alleen.belanghebbende, inInrichting: true } }, []), '2026-11')[0],
  );
});

test('younger than 21 in an institution: no right until the birthday (art. 13 lid 2 onder a), then the norm of art. 23', () => {
  const erin = [change('inrichting', '2026-10-11', { tot: day('2026-12-01') })];
  const twintig = { ...alleen, belanghebbende: eenPersoon(day('2005-11-16')) };
  // ten days of 350,42; then fifteen of thirty days of 449,44 and 47,00
  expect(eur(reeks(twintig, erin, ['2026-10', '2026-11']), '2026-10', '2026-11')).toEqual([
    '2026-10 € 113,04',
    '2026-11 € 248,22',
  ]);
  const vrouw = { ...paar, partner: eenPartner(day('2006-02-01')) };
  const zij = [change('inrichting', '2026-11-01', { wie: 'partner', tot: day('2026-11-16') })];
  const [november] = berekenReeks(reeks(vrouw, zij), month('2026-11'), month('2026-11'));
  expect(
    november?.soort === 'berekend' && november.feiten.verloop?.partners.map(({ heeftRecht }) => heeftRecht),
  ).toEqual([false, true]);
});

test('the norm of the day of a death goes on with the cost sharer of that day, also in the next month', () => {
  const metKostendeler = { ...paar, medebewoners: [eenMedebewoner(day('1990-03-06'))] };
  const dood = [change('overlijden', '2026-09-20', { wie: 'partner' })];
  // 2 x 878,71; in October twenty days of it and eleven of 1.013,90
  expect(eur(reeks(metKostendeler, dood), '2026-09', '2026-10')).toEqual(['2026-09 € 1.757,42', '2026-10 € 1.493,59']);
});

test('a partner who comes and goes within the month is there on his days', () => {
  const partner = { geboren: day('1985-06-06'), heeftRecht: true };
  const kort = [change('samenwonen', '2026-09-03', { partner }), change('einde samenwonen', '2026-09-07')];
  // two and twenty-four of thirty days of 1.419,46: 94,63 and 1.135,57; four days of 2.027,79: 270,37
  expect(eur(reeks(alleen, kort), '2026-09', '2026-10')).toEqual(['2026-09 € 1.500,57', '2026-10 € 1.419,46']);
});

test('the norm of the day of a death is that of an institution, where one of the couple was in it that day', () => {
  const dood = [
    change('inrichting', '2026-09-01', { wie: 'partner', tot: day('2026-09-25') }),
    change('overlijden', '2026-09-20', { wie: 'partner' }),
  ];
  // 1.419,46 + 449,44 + 47,00; in October twenty days of it and eleven of 1.419,46
  expect(eur(reeks(paar, dood), '2026-09', '2026-10')).toEqual(['2026-09 € 1.915,90', '2026-10 € 1.739,74']);
});

test('a new partner after the death of the one before', () => {
  const partner = { geboren: day('1985-06-06'), heeftRecht: true };
  const weer = [
    change('overlijden', '2026-02-10', { wie: 'partner' }),
    change('samenwonen', '2026-08-23', { partner }),
  ];
  expect(eur(reeks(paar, weer), '2026-09')).toEqual(['2026-09 € 2.027,79']);
});

test('what cannot be true together is found in each month that a change touches', () => {
  const eerste = change('inrichting', '2026-10-10', { tot: day('2026-10-20') });
  const over = change('inrichting', '2026-09-05', { tot: day('2026-10-11') });
  expect(isStrijdig(reeks(alleen, [eerste, over]), over, month('2026-09'))).toBe(true);
  const ervoor = change('inrichting', '2026-09-05', { tot: day('2026-10-10') });
  expect(isStrijdig(reeks(alleen, [eerste, ervoor]), ervoor, month('2026-09'))).toBe(false);
});

test('a child born in the month changes no norm of a parent, and is there from the day of birth', () => {
  const invoer = reeks(alleen, [change('geboorte', '2026-11-30')]);
  expect(eur(invoer, '2026-11', '2026-12')).toEqual(['2026-11 € 1.419,46', '2026-12 € 1.419,46']);
  const [november] = berekenReeks(invoer, month('2026-12'), month('2026-12'));
  expect(november?.soort === 'berekend' && november.feiten.kinderen.length).toBe(1);
});

test('born on 29 February: 21 on the first of March of a year without one', () => {
  expect(
    eur({ ...reeks({ ...jong, belanghebbende: eenPersoon(day('2005-02-28')) }, []) }, '2026-02', '2026-03')[1],
  ).toBe('2026-03 € 1.401,50');
  const schrikkel = reeks({ ...jong, belanghebbende: eenPersoon(day('2004-02-29')) }, [
    change('geboorte', '2026-02-28'),
  ]);
  expect(eur(schrikkel, '2026-03')).toEqual(['2026-03 € 1.401,50']);
});

test('a decided month without any day left becomes nothing, and is not skipped', () => {
  const weg = [change('verhuizing', '2026-09-15')];
  expect(eur(reeks(alleen, weg, ['2026-09', '2026-10']), '2026-09', '2026-11')).toEqual([
    '2026-09 € 662,41',
    '2026-10 € 0,00',
  ]);
});

const metLoon = (invoer: Reeksinvoer, wie: string, netto: number): Reeksinvoer =>
  ({
    ...invoer,
    bronnen: [
      {
        ...{ id: 'b', wie, soort: 'loon', werkgever: 'Bakker', vakantiegeld: 'meebetaald', metHeffingskorting: true },
        ...{ vanaf: '2026-01', tot: undefined },
      },
    ],
    geldend: () => ({
      soort: 'bekend',
      status: 'definitief',
      netto: cents(netto),
      opgave: { netto: cents(netto), kanaal: 'inwoner' },
    }),
  }) as unknown as Reeksinvoer;

test('pay counts over the days with a right only', () => {
  // half a month: 709,73 - (300 - 75)
  expect(
    eur(metLoon(reeks(alleen, [change('voltijdwerk', '2026-11-16')]), 'belanghebbende', 60_000), '2026-11'),
  ).toEqual(['2026-11 € 484,73']);
});

test('a break of ten days takes ten days of the pay of either of a couple', () => {
  const weg = reeks(paar, [change('verhuizing', '2026-10-10'), change('herleven', '2026-10-20')]);
  // 21/31 of 2.027,79 is 1.373,66; of 310,00 it is 210,00, of which 25% stays
  for (const wie of ['belanghebbende', 'partner'])
    expect(eur(metLoon(weg, wie, 31_000), '2026-10')).toEqual(['2026-10 € 1.216,16']);
});

test('who is revived after the twelfth birthday of a child has no exemption for a child below twelve', () => {
  const vrijlating = { ...alleen.belanghebbende.vrijlating, maandenN: 6 };
  const metKind = (geboren: string): Grondslagfeiten => ({
    ...alleen,
    belanghebbende: { ...alleen.belanghebbende, vrijlating },
    kinderen: [eenKind(day(geboren))],
  });
  const weer = [change('verhuizing', '2026-10-31'), change('herleven', '2026-11-25')];
  const november = (geboren: string) =>
    eur(metLoon(reeks(metKind(geboren), weer), 'belanghebbende', 30_000), '2026-11');
  // six days: 283,89 of the norm, and 60,00 of the pay, of which 12,5% is 7,50
  expect(november('2014-11-15')).toEqual(['2026-11 € 223,89']);
  expect(november('2014-11-26')).toEqual(['2026-11 € 231,39']);
});

test('a partner who left counts until then in the month in which another comes; whose pay it is, is asked', () => {
  const invoer = reeks(paar, [
    change('einde samenwonen', '2026-10-10'),
    change('samenwonen', '2026-10-20', { partner: { geboren: day('1982-02-01'), heeftRecht: true } }),
  ]);
  // 21/31 of 2.027,79 and 10/31 of 1.419,46
  expect(eur(invoer, '2026-10', '2026-11')).toEqual(['2026-10 € 1.831,55', '2026-11 € 2.027,79']);
  expect(eur(metLoon(invoer, 'partner', 31_000), '2026-10')).toEqual(['2026-10 FEIT_ONTBREEKT']);
});

test('the right of who dies with a child of eighteen ends with the day; with one a day younger a month later', () => {
  const metKind = (geboren: string) => ({ ...alleen, kinderen: [eenKind(day(geboren))] });
  const dood = [change('overlijden', '2026-10-10')];
  expect(eur(reeks(metKind('2008-10-10'), dood), '2026-10', '2026-11')).toEqual(['2026-10 € 457,89']);
  expect(eur(reeks(metKind('2008-10-11'), dood), '2026-10', '2026-11')).toEqual([
    '2026-10 € 1.419,46',
    '2026-11 € 473,15',
  ]);
});

test('who is revived is told what comes, not what the end made of it', () => {
  const eind = change('verhuizing', '2026-10-15');
  const invoer = { ...reeks(alleen, [eind]), einddatum: day('2026-10-14'), eersteMaand: month('2026-01') };
  const weer = change('herleven', '2026-10-25');
  expect(gevolgenVan(invoer, [eind, weer], weer.vanaf, day('2026-10-26'), 1)).toMatchObject([
    { maand: '2026-10', na: 91_349 },
    { maand: '2026-11', voor: 0, na: 134_849 },
  ]);
});

test('of a month in which a partner comes, debts may take five percent of the norm of its parts', () => {
  const erbij = change('samenwonen', '2026-10-20', { partner: { geboren: day('1982-02-01'), heeftRecht: true } });
  const maanden = berekenReeks(reeks(alleen, [erbij]), month('2026-10'), month('2026-10')).filter(
    (een) => een.soort === 'berekend',
  );
  // 19/31 of 1.419,46 is 869,99 and 12/31 of 2.027,79 is 784,95; 95% of 1.654,94 is 1.572,20, rounded up
  expect(ruimtenVan(maanden, geenInvordering).get(month('2026-10'))).toBe(165_494 - 157_220);
});
