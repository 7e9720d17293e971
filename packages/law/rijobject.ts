/** Knows how to make facts again from a form: as they were, or strict and counting, to see what a rule needs of them. */
import type { Day } from '@samenkracht/core';
import type { Kader } from './kader.ts';
import { Onbekend } from './regel.ts';
import type { Plek } from './rijvorm.ts';
import { SPOOR, type Spoor } from './spoor.ts';
import type { Tijd } from './tijd.ts';

/** A form as it was read: values, and places where something comes. */
type Boom = { readonly [naam: string]: Tak } | readonly Tak[];
type Takken = Readonly<Record<string, Tak>>;
type Tak = string | number | boolean | null | Boom;

export type Vorm = {
  readonly boom: Boom;
  /** Amounts and texts in the form itself, without those of the rest. */
  readonly wisselend: number;
};

export const leesVorm = (tekst: string): Vorm => {
  const boom = JSON.parse(tekst) as Boom;
  return { boom, wisselend: telWisselend(boom) };
};

export const leesRest = (tekst: string): readonly Tak[] => JSON.parse(`[${tekst}]`) as readonly Tak[];

const plekIn = (tak: Tak): Plek['@'] | undefined =>
  typeof tak === 'object' && tak !== null && !Array.isArray(tak) ? (tak as unknown as Partial<Plek>)['@'] : undefined;

const isWisselend = (plek: Plek['@']): boolean => plek === 'bedrag' || plek === 'tekst';

const telWisselend = (tak: Tak): number => {
  if (typeof tak !== 'object' || tak === null) return 0;
  const plek = plekIn(tak);
  if (plek !== undefined) return isWisselend(plek) ? 1 : 0;
  let aantal = 0;
  for (const deel of Object.values(tak)) aantal += telWisselend(deel);
  return aantal;
};

/** What comes in the places of a form, each in the order in which the form was written. */
export type Inhoudsel = {
  readonly kaders: readonly Kader[];
  readonly dagen: readonly Day[];
  readonly rest: readonly Tak[];
  /** Amounts from a place on, of the form and then of the rest; a text stands there as its number in `teksten`. */
  readonly wisselend: Float64Array;
  readonly begin: number;
  readonly teksten: readonly string[];
};

type Stand = Inhoudsel & {
  dag: number;
  som: number;
  /** The next amount of the form, and the next one of the rest. */
  readonly waarde: [number, number];
  inRest: 0 | 1;
};

/** The facts as they were, without the month that they were about. */
export const herstel = (vorm: Vorm, inhoudsel: Inhoudsel): Record<string, unknown> =>
  herstelTak(vorm.boom, { ...inhoudsel, dag: 0, som: 0, waarde: [0, vorm.wisselend], inRest: 0 }) as Record<
    string,
    unknown
  >;

const herstelTak = (tak: Tak, stand: Stand): unknown => {
  if (typeof tak !== 'object' || tak === null) return tak;
  if (Array.isArray(tak)) return tak.map((deel) => herstelTak(deel, stand));
  const plek = plekIn(tak);
  if (plek !== undefined) return herstelPlek(plek, stand);
  const object: Record<string, unknown> = {};
  for (const sleutel in tak) object[sleutel] = herstelTak((tak as Takken)[sleutel] as Tak, stand);
  return object;
};

const herstelPlek = (plek: Plek['@'], stand: Stand): unknown => {
  if (typeof plek === 'number') return stand.kaders[plek];
  if (plek === 'dag') {
    stand.dag += 1;
    return stand.dagen[stand.dag - 1];
  }
  if (plek === 'soms') {
    stand.inRest = 1;
    stand.som += 1;
    const gelezen = herstelTak(stand.rest[stand.som - 1] as Tak, stand);
    stand.inRest = 0;
    return gelezen;
  }
  const getal = stand.wisselend[stand.begin + stand.waarde[stand.inRest]] as number;
  stand.waarde[stand.inRest] += 1;
  return plek === 'tekst' ? stand.teksten[getal] : getal;
};

/** A rule read a fact that was kept apart: its outcome may depend on the rest. */
export class LeestRest extends Error {
  override readonly name = 'LeestRest';
}

/** What stands in the places of strict facts now: they are the same objects for many rows. */
export type Nu = {
  tijd: Tijd;
  dagen: readonly Day[];
  soms: readonly unknown[];
  wisselend: Float64Array;
  /** Where the amounts of the form and those of the rest begin. */
  begin: number;
  beginRest: number;
  teksten: readonly string[];
  /** Reading a fact of `soms` throws `LeestRest`. */
  dicht: boolean;
  /** How often a rule read an amount or a text that differs per row. */
  gelezen: number;
};

/** Strict facts of a form, with the paths of its facts of `soms`. */
export type Huls = { readonly f: Velden; readonly paden: readonly string[] };

const PAD: unique symbol = Symbol('pad');

type Velden = Record<PropertyKey, unknown>;
type Bouw = { readonly kaders: readonly Kader[]; readonly paden: string[]; dag: number; waarde: number };

/**
 * Makes strict facts: a name that is not there throws `Onbekend`, and reading an amount is counted. What differs per row is
 * read from `nu` when a rule asks for it.
 */
