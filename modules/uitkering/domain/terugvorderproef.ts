/** Knows a simulation of reclaims: the same households and the same pay, once with what employers deliver and once without. */
import { addToMonth, cents, type Money, type Month, monthsIn, part, ZERO } from '@samenkracht/core';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import { type Groepmaand, type Vergelijking, vergelijk } from './loondekking.ts';
import { dagenMetRecht } from './maandfeiten.ts';

/** What is supposed, in percents. None of these was measured: they stand on the screen beside the outcome. */
export const aannames = {
  /** Jobs whose pay changes from month to month. */
  wisselendeUren: 40,
  /** Pay of such a month, of the usual pay: the least and the most. */
  laagsteLoon: 60,
  hoogsteLoon: 130,
  /** Months in which the resident told his pay before the payment. */
  inwonerOpTijd: 70,
  /** Of those, months in which he told the pay of the month before. */
  inwonerVergist: 10,
  /** Months in which the employer delivered before the payment. */
  werkgeverOpTijd: 95,
  /** Of those, months that the employer corrects later; until then the pay of the month before stands. */
  werkgeverHerstelt: 2,
} as const;
export type Aannames = Readonly<Record<keyof typeof aannames, number>>;

/** A household in which somebody works, with the usual pay of each job. */
export type Proefhuishouden = {
  readonly id: string;
  readonly reeks: Reeksinvoer;
  readonly lonen: ReadonlyMap<string, Money>;
};

export type Proefuitkomst = {
  readonly maanden: readonly Groepmaand[];
  readonly vergelijking: Vergelijking;
  /** Households times months that the law could not compute, most often for want of an amount: they are left out on both sides. */
  readonly nietTeBerekenen: number;
};

/** Always the same number between 0 and 100 for the same words: the simulation gives the same answer to everybody (FNV-1a). */
const trek = (...delen: readonly string[]): number => {
  let hash = 0x811c9dc5;
  for (const teken of delen.join('|')) hash = Math.imul(hash ^ teken.charCodeAt(0), 0x01000193) >>> 0;
  // the last steps spread words that differ in their end only
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) / 42_949_672.96;
};

/** What was really earned: the usual pay, or a part of it that changes by month. */
const echtLoon = ({ id }: Proefhuishouden, maand: Month, netto: Money, a: Aannames): Money => {
  if (trek(id, 'wisselend') >= a.wisselendeUren) return netto;
  const deel = a.laagsteLoon + Math.round((trek(id, maand, 'uren') * (a.hoogsteLoon - a.laagsteLoon)) / 100);
  return part(netto, [deel, 100], 'half up');
};

/** Whose month is taken for the pay at the moment of paying: that of the month itself, or of the month before. */
type Bekend = 'deze maand' | 'vorige maand';

/** Who is in time in a month is tried more than once: a few households would otherwise tell what chance told them. */
export const herhalingen = 25;

/** A month of a household, tried for the so many-th time. */
type Poging = readonly [id: string, maand: Month, poging: string];

const doorInwoner = (poging: Poging, a: Aannames): Bekend =>
  trek(...poging, 'meldt') < a.inwonerOpTijd && trek(...poging, 'vergist') >= a.inwonerVergist
    ? 'deze maand'
    : 'vorige maand';

/** An employer who is late leaves it to the resident, as without him. */
const metWerkgever = (poging: Poging, a: Aannames): Bekend => {
  if (trek(...poging, 'werkgever') >= a.werkgeverOpTijd) return doorInwoner(poging, a);
  return trek(...poging, 'herstelt') >= a.werkgeverHerstelt ? 'deze maand' : 'vorige maand';
};

