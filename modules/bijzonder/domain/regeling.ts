/** Knows the three arrangements, what each asks, and what the law says of the facts of one application. */
import {
  addToMonth,
  cents,
  type Day,
  day,
  firstDay,
  type Money,
  type Month,
  month,
  monthOf,
  monthsIn,
} from '@samenkracht/core';
import { bepaal, type Kader, type Vraag, type Vragen } from '@samenkracht/law';
import {
  bijzondereBijstand,
  bijzondereBijstandvragen,
  inkomenstoeslag,
  inkomenstoeslagvragen,
  studietoeslag,
  studietoeslagvragen,
} from '@samenkracht/participatiewet/ondersteuning';
import type { Json } from '@samenkracht/platform/module';

export const regelingen = ['bijzondere bijstand', 'inkomenstoeslag', 'studietoeslag'] as const;
export type Regeling = (typeof regelingen)[number];

export type Feiten = Readonly<Record<string, Json>>;
export type Uitkomst = { readonly verleend: boolean; readonly bedrag: Money; readonly reden: string };

type Soort = {
  readonly vragen: Vragen;
  /** The facts that follow from the day of application. */
  readonly dag: (ontvangenOp: Day) => Feiten;
  readonly perMaand: boolean;
  readonly bepaal: (feiten: Feiten, kader: Kader) => ReturnType<typeof bepaal<object, Uitkomst>>;
};

const soorten: Readonly<Record<Regeling, Soort>> = {
  'bijzondere bijstand': {
    vragen: bijzondereBijstandvragen,
    dag: (op) => ({ op: firstDay(monthOf(op)) }),
    perMaand: false,
    bepaal: (feiten, kader) =>
      bepaal(
        (f: Parameters<typeof bijzondereBijstand>[0]): Uitkomst => {
          const { wijze, bedrag, reden } = bijzondereBijstand(f);
          return { verleend: wijze === 'toegekend', bedrag, reden };
        },
        { ...feiten, kader } as never,
        bijzondereBijstandvragen,
      ),
  },
  inkomenstoeslag: {
    vragen: inkomenstoeslagvragen,
    dag: (op) => ({ peildatum: op }),
    perMaand: false,
    bepaal: (feiten, kader) => bepaal(inkomenstoeslag, { ...feiten, kader } as never, inkomenstoeslagvragen),
  },
  studietoeslag: {
    vragen: studietoeslagvragen,
    dag: (op) => ({ op }),
    perMaand: true,
    bepaal: (feiten, kader) => bepaal(studietoeslag, { ...feiten, kader } as never, studietoeslagvragen),
  },
};

export const isPerMaand = (regeling: Regeling): boolean => soorten[regeling].perMaand;
export const dagfeiten = (regeling: Regeling, ontvangenOp: Day): Feiten => soorten[regeling].dag(ontvangenOp);
export const vraagVan = (regeling: Regeling, feit: string): Vraag | undefined => {
  const { vragen } = soorten[regeling];
  return Object.hasOwn(vragen, feit) ? vragen[feit] : undefined;
};

export type Gestelde = { readonly feit: string; readonly vraag: Vraag };

/** Only what a resident must say himself; the day follows from the application. */
export const inwonervragen = (regeling: Regeling): readonly Gestelde[] => {
  const vast = dagfeiten(regeling, day('2026-01-01'));
  return Object.entries(soorten[regeling].vragen)
    .filter(([feit, vraag]) => vraag.bron === 'inwoner' && !(feit in vast))
    .map(([feit, vraag]) => ({ feit, vraag }));
};

export type Beoordeling =
  | { readonly soort: 'uitkomst'; readonly uitkomst: Uitkomst; readonly onzeker: readonly string[] }
  | { readonly soort: 'vraag'; readonly feit: string; readonly vraag: Vraag }
  | { readonly soort: 'gat'; readonly omschrijving: string; readonly op: Day };