export const maakBouwer = (nu: Nu, spoor: Spoor, soms: ReadonlySet<string>) => {
  const streng = strengeGrond(nu, soms);
  const gronden = new Map<string, object>();
  const lezers = maakLezers(nu);
  const maak = (tak: Tak, pad: string, bouw: Bouw, kant: 'begin' | 'beginRest'): unknown => {
    if (typeof tak !== 'object' || tak === null) return tak;
    const onder = (naam: string | number): string => (pad === '' ? String(naam) : `${pad}.${naam}`);
    if (Array.isArray(tak)) return tak.map((deel, i) => maak(deel, onder(i), bouw, kant));
    const object: Velden = Object.create(grondVan(pad, bouw));
    if (pad === '') Object.defineProperties(object, lezers.tijd);
    for (const naam in tak) {
      const deel = (tak as Takken)[naam] as Tak;
      const plek = plekIn(deel);
      if (plek === undefined) object[naam] = maak(deel, onder(naam), bouw, kant);
      else if (typeof plek === 'number') object[naam] = bouw.kaders[plek];
      else Object.defineProperty(object, naam, veldVan(plek, onder(naam), bouw, kant));
    }
    return object;
  };
  /** One per place: where objects begin alike, all their readers are the same, and the engine sees one shape. */
  const grondVan = (pad: string, { dag, waarde, paden }: Bouw): object => {
    const plaats = `${pad} ${dag} ${waarde} ${paden.length}`;
    const bekend = gronden.get(plaats);
    if (bekend !== undefined) return bekend;
    const grond: object = Object.setPrototypeOf(pad === '' ? { [PAD]: pad, [SPOOR]: spoor } : { [PAD]: pad }, streng);
    gronden.set(plaats, grond);
    return grond;
  };
  const veldVan = (plek: Exclude<Plek['@'], number>, pad: string, bouw: Bouw, kant: 'begin' | 'beginRest') => {
    if (plek === 'dag') return lezers.dag(bouw.dag++);
    if (plek !== 'soms') return lezers[kant][plek](bouw.waarde++);
    bouw.paden.push(pad);
    return lezers.soms(bouw.paden.length - 1);
  };
  return {
    huls: (vorm: Vorm, kaders: readonly Kader[]): Huls => {
      const bouw: Bouw = { kaders, paden: [], dag: 0, waarde: 0 };
      return { f: maak(vorm.boom, '', bouw, 'begin') as Velden, paden: bouw.paden };
    },
    /** Makes the facts of `soms` once for every row with this form and this rest. */
    rest: ({ paden }: Huls, takken: readonly Tak[]): readonly unknown[] => {
      const bouw: Bouw = { kaders: [], paden: [], dag: 0, waarde: 0 };
      return takken.map((tak, i) => maak(tak, paden[i] ?? '', bouw, 'beginRest'));
    },
  };
};

type Veld = { readonly enumerable: true; readonly get: () => unknown };

/** One reader per place for all objects, so that the engine sees objects of one shape. */
const maakLezers = (nu: Nu) => ({
  tijd: {
    maand: veld(() => nu.tijd.maand),
    vanaf: veld(() => nu.tijd.vanaf),
    tot: veld(() => nu.tijd.tot),
  },
  dag: onthoud((j) => () => nu.dagen[j]),
  soms: onthoud((j) => () => (nu.dicht ? leestRest() : nu.soms[j])),
  begin: {
    bedrag: onthoud((j) => () => getal(nu, nu.begin + j)),
    tekst: onthoud((j) => () => tekst(nu, nu.begin + j)),
  },
  beginRest: {
    bedrag: onthoud((j) => () => getal(nu, nu.beginRest + j)),
    tekst: onthoud((j) => () => tekst(nu, nu.beginRest + j)),
  },
});

/** A small whole number as such: the engine keeps it without a box. */
const getal = (nu: Nu, plaats: number): number => {
  nu.gelezen += 1;
  const waarde = nu.wisselend[plaats] as number;
  const klein = waarde | 0;
  return klein === waarde ? klein : waarde;
};

const tekst = (nu: Nu, plaats: number): string | undefined => {
  nu.gelezen += 1;
  return nu.teksten[nu.wisselend[plaats] as number];
};

const veld = (get: () => unknown): Veld => ({ enumerable: true, get });

const onthoud = (maak: (j: number) => () => unknown): ((j: number) => Veld) => {
  const velden: Veld[] = [];
  return (j) => {
    const bekend = velden[j] ?? veld(maak(j));
    velden[j] = bekend;
    return bekend;
  };
};

const leestRest = (): never => {
  throw new LeestRest();
};

/** What facts rest on: it is asked only for names that are not there. */
const strengeGrond = (nu: Nu, soms: ReadonlySet<string>): object =>
  new Proxy(
    {},
    {
      get: (_grond, naam, lezer: { readonly [PAD]: string }): undefined => {
        if (typeof naam === 'symbol') return undefined;
        if (nu.dicht && soms.has(naam)) throw new LeestRest();
        throw new Onbekend(lezer[PAD] === '' ? naam : `${lezer[PAD]}.${naam}`);
      },
    },
  );
