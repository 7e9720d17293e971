/** Knows the lines of a specification: every amount between the norm and what is paid, with its reason and article. */
import {
  type Day,
  daysBetween,
  daysIn,
  formatEuro,
  type Money,
  type Month,
  negate,
  part,
  subtract,
  sum,
  ZERO,
} from '@samenkracht/core';
import { citeer } from '@samenkracht/law';
import {
  type Leefvorm,
  leefvorm,
  type Maandfeiten,
  type Maanduitkomst,
  specificatieVan,
  type Vrijlatinggrond,
  type Specificatieregel as Wetsregel,
} from '@samenkracht/participatiewet';
import type { Herleiding } from './inkomst.ts';

type Regelsoort =
  | Wetsregel['soort']
  | 'nabetaling'
  | 'vrijval'
  | 'voorschot'
  | 'verrekening'
  | 'loon'
  | 'beslag'
  | 'doorbetaling'
  | 'betaald';

export type Specificatieregel = {
  readonly soort: Regelsoort;
  readonly naam: string;
  /** In cents; with the sign with which it counts. */
  readonly bedrag: Money;
  readonly waarom?: string;
  readonly artikel?: string;
  /** A sum of the lines above it. */
  readonly nadruk?: boolean;
};

const leefvormnamen: Readonly<Record<Leefvorm, string>> = {
  alleenstaande: 'een alleenstaande',
  'alleenstaande ouder': 'een alleenstaande ouder',
  gehuwden: 'gehuwden of samenwonenden',
};

const waaromNorm = (f: Maandfeiten, kostendelers: number): string => {
  const dagen = daysBetween(f.vanaf, f.tot);
  const redenen = [
    ...(kostendelers > 1 ? [`u deelt de woonkosten met ${kostendelers} personen, u meegeteld`] : []),
    ...(dagen < daysIn(f.maand) ? [`u hebt recht over ${dagen} van de ${daysIn(f.maand)} dagen`] : []),
  ];
  return redenen.length === 0 ? 'het bedrag uit de wet, met vakantietoeslag' : redenen.join(', ');
};

/** Of a part month only a part of the pay counts; both amounts are told, because only the first stands on the payslip. */
const waaromInkomen = (f: Maandfeiten, telt: Money): string | undefined => {
  const dagen = daysBetween(f.vanaf, f.tot);
  if (dagen === daysIn(f.maand)) return undefined;
  const heel = [f.belanghebbende, f.partner].flatMap((een) =>
    // of student finance and pay in kind what was received is not asked: another amount counts
    een === null ? [] : [sum(een.inkomsten.flatMap(({ netto }) => (netto === undefined ? [] : [netto])))],
  );
  const maandloon = heel.find((netto) => part(netto, [dagen, daysIn(f.maand)], 'half up') === telt);
  return maandloon === undefined
    ? `over ${dagen} van de ${daysIn(f.maand)} dagen`
    : `${formatEuro(maandloon)} over de hele maand; ${dagen} van de ${daysIn(f.maand)} dagen tellen`;
};

const vrijlatingen: Readonly<Record<Vrijlatinggrond, string>> = {
  n: '25% van het loon, ten hoogste zes maanden',
  r: '12,5% van het loon, omdat u alleen voor een jong kind zorgt',
  y: '15% van het loon, omdat u door ziekte minder uren kunt werken',
  z: '15% van het loon, omdat u met loonkostensubsidie werkt',
  aa: '15% van het loon, omdat u met loonkostensubsidie werkt en niet meer uren kunt werken',
  '34a-a': '15% van het loon, ten hoogste twaalf maanden',
  '34a-b': '15% van het loon, omdat u door ziekte minder uren kunt werken',
  '34a-c': '25% van het loon, tot een maximum per maand',
  '34a-2': '15% van het loon, omdat meer uren werken niet mogelijk is',
};

const waaromVrijlating = (uitkomst: Maanduitkomst, bedrag: Money): string | undefined => {
  const grond = uitkomst.personen.find((een) => een.vrijlating === bedrag)?.grond ?? null;
  return grond === null ? undefined : vrijlatingen[grond];
};

const joined = (teksten: readonly (string | undefined)[]): string | undefined => {
  const gezegd = [...new Set(teksten.filter((tekst) => tekst !== undefined))];
  return gezegd.length === 0 ? undefined : gezegd.join('; ');
};

const waarom = (
  f: Maandfeiten,
  uitkomst: Maanduitkomst,
  { soort, bedrag }: Wetsregel,
  herleidingen: readonly Herleiding[],
): string | undefined => {
  switch (soort) {
    case 'norm':
      return waaromNorm(f, uitkomst.kostendelers);
    case 'inkomen':
      return joined([...herleidingen.map(({ som }) => som), waaromInkomen(f, negate(bedrag))]);
    case 'vrijlating':
      return waaromVrijlating(uitkomst, bedrag);
    case 'vakantietoeslag over inkomen':
      return 'dat krijgt u later van uw werkgever';
    case 'bijstand':
      if (bedrag !== 0) return undefined;
      return uitkomst.norm === 0
        ? 'u hebt deze maand geen recht op bijstand'
        : 'uw inkomen is even hoog als de norm of hoger';
    case 'reservering':
      return '5% van uw bijstand; dat krijgt u in juni';
    default:
      return undefined;
  }
};

