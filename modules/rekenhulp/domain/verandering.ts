/** Knows what is new in a month of a series: birthdays, amounts that begin in it, and what that does beside the month before. */
import { type Berekening, verklaarVerschil } from '@samenkracht/participatiewet';
import type { Boomstap } from './boom.ts';

export type Verandering = { readonly soort: 'verjaardag' | 'bedrag' | 'verschil'; readonly tekst: string };

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

export const verjaardagenIn = (feiten: Feiten, maand: string): readonly Verandering[] => {
  const mensen: readonly (readonly [string, unknown])[] = [
    ['U', feiten['belanghebbende']],
    ['Uw partner', feiten['partner']],
    ...lijst(feiten, 'kinderen').map((kind, i) => [`Kind ${i + 1}`, kind] as const),
    ...lijst(feiten, 'medebewoners').map((ander, i) => [`Medebewoner ${i + 1}`, ander] as const),
  ];
  return mensen.flatMap(([wie, persoon]) => {
    const leeftijd = leeftijdIn(persoon, maand);
    return leeftijd === undefined ? [] : [{ soort: 'verjaardag' as const, tekst: `${wie} wordt ${leeftijd} jaar.` }];
  });
};

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
