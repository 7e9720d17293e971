/** Knows how to make facts again from a form: as they were, or strict and counting, to see what a rule needs of them. */
import type { Day } from '@samenkracht/core';
import type { Kader } from './kader.ts';
import { Onbekend } from './regel.ts';
import type { Plek } from './rijvorm.ts';
import { SPOOR, type Spoor } from './spoor.ts';

/** A form as it was read: values, and places where something comes. */
export type Boom = { readonly [naam: string]: Tak } | readonly Tak[];
type Takken = Readonly<Record<string, Tak>>;
type Tak = string | number | boolean | null | Boom;

export type Vorm = {
  readonly boom: Boom;
  readonly dagen: number;
  /** Amounts and texts in the form itself, without those of the rest. */
  readonly wisselend: number;
};

export const leesVorm = (tekst: string): Vorm => {
  const boom = JSON.parse(tekst) as Boom;
  return { boom, dagen: telPlekken(boom, isDag), wisselend: telPlekken(boom, isWisselend) };
};

export const leesRest = (tekst: string): readonly Tak[] => JSON.parse(`[${tekst}]`) as readonly Tak[];

const plekIn = (tak: Tak): Plek['@'] | undefined =>
  typeof tak === 'object' && tak !== null && !Array.isArray(tak) ? (tak as unknown as Partial<Plek>)['@'] : undefined;

const isDag = (plek: Plek['@']): boolean => plek === 'dag';
const isWisselend = (plek: Plek['@']): boolean => plek === 'bedrag' || plek === 'tekst';

const telPlekken = (tak: Tak, telt: (plek: Plek['@']) => boolean): number => {
  if (typeof tak !== 'object' || tak === null) return 0;
  const plek = plekIn(tak);
  if (plek !== undefined) return telt(plek) ? 1 : 0;
  let aantal = 0;
  for (const deel of Object.values(tak)) aantal += telPlekken(deel, telt);
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

/** The facts as they were, without the month that they were about. */
export const herstel = (vorm: Vorm, inhoudsel: Inhoudsel): Record<string, unknown> =>
  herstelTak(vorm.boom, beginstand(vorm, inhoudsel)) as Record<string, unknown>;

type Stand = Inhoudsel & {
  dag: number;
  som: number;
  /** The next amount of the form, and the next one of the rest. */
  readonly waarde: [number, number];
  inRest: 0 | 1;
};

const beginstand = (vorm: Vorm, inhoudsel: Inhoudsel): Stand => ({
  ...inhoudsel,
  dag: 0,
  som: 0,
  waarde: [0, vorm.wisselend],
  inRest: 0,
});

const herstelTak = (tak: Tak, stand: Stand): unknown => {
  if (typeof tak !== 'object' || tak === null) return tak;
  if (Array.isArray(tak)) return tak.map((deel) => herstelTak(deel, stand));
  const plek = plekIn(tak);
  if (plek !== undefined) return vulPlek(plek, stand, (deel) => herstelTak(deel, stand));
  const object: Record<string, unknown> = {};
  for (const sleutel in tak) object[sleutel] = herstelTak((tak as Takken)[sleutel] as Tak, stand);
  return object;
};

const vulPlek = (plek: Plek['@'], stand: Stand, lees: (tak: Tak) => unknown): unknown => {
  if (typeof plek === 'number') return stand.kaders[plek];
  if (plek === 'dag') {
    stand.dag += 1;
    return stand.dagen[stand.dag - 1];
  }
  if (plek === 'soms') {
    stand.inRest = 1;
    stand.som += 1;
    const gelezen = lees(stand.rest[stand.som - 1] as Tak);
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

/** How often a rule read an amount or a text that differs per row. */
export type Teller = { gelezen: number };

/** An object to which amounts are given per row, by the place of its holders. */
export type Huls = { readonly f: Velden; readonly houders: readonly Houder[] };
type Houder = { readonly object: Velden; readonly sleutel: symbol; readonly isTekst: boolean };

const PAD: unique symbol = Symbol('pad');

type Velden = Record<PropertyKey, unknown>;
type Lezer = { readonly sleutel: symbol; readonly get: () => unknown };

/**
 * Makes strict facts: a name that is not there throws `Onbekend`, reading an amount is counted, and reading one of the names
 * in `dicht` throws `LeestRest`.
 */
export const maakBouwer = (teller: Teller, dicht: ReadonlySet<string>) => {
  const streng = strengeGrond(dicht);
  const lezers = maakLezers(teller);
  return (vorm: Vorm, inhoudsel: Inhoudsel, tijd: object, spoor: Spoor): Huls => {
    const houders: Houder[] = [];
    const stand = beginstand(vorm, inhoudsel);
    const bouw = (tak: Tak, pad: string): unknown => {
      if (typeof tak !== 'object' || tak === null) return tak;
      const onder = (naam: string | number): string => (pad === '' ? String(naam) : `${pad}.${naam}`);
      if (Array.isArray(tak)) return tak.map((deel, i) => bouw(deel, onder(i)));
      const object: Velden = pad === '' ? { [PAD]: pad, [SPOOR]: spoor, ...tijd } : { [PAD]: pad };
      for (const naam in tak) zet(object, naam, (tak as Takken)[naam] as Tak, onder(naam));
      return Object.setPrototypeOf(object, streng);
    };
    const zet = (object: Velden, naam: string, tak: Tak, pad: string): void => {
      const plek = plekIn(tak);
      if (plek === undefined) object[naam] = bouw(tak, pad);
      else if (plek === 'soms' && dicht.has(naam)) Object.defineProperty(object, naam, dichtVeld);
      else if (isWisselend(plek)) {
        const { sleutel, get } = lezers(naam);
        object[sleutel] = vulPlek(plek, stand, geenTak);
        houders[stand.waarde[stand.inRest] - 1] = { object, sleutel, isTekst: plek === 'tekst' };
        Object.defineProperty(object, naam, { get, enumerable: true });
      } else object[naam] = vulPlek(plek, stand, (deel) => bouw(deel, pad));
    };
    return { f: bouw(vorm.boom, '') as Velden, houders };
  };
};

const geenTak = (): undefined => undefined;

const dichtVeld = {
  enumerable: true,
  get: (): never => {
    throw new LeestRest();
  },
};

/** What facts rest on: it is asked only for names that are not there. */
const strengeGrond = (dicht: ReadonlySet<string>): object =>
  new Proxy(
    {},
    {
      get: (_grond, naam, lezer: { readonly [PAD]: string }): undefined => {
        if (typeof naam === 'symbol') return undefined;
        if (dicht.has(naam)) throw new LeestRest();
        throw new Onbekend(lezer[PAD] === '' ? naam : `${lezer[PAD]}.${naam}`);
      },
    },
  );

/** One reader per name for all objects, so that the engine sees objects of one shape. */
const maakLezers = (teller: Teller): ((naam: string) => Lezer) => {
  const lezers = new Map<string, Lezer>();
  return (naam) => {
    const bekend = lezers.get(naam);
    if (bekend !== undefined) return bekend;
    const sleutel = Symbol(naam);
    const lezer: Lezer = {
      sleutel,
      get(this: Velden): unknown {
        teller.gelezen += 1;
        return this[sleutel];
      },
    };
    lezers.set(naam, lezer);
    return lezer;
  };
};