/** From the norm to what the month amounts to. The lines before a sum add up to it, unless income is higher than the norm. */
export const maandregels = (
  f: Maandfeiten,
  uitkomst: Maanduitkomst,
  herleidingen: readonly Herleiding[] = [],
): readonly Specificatieregel[] =>
  specificatieVan(uitkomst, f.vanaf).map((regel) => {
    const reden = waarom(f, uitkomst, regel, herleidingen);
    const naam =
      regel.soort === 'norm'
        ? `Norm voor ${leefvormnamen[leefvorm(f, f.vanaf)]}`
        : regel.soort === 'uit te betalen'
          ? 'Uw bijstand over deze maand'
          : regel.naam;
    return {
      soort: regel.soort,
      naam,
      bedrag: regel.bedrag,
      artikel: citeer(regel.grond),
      ...(reden === undefined ? {} : { waarom: reden }),
      ...(regel.totaal ? { nadruk: true } : {}),
    };
  });

/** What a payment holds besides the month itself. */
export type Betaling = {
  readonly maand: Month;
  readonly betaaldOp: Day;
  /** Of earlier months: paid afterwards. */
  readonly nabetaald: Money;
  readonly vakantietoeslag: Money;
  /** Taken off for a debt. */
  readonly verrekend: Money;
  /** Paid before the decision already. */
  readonly voorschot?: Money | undefined;
  /** Of pay that his employer sends to us: what comes with the bijstand, or below zero what he received of it before. */
  readonly loon?: Money | undefined;
  /** Of `loon`, what lacked of the fixed amount. */
  readonly aanvulling?: Money | undefined;
  readonly vast?: Money | undefined;
  readonly betaald: Money;
  /** Who else is paid out of it. */
  readonly derden?: readonly Derde[] | undefined;
  /** Does each of a couple get half? */
  readonly half?: boolean | undefined;
};

export type Derde = { readonly soort: 'beslag' | 'doorbetaling'; readonly naam: string; readonly bedrag: Money };

const derderegel = ({ soort, naam, bedrag }: Derde): Specificatieregel =>
  soort === 'beslag'
    ? {
        soort,
        naam: `Beslag: wij betalen aan ${naam}`,
        bedrag: negate(bedrag),
        waarom: 'u houdt altijd genoeg over om van te leven',
        artikel: 'artikel 475dc Wetboek van Burgerlijke Rechtsvordering',
      }
    : {
        soort,
        naam: `Wij betalen voor u aan ${naam}`,
        bedrag: negate(bedrag),
        waarom: 'dat is zo met u afgesproken',
        artikel: 'artikel 46 lid 3 en 57 Participatiewet',
      };

const betaaldregel = (bedrag: Money, half: boolean): Specificatieregel => ({
  soort: 'betaald',
  naam: 'Wij betalen u',
  bedrag,
  ...(half
    ? { waarom: 'ieder van u krijgt de helft op de eigen rekening', artikel: 'artikel 45 lid 4 Participatiewet' }
    : {}),
  nadruk: true,
});

/** First what lacked of the fixed amount, then what was over or short of the pay of earlier months: together what his pay adds. */
const loonregels = ({ loon = ZERO, aanvulling = ZERO, vast }: Betaling): readonly Specificatieregel[] => {
  const eerder = subtract(loon, aanvulling);
  const aangevuld: Specificatieregel = {
    ...{ soort: 'loon', naam: 'Uit uw loon, tot uw vaste bedrag', bedrag: aanvulling },
    ...(vast === undefined ? {} : { waarom: `u krijgt elke maand ${formatEuro(vast)}, zo is met u afgesproken` }),
  };
  const over: Specificatieregel =
    eerder > 0
      ? {
          soort: 'loon',
          naam: 'Over van uw loon',
          bedrag: eerder,
          waarom: 'uw werkgever betaalde ons meer dan u al kreeg',
        }
      : {
          ...{ soort: 'loon', naam: 'Loon dat u al van ons kreeg', bedrag: eerder },
          waarom: 'wij kregen van uw werkgever minder dan wij u betaalden',
        };
  return [aangevuld, over].filter(({ bedrag }) => bedrag !== 0);
};

export const betaalregels = (betaling: Betaling): readonly Specificatieregel[] => {
  const { nabetaald, vakantietoeslag, verrekend, voorschot, betaald, derden = [], half = false } = betaling;
  return [
    ...(nabetaald === 0
      ? []
      : [{ soort: 'nabetaling', naam: 'Nabetaling over eerdere maanden', bedrag: nabetaald } as const]),
    ...(vakantietoeslag === 0
      ? []
      : [
          {
            soort: 'vrijval',
            naam: 'Vakantietoeslag die wij voor u bewaarden',
            bedrag: vakantietoeslag,
            artikel: 'artikel 45 lid 1 Participatiewet',
          } as const,
        ]),
    ...(voorschot === undefined || voorschot === 0
      ? []
      : [
          {
            soort: 'voorschot',
            naam: 'Voorschot dat u al kreeg',
            bedrag: negate(voorschot),
            artikel: 'artikel 52 lid 4 Participatiewet',
          } as const,
        ]),
    ...(verrekend === 0
      ? []
      : [
          {
            soort: 'verrekening',
            naam: 'Wat wij inhouden voor uw schuld',
            bedrag: negate(verrekend),
            waarom: 'u houdt altijd genoeg over om van te leven',
            artikel: 'artikel 58 en 60 Participatiewet',
          } as const,
        ]),
    ...derden.map(derderegel),
    ...loonregels(betaling),
    betaaldregel(betaald, half),
  ];
};
