/** Knows what is new in a month of a series: birthdays, amounts that begin in it, and what that does beside the month before. */
import { formatDay } from '@samenkracht/core';
import { type Berekening, verklaarVerschil } from '@samenkracht/participatiewet';
import type { Boomstap } from './boom.ts';

export type Verandering = {
  readonly soort: 'huishouden' | 'verjaardag' | 'bedrag' | 'verschil';
  readonly tekst: string;
};

type Feiten = Readonly<Record<string, unknown>>;

const isObject = (waarde: unknown): waarde is Feiten => typeof waarde === 'object' && waarde !== null;

const leeftijdIn = (persoon: unknown, maand: string): number | undefined => {
  const geboren = isObject(persoon) ? persoon['geboren'] : undefined;
  if (typeof geboren !== 'string' || geboren.slice(5, 7) !== maand.slice(5, 7)) return undefined;
  const leeftijd = Number(maand.slice(0, 4)) - Number(geboren.slice(0, 4));
  return leeftijd > 0 ? leeftijd : undefined;
};

const lijst = (feiten: Feiten, naam: string): readonly unknown[] => {
  const gevonden = feiten[naam];
  return Array.isArray(gevonden) ? gevonden : [];
};

const mensenIn = (feiten: Feiten, maand: string): readonly (readonly [string, unknown])[] => {
  const { verloop } = feiten;
  const huis = isObject(verloop) ? verloop : feiten;
  // Somebody with dates counts where he is there in the month.
  const hier = (een: unknown): boolean =>
    huis === feiten ||
    (isObject(een) &&
      String(een['vanaf']).slice(0, 7) <= maand &&
      (een['tot'] === null || String(een['tot']) > `${maand}-01`));
  const genummerd = (naam: string, wie: string) =>
    lijst(huis, naam).flatMap((een, i) => (hier(een) ? [[`${wie} ${i + 1}`, een] as const] : []));
  return [
    ['U', feiten['belanghebbende']],
    ['Uw partner', feiten['partner']],
    ...lijst(huis, 'partners').flatMap((een) => (hier(een) ? [['Uw partner', een] as const] : [])),
    ...genummerd('kinderen', 'Kind'),
    ...genummerd('medebewoners', 'Medebewoner'),
  ];
};

export const verjaardagenIn = (feiten: Feiten, maand: string): readonly Verandering[] => {
  const mensen = mensenIn(feiten, maand);
  return mensen.flatMap(([wie, persoon]) => {
    const leeftijd = leeftijdIn(persoon, maand);
    return leeftijd === undefined ? [] : [{ soort: 'verjaardag' as const, tekst: `${wie} wordt ${leeftijd} jaar.` }];
  });
};

/** On which day of the month the norm became another, and why. A birthday is told by its own words. */
export const huishoudenIn = (berekening: Berekening): readonly Verandering[] =>
  berekening.soort === 'waarde' && 'stukken' in berekening.uitkomst
    ? berekening.uitkomst.stukken
        .slice(1)
        .filter(({ reden }) => reden !== 'een verjaardag')
        .map(({ vanaf, reden }) => ({ soort: 'huishouden', tekst: `Vanaf ${formatDay(vanaf)}: ${reden}.` }))
    : [];

/** Amounts of the law that count for the first time in this month. */
export const nieuweBedragenIn = (boom: readonly Boomstap[], maand: string): readonly Verandering[] => {
  const namen = new Set(
    boom.flatMap(({ bedragen }) => bedragen.filter(({ vanaf }) => vanaf.startsWith(maand)).map(({ naam }) => naam)),
  );
  return [...namen].map((naam) => ({ soort: 'bedrag', tekst: `Nieuw bedrag in de wet: ${naam}.` }));
};

/** Why the amount is another one than in the month before; nothing where one of them has none. */
export const verschillenMet = (vorige: Berekening | undefined, nu: Berekening): readonly Verandering[] =>
  vorige?.soort === 'waarde' && nu.soort === 'waarde'
    ? verklaarVerschil(vorige.uitkomst, nu.uitkomst)
        .filter(({ post }) => post !== 'reservering')
        .map(({ oorzaak }) => ({ soort: 'verschil', tekst: oorzaak }))
    : [];