/** What the law says now: an outcome, the next question (a weighing is one too), or the amount that nobody has. */
export const assess = (regeling: Regeling, feiten: Feiten, kader: Kader): Beoordeling => {
  const bepaald = soorten[regeling].bepaal(feiten, kader);
  switch (bepaald.soort) {
    case 'waarde':
      return { soort: 'uitkomst', uitkomst: bepaald.waarde, onzeker: bepaald.onzekerheden.map(({ tekst }) => tekst) };
    case 'gat':
      return { soort: 'gat', omschrijving: bepaald.omschrijving, op: bepaald.op };
    case 'onbekend':
    case 'afweging': {
      const gevraagd = bepaald.soort === 'afweging' ? bepaald.afweging.feit : bepaald.feit;
      // of a weighing the law reads the choice: it is recorded as a whole
      const feit = gevraagd.replace(/\.(keuze|motivering)$/, '');
      const vraag = vraagVan(regeling, feit);
      if (vraag === undefined) throw new Error(`no question for ${regeling} ${feit}`);
      return { soort: 'vraag', feit, vraag };
    }
  }
};

/** Months in a row with the same income and norm, as staff enter them for the three years before (art. 36 Pw). */
export type Referteperiode = {
  readonly van: Month;
  readonly totEnMet: Month;
  readonly inkomen: Money;
  readonly norm: Money;
};

export const referteOf = (perioden: readonly Referteperiode[]): Json =>
  perioden.flatMap(({ van, totEnMet, inkomen, norm }) =>
    monthsIn(van, addToMonth(totEnMet, 1)).map((maand) => ({ maand, inkomen, norm })),
  );

const isMaand = (tekst: unknown): tekst is string => typeof tekst === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(tekst);
const isCenten = (waarde: unknown): waarde is number => Number.isSafeInteger(waarde) && (waarde as number) >= 0;
const hoogste = 10_000_000;

const parsePeriode = (rij: Json): Referteperiode | undefined => {
  if (typeof rij !== 'object' || rij === null || Array.isArray(rij)) return undefined;
  const { van, totEnMet, inkomen, norm } = rij as Readonly<Record<string, Json>>;
  if (!isMaand(van) || !isMaand(totEnMet) || van > totEnMet || !isCenten(inkomen) || !isCenten(norm)) return undefined;
  // ten years at most: a typing error otherwise
  if (Number(totEnMet.slice(0, 4)) - Number(van.slice(0, 4)) > 10) return undefined;
  return { van: month(van), totEnMet: month(totEnMet), inkomen: cents(inkomen), norm: cents(norm) };
};

/** @returns the value as the law reads it, or undefined when this question cannot be answered so. */
export const parseAntwoord = (vraag: Vraag, waarde: Json, motivering: string | undefined): Json | undefined => {
  switch (vraag.soort) {
    case 'ja of nee':
      return typeof waarde === 'boolean' ? waarde : undefined;
    case 'bedrag':
      return isCenten(waarde) && waarde <= hoogste ? waarde : undefined;
    case 'datum':
      // "never" is an answer where nothing came before
      if (waarde === null) return vraag.bron === 'uitkering' ? null : undefined;
      return typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde) && isDag(waarde) ? waarde : undefined;
    case 'keuze':
      return typeof waarde === 'string' && Object.hasOwn(vraag.opties ?? {}, waarde) ? waarde : undefined;
    case 'afweging':
      return typeof waarde === 'string' && Object.hasOwn(vraag.opties ?? {}, waarde) && motivering !== undefined
        ? { keuze: waarde, motivering }
        : undefined;
    case 'lijst': {
      const perioden = Array.isArray(waarde) ? waarde.map(parsePeriode) : [];
      return perioden.length === 0 || perioden.includes(undefined)
        ? undefined
        : referteOf(perioden.filter((een) => een !== undefined));
    }
    default:
      return undefined;
  }
};

const isDag = (tekst: string): boolean => {
  try {
    return day(tekst) === tekst;
  } catch {
    return false;
  }
};
