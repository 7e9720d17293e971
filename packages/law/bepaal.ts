/** Knows the four ends of a rule: a value, an unknown fact, a gap in a table, or something the college must weigh. */
import type { Day } from '@samenkracht/core';
import { type Onzekerheid, onzekerhedenVan } from './onzekerheid.ts';
import type { Opname } from './opname.ts';
import { Onbekend } from './regel.ts';
import { Stap } from './stap.ts';
import { Gat } from './tabel.ts';
import type { Uitleg } from './uitleg.ts';
import { verwoord } from './verwoord.ts';
import { volg } from './volg.ts';
import { findVraag, type Vraag, type Vragen } from './vraag.ts';

/** What the college must weigh: never 0 and never true, but a choice with a reason. */
export type Afweging = {
  readonly feit: string;
  readonly vraag: string;
  readonly hulp: string;
  readonly opties: Readonly<Record<string, string>>;
};
/** A weighing as it is recorded in the facts. */
export type Gewogen<K extends string> = { readonly keuze: K; readonly motivering: string };

export type Bepaling<T> =
  | { readonly soort: 'waarde'; readonly waarde: T; readonly onzekerheden: readonly Onzekerheid[] }
  | { readonly soort: 'onbekend'; readonly feit: string; readonly vraag: Vraag | undefined }
  | { readonly soort: 'gat'; readonly tabel: string; readonly op: Day; readonly omschrijving: string }
  | { readonly soort: 'afweging'; readonly afweging: Afweging };

/** A fact may be missing at any depth: what is not there is unknown. `null` is known to be absent. */
export type Onvolledig<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer E)[]
    ? readonly Onvolledig<E>[]
    : T extends object
      ? { readonly [K in keyof T]?: Onvolledig<T[K]> | undefined }
      : T;

/** Runs a rule over facts of which some may be unknown. */
export const bepaal = <F extends object, T>(
  rekenregel: (f: F) => T,
  feiten: Onvolledig<F>,
  vragen: Vragen = {},
): Bepaling<T> => verklaar(rekenregel, feiten, vragen).bepaling;

/** The outcome, the explanation of what was done up to the end or up to the stop, and every fact that was read. */
type Verklaring<T> = {
  readonly bepaling: Bepaling<T>;
  readonly uitleg: Uitleg | undefined;
  readonly gelezen: ReadonlyMap<string, unknown>;
};

/** The same, with the explanation. */
export const verklaar = <F extends object, T>(
  rekenregel: (f: F) => T,
  feiten: Onvolledig<F>,
  vragen: Vragen = {},
): Verklaring<T> => {
  const { f, opname } = volg(feiten as F, vragen);
  return new Gelopen(
    probeer(() => rekenregel(f), opname, vragen),
    opname.wortel,
  );
};

/** A class, because few open what was left behind: only then it is put into words, once. */
class Gelopen<T> implements Verklaring<T> {
  readonly bepaling: Bepaling<T>;
  #wortel: Stap | Uitleg;
  constructor(bepaling: Bepaling<T>, wortel: Stap) {
    this.bepaling = bepaling;
    this.#wortel = wortel;
  }
  get uitleg(): Uitleg | undefined {
    return this.#open().kinderen[0];
  }
  get gelezen(): ReadonlyMap<string, unknown> {
    return gelezenFeiten(this.#open(), new Map());
  }
  #open(): Uitleg {
    if (this.#wortel instanceof Stap) this.#wortel = verwoord(this.#wortel);
    return this.#wortel;
  }
}

const probeer = <T>(reken: () => T, opname: Opname, vragen: Vragen): Bepaling<T> => {
  try {
    const waarde = reken();
    return {
      soort: 'waarde',
      waarde,
      onzekerheden: opname.isOnzeker ? onzekerhedenVan(opname.wortel) : geenOnzekerheid,
    };
  } catch (fout) {
    if (fout instanceof Gat) return { soort: 'gat', tabel: fout.tabel, op: fout.op, omschrijving: fout.omschrijving };
    if (!(fout instanceof Onbekend)) throw fout;
    const feit = gevraagdFeit(vragen, fout.feit);
    const vraag = findVraag(vragen, feit);
    return vraag?.soort === 'afweging'
      ? { soort: 'afweging', afweging: { feit, vraag: vraag.vraag, hulp: vraag.hulp, opties: vraag.opties ?? {} } }
      : { soort: 'onbekend', feit, vraag };
  }
};

/** A weighing with a reason and no choice yet is still to be weighed: nobody is asked for its choice apart. */
const gevraagdFeit = (vragen: Vragen, feit: string): string => {
  const weging = feit.endsWith('.keuze') ? feit.slice(0, -'.keuze'.length) : feit;
  return findVraag(vragen, weging)?.soort === 'afweging' ? weging : feit;
};

const geenOnzekerheid: readonly Onzekerheid[] = [];

/** Every fact that was read, with its value: those of a step before those of the steps inside it. */
const gelezenFeiten = (stap: Uitleg, gelezen: Map<string, unknown>): ReadonlyMap<string, unknown> => {
  for (const { feit, waarde } of stap.feiten) gelezen.set(feit, waarde);
  for (const kind of stap.kinderen) gelezenFeiten(kind, gelezen);
  return gelezen;
};

/** The next question that the rule needs answered; undefined when it can be computed, or when only a weighing or a gap is left. */
export const nextQuestion = <F extends object, T>(
  rekenregel: (f: F) => T,
  feiten: Onvolledig<F>,
  vragen: Vragen,
): { readonly feit: string; readonly vraag: Vraag | undefined } | undefined => {
  const bepaling = bepaal(rekenregel, feiten, vragen);
  return bepaling.soort === 'onbekend' ? { feit: bepaling.feit, vraag: bepaling.vraag } : undefined;
};