/** What the law pays over a month with the pay of some month; undefined where it cannot say. */
const bedragBij = (huishouden: Proefhuishouden, maand: Month, loonVan: Month, a: Aannames): Money | undefined => {
  const { reeks, lonen } = huishouden;
  const [resultaat] = berekenReeks(
    {
      ...reeks,
      vastgesteld: [],
      verrekenwijzen: [],
      geldend: (bronId) => {
        const gewoon = lonen.get(bronId);
        if (gewoon === undefined) return { soort: 'verwacht' };
        const netto = echtLoon(huishouden, loonVan, gewoon, a);
        const opgave = { id: '', bronId, maand, kanaal: 'loongegevens', status: 'definitief', netto } as const;
        return {
          ...{ soort: 'bekend', status: 'definitief', netto },
          opgave: { ...opgave, kenmerk: '', toelichting: undefined, bekendOp: '' },
        } as const;
      },
    },
    maand,
    maand,
  );
  return resultaat?.soort === 'berekend' ? resultaat.uitkomst.uitTeBetalen : undefined;
};

/** What was paid too much when that pay was taken; nought when it was right or too little. */
type Teveel = Readonly<Record<Bekend, Money>>;

const teveelIn = (huishouden: Proefhuishouden, maand: Month, a: Aannames): Teveel | undefined => {
  const goed = bedragBij(huishouden, maand, maand, a);
  const vorig = bedragBij(huishouden, maand, addToMonth(maand, -1), a);
  if (goed === undefined || vorig === undefined) return undefined;
  return { 'deze maand': ZERO, 'vorige maand': cents(Math.max(0, vorig - goed)) };
};

/** The months of the households, computed once: what employers do changes nothing in them. */
export type Proefmaanden = readonly {
  readonly huishouden: Proefhuishouden;
  readonly maand: Month;
  readonly teveel: Teveel | undefined;
}[];

export const berekenProef = (
  huishoudens: readonly Proefhuishouden[],
  { van, totEnMet }: { readonly van: Month; readonly totEnMet: Month },
  a: Aannames = aannames,
): Proefmaanden =>
  huishoudens.flatMap((huishouden) =>
    monthsIn(van, addToMonth(totEnMet, 1))
      .filter((maand) => dagenMetRecht(huishouden.reeks, maand) !== undefined)
      .map((maand) => ({ huishouden, maand, teveel: teveelIn(huishouden, maand, a) })),
  );

/** Counts the reclaims of both sides over all tries, each household standing on both: nobody is compared with somebody else. */
export const telProef = (proefmaanden: Proefmaanden, a: Aannames = aannames): Proefuitkomst => {
  const groepen = new Map<
    string,
    { maand: Month; gedekt: boolean; huishoudens: number; aantal: number; bedrag: number }
  >();
  const tel = (maand: Month, gedekt: boolean, bedrag: Money): void => {
    const sleutel = `${maand} ${gedekt}`;
    const groep = groepen.get(sleutel) ?? { maand, gedekt, huishoudens: 0, aantal: 0, bedrag: 0 };
    groepen.set(sleutel, {
      ...groep,
      huishoudens: groep.huishoudens + 1,
      aantal: groep.aantal + (bedrag > 0 ? 1 : 0),
      bedrag: groep.bedrag + bedrag,
    });
  };
  let nietTeBerekenen = 0;
  for (const { huishouden, maand, teveel } of proefmaanden) {
    if (teveel === undefined) {
      nietTeBerekenen += 1;
      continue;
    }
    for (let nummer = 0; nummer < herhalingen; nummer += 1) {
      const poging: Poging = [huishouden.id, maand, String(nummer)];
      tel(maand, true, teveel[metWerkgever(poging, a)]);
      tel(maand, false, teveel[doorInwoner(poging, a)]);
    }
  }
  const maanden = [...groepen.values()]
    .map((groep) => ({ ...groep, bedrag: cents(groep.bedrag) }))
    .sort((een, ander) => (een.maand < ander.maand ? -1 : een.maand > ander.maand ? 1 : 0));
  return { maanden, vergelijking: vergelijk(maanden), nietTeBerekenen };
};
