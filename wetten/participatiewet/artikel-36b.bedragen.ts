/** Knows the least amounts of the studietoeslag by age (art. 36b Participatiewet); between the half-years that were found there are gaps. */
import { type Day, day } from '@samenkracht/core';
import { participatiewet, rijOp, type Tabel, tabel } from '@samenkracht/law';

/** What is written in one line: a half-year, and the amounts from 21 years down to 15, and what of a traineeship is left out. */
type Halfjaar = {
  readonly vanaf: string;
  readonly tot: string;
  readonly zekerheid: string;
  readonly bron: string;
  readonly bedragen: Readonly<Record<string, string>>;
  readonly opmerking?: string;
};

/** The last one has no suffix in its id: a municipality adds its rows to that one. */
const halfjaren: readonly Halfjaar[] = [
  {
    vanaf: '2022-04-01',
    tot: '2022-07-01',
    zekerheid: 'een bron',
    bron: 'nun22',
    bedragen: { 21: '300', 20: '240', 19: '180', 18: '150', 17: '118,50', 16: '103,50', 15: '90' },
    opmerking: 'eerste bedragen van 2022; de dag waarop zij begonnen, is niet in een bron gezien',
  },
  {
    vanaf: '2024-07-01',
    tot: '2025-01-01',
    zekerheid: 'een bron',
    bron: 'vel24b',
    bedragen: { 21: '359,57', 20: '287,66', 19: '215,75', 18: '179,79' },
  },
  {
    vanaf: '2025-07-01',
    tot: '2026-01-01',
    zekerheid: 'een bron',
    bron: 'nb26',
    bedragen: {
      21: '376,22',
      20: '300,98',
      19: '225,74',
      18: '188,11',
      17: '148,61',
      16: '129,80',
      15: '112,87',
      stage: '225,74',
    },
  },
  {
    vanaf: '2026-01-01',
    tot: '2026-07-01',
    zekerheid: 'twee bronnen',
    bron: 'nb26, iasz',
    bedragen: {
      21: '385,14',
      20: '308,12',
      19: '231,09',
      18: '192,57',
      17: '152,14',
      16: '132,88',
      15: '115,55',
      stage: '231,09',
    },
  },
];

const naamVan = (sleutel: string): string => {
  if (sleutel === 'stage') return 'Studietoeslag: inkomsten uit stage die niet meetellen';
  return `Studietoeslag: ${sleutel === '21' ? '21 jaar en ouder' : `${sleutel} jaar`}`;
};

const tabellenVan = (sleutel: string) =>
  halfjaren.flatMap(({ vanaf, tot, zekerheid, bron, bedragen, opmerking = '' }, i) => {
    const bedrag = bedragen[sleutel];
    return bedrag === undefined
      ? []
      : [
          tabel(
            {
              id: `pw-36b-${sleutel}${i === halfjaren.length - 1 ? '' : `-${vanaf}`}`,
              naam: naamVan(sleutel),
              grond: { wet: participatiewet, artikel: '36b', lid: sleutel === 'stage' ? '5' : '1' },
              soort: 'bedrag',
              tot: day(tot),
            },
            `${vanaf} | ${bedrag} | ${zekerheid} | ${bron} | | ${opmerking}`,
          ),
        ];
  });

/** By age, oldest half-year first; 21 stands for who is older too. */
const studietoeslagtabellen = new Map(
  ['21', '20', '19', '18', '17', '16', '15', 'stage'].map((sleutel) => [sleutel, tabellenVan(sleutel)] as const),
);

export const alleStudietoeslagtabellen = [...studietoeslagtabellen.values()].flat();

/** The newest of each age: to these a municipality adds. */
export const nieuwsteStudietoeslagtabellen = [...studietoeslagtabellen.values()].flatMap((van) => van.slice(-1));

/** The table that has the day, or else the newest: there a municipality adds rows, and without them it is a gap. */
export const studietoeslagtabel = (sleutel: string, op: Day) => {
  const tabellen = studietoeslagtabellen.get(sleutel) ?? [];
  return tabellen.find((een: Tabel<unknown>) => rijOp(een, op) !== undefined) ?? tabellen.at(-1);
};
