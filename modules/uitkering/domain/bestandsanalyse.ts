/** Knows who is in the caseload on a day: groups by duration, age, outflow and return, counted, and what is hidden from whom. */
import { addYears, ageOn, type Day, daysBetween } from '@samenkracht/core';
import { duurklasse, terugkeerNa, type Uitkeringsperiode } from './bestand.ts';

export const bestandsgroepen = [
  'duur-tot-1',
  'duur-1-3',
  'duur-3-5',
  'duur-5',
  'jong',
  'ouder',
  'leeftijd-onbekend',
  'uit-nieuw',
  'uit-1-3',
  'uit-3',
  'uit-werk',
  'uit-anders',
  'jaar-terug',
  'jaar-duurzaam',
  'nu-terug',
  'nu-onbekend',
] as const;
export type Bestandsgroep = (typeof bestandsgroepen)[number];

/** The shares of each add up: what is hidden in one cannot be subtracted from its sum. */
const bestandsdelen = {
  duur: ['duur-tot-1', 'duur-1-3', 'duur-3-5', 'duur-5'],
  leeftijd: ['jong', 'ouder', 'leeftijd-onbekend'],
  uitstroom: ['uit-nieuw', 'uit-1-3', 'uit-3'],
  uitstroomreden: ['uit-werk', 'uit-anders'],
  terugkeer: ['jaar-terug', 'jaar-duurzaam'],
  terugkeerNu: ['nu-terug', 'nu-onbekend'],
} as const satisfies Record<string, readonly Bestandsgroep[]>;
type Bestandsdeel = keyof typeof bestandsdelen;

const naDuur = { 'tot 1 jaar': 'duur-tot-1', '1 tot en met 3 jaar': 'duur-1-3' } as const;
const lopendeGroepen = ({ begin, geboren }: Uitkeringsperiode, op: Day): readonly Bestandsgroep[] => {
  const klasse = duurklasse(begin, op);
  const duur = klasse === 'langer dan 3 jaar' ? 'duur-3-5' : klasse === 'langer dan 5 jaar' ? 'duur-5' : naDuur[klasse];
  return [duur, geboren === undefined ? 'leeftijd-onbekend' : ageOn(geboren, op) < 27 ? 'jong' : 'ouder'];
};

const uitgestroomdeGroepen = (
  { begin, reden }: Uitkeringsperiode,
  einde: Day,
  terug: Day | undefined,
  op: Day,
): readonly Bestandsgroep[] => {
  // who died left no caseload for work, and cannot return
  if (reden === 'overleden' || einde < addYears(op, -2)) return [];
  const na = terugkeerNa(einde, terug, op);
  if (addYears(einde, 1) < op) return [na === 'teruggekeerd' ? 'jaar-terug' : 'jaar-duurzaam'];
  const klasse = duurklasse(begin, einde);
  return [
    klasse === 'tot 1 jaar' ? 'uit-nieuw' : klasse === '1 tot en met 3 jaar' ? 'uit-1-3' : 'uit-3',
    reden === 'werk' ? 'uit-werk' : 'uit-anders',
    na === 'teruggekeerd' ? 'nu-terug' : 'nu-onbekend',
  ];
};

type Bestandsindeling = ReadonlyMap<Bestandsgroep, readonly Uitkeringsperiode[]>;

/** @param personen the periods of each person, the earliest first (`toPerioden`). */
export const deelIn = (personen: readonly (readonly Uitkeringsperiode[])[], op: Day): Bestandsindeling => {
  const groepen = new Map<Bestandsgroep, Uitkeringsperiode[]>(bestandsgroepen.map((groep) => [groep, []]));
  for (const perioden of personen)
    for (const [nummer, periode] of perioden.entries()) {
      const { begin, einde } = periode;
      if (begin > op) continue;
      const hier =
        einde === undefined || einde > op
          ? lopendeGroepen(periode, op)
          : uitgestroomdeGroepen(periode, einde, perioden[nummer + 1]?.begin, op);
      for (const groep of hier) groepen.get(groep)?.push(periode);
    }
  return groepen;
};

/** Below this many nothing is told to who may see no names. */
export const kleinsteGroep = 10;

/** Null is hidden. Percentages with one decimal. */
type Aandeel = {
  readonly groep: Bestandsgroep;
  readonly aantal: number | null;
  readonly aandeel: number | null;
};

type Geteld = { readonly groep: Bestandsgroep; readonly aantal: number };
const somVan = (groepen: readonly Geteld[]): number => groepen.reduce((som, { aantal }) => som + aantal, 0);

/** What is too small, and with it the next smallest as long as the rest would tell how many the hidden are. */
const verborgenIn = (groepen: readonly Geteld[]): ReadonlySet<Bestandsgroep> => {
  const klein = [...groepen].sort((a, b) => a.aantal - b.aantal);
  let hoeveel = klein.filter(({ aantal }) => aantal < kleinsteGroep).length;
  if (hoeveel === 0) return new Set();
  while (hoeveel < klein.length && (hoeveel < 2 || somVan(klein.slice(0, hoeveel)) < kleinsteGroep)) hoeveel += 1;
  return new Set(klein.slice(0, hoeveel).map(({ groep }) => groep));
};

const eenDecimaal = (getal: number): number => Math.round(getal * 10) / 10;

const telDeel = (indeling: Bestandsindeling, deel: Bestandsdeel, zietNamen: boolean) => {
  const geteld = bestandsdelen[deel].map((groep) => ({ groep, aantal: indeling.get(groep)?.length ?? 0 }));
  const som = somVan(geteld);
  const verborgen = zietNamen ? new Set<Bestandsgroep>() : verborgenIn(geteld);
  return {
    aantal: !zietNamen && som < kleinsteGroep ? null : som,
    groepen: geteld.map(({ groep, aantal }): Aandeel => {
      if (verborgen.has(groep)) return { groep, aantal: null, aandeel: null };
      return { groep, aantal, aandeel: som === 0 ? null : eenDecimaal((100 * aantal) / som) };
    }),
  };
};

const gemiddelde = (getallen: readonly number[], zietNamen: boolean): number | null =>
  getallen.length < (zietNamen ? 1 : kleinsteGroep)
    ? null
    : eenDecimaal(getallen.reduce((som, getal) => som + getal, 0) / getallen.length);

/** Averages are in years: of age in whole years lived, of duration in days of a year of 365.25. */
export const telBestand = (indeling: Bestandsindeling, op: Day, zietNamen: boolean) => {
  const lopend = bestandsdelen.duur.flatMap((groep) => indeling.get(groep) ?? []);
  const leeftijden = lopend.flatMap(({ geboren }) => (geboren === undefined ? [] : [ageOn(geboren, op)]));
  const tel = (deel: Bestandsdeel) => telDeel(indeling, deel, zietNamen);
  return {
    peildatum: op,
    duur: tel('duur'),
    leeftijd: tel('leeftijd'),
    gemiddeldeLeeftijd: gemiddelde(leeftijden, zietNamen),
    gemiddeldeDuur: gemiddelde(
      lopend.map(({ begin }) => daysBetween(begin, op) / 365.25),
      zietNamen,
    ),
    uitstroom: tel('uitstroom'),
    uitstroomreden: tel('uitstroomreden'),
    terugkeer: tel('terugkeer'),
    terugkeerNu: tel('terugkeerNu'),
  };
};
