/** Knows a dossier: facts with the days on which they hold and the moment since which they are known, and the frame of the municipality likewise. */
import { type Day, type Month, parseDay } from '@samenkracht/core';
import type { AanvullendeRij, Feit, Kader, Keuze } from '@samenkracht/law';
import type { Tegenspraak } from '../verloop-keuring.ts';

/**
 * A fact about the household. `naam` is its path in `Maandfeiten` (`belanghebbende.inkomsten`, `partner.geboren`), a part of
 * `Maandverloop` under `verloop` for a household that changes within the month (`verloop.partners`), or `recht`: is there a
 * right to bijstand on these days? `waarde` undefined says that it is not known any more. `geldig` is half-open. `bekendSinds`
 * is a day, which counts from its beginning, or a moment as ISO text in UTC.
 */
export type Dossierfeit = Feit<unknown> & {
  /** The decision on an objection that settled this fact. */
  readonly bezwaar?: string;
};

/** What the municipality chose or added, and since when that is known: a choice, or a row of a table of the law. */
export type Kaderfeit = { readonly bekendSinds: string } & (
  | { readonly soort: 'keuze'; readonly term: string; readonly keuze: Keuze }
  | { readonly soort: 'bedrag'; readonly rij: AanvullendeRij }
);

/** Appended, never overwritten. The choices and rows of `kader` itself count as always known. */
export type Dossier = {
  readonly kader: Kader;
  readonly kaderfeiten: readonly Kaderfeit[];
  readonly feiten: readonly Dossierfeit[];
};

/** Where a run stands: known-on day (or moment), law date (without: the month itself), and another frame where one is compared. */
export type Stand = { readonly bekendOp: string; readonly wetOp?: Day; readonly kader?: Kader };

/** Why a dossier gives no month. A number never comes out of it. */
export type Dossierweigering =
  | { readonly code: 'TE_VEEL_FEITEN'; readonly hoogstens: number }
  | { readonly code: 'GEEN_FEIT'; readonly naam: string }
  | { readonly code: 'GEEN_MOMENT'; readonly naam: string }
  | { readonly code: 'LEGE_PERIODE'; readonly naam: string; readonly vanaf: Day }
  | {
      readonly code: 'TEGENSTRIJDIGE_FEITEN';
      readonly naam: string;
      readonly op: Day;
      readonly bekendSinds: string;
    }
  | { readonly code: 'TEGENSTRIJDIG_KADER'; readonly naam: string; readonly op: Day; readonly bekendSinds: string }
  | { readonly code: 'TEGENSTRIJDIG_VERLOOP'; readonly tegenspraken: readonly Tegenspraak[] }
  /** People who come or go within a month stand with their dates under `verloop`. */
  | { readonly code: 'FEIT_WISSELT_IN_MAAND'; readonly naam: string; readonly maand: Month; readonly op: Day };

export const feitenHoogstens = 5000;

/** A day stands for its end, so it comes after every moment in it. */
const einde = (op: string): string => (op.length === 10 ? `${op}~` : op);

/** Is what is known at `a` also known at `b`? */
export const isNietLater = (a: string, b: string): boolean => einde(a) <= einde(b);

const vorm = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?Z)?$/;

/** A day, or a moment in UTC with its milliseconds, so that moments compare as text; undefined for what is neither. */
export const leesMoment = (tekst: string): string | undefined => {
  const [, dag = '', tijd, seconden = '00', deel = ''] = vorm.exec(tekst) ?? [];
  if (parseDay(dag) === undefined) return undefined;
  return tijd === undefined ? dag : `${dag}T${tijd}:${seconden}.${deel.padEnd(3, '0')}Z`;
};

/** Known on a day: everything of that day, whatever the hour. Known at a moment: everything up to it. */
export const isBekend = (sinds: string, op: string): boolean => sinds <= op || sinds.startsWith(op);
