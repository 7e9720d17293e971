/** Knows how to take facts apart: what many cases share is their form, what differs per case goes into columns. */
import { type Day, fromEpochDay, parseDay, toEpochDay } from '@samenkracht/core';
import type { Kader } from './kader.ts';

/** Which names in the facts of an act stand for what. Every name that is not here is part of the form, exactly as it is. */
export type Plaatsen = {
  /** Days that a rule compares with limits only, so that days between the same limits are alike: a day of birth. */
  readonly dagen: ReadonlySet<string>;
  /** Amounts and texts that differ from case to case. */
  readonly wisselend: ReadonlySet<string>;
  /** Facts that many runs do not read. They are kept apart, so that cases that differ only there are alike for those runs. */
  readonly soms: ReadonlySet<string>;
};

/** Where in a form something else comes: a day, an amount, a text, a fact of `soms`, or the frame with its number. */
export type Plek = { readonly '@': 'dag' | 'bedrag' | 'tekst' | 'soms' | number };

/** Facts taken apart. Days count from 1970; texts are the text itself. */
type Ontleed = {
  readonly vorm: string;
  readonly rest: string;
  readonly dagen: readonly number[];
  /** First those of the form, then those of the rest. */
  readonly wisselend: readonly (number | string)[];
};

/** The days that fit in a table of classes: from 1850 until 2150. Any other day is part of the form. */
const eersteEpochdag = toEpochDay('1850-01-01' as Day);
export const aantalEpochdagen = toEpochDay('2150-01-01' as Day) - eersteEpochdag;

const plaatsVanDag = new Map<string, number>();
/** The place of a day in a table of classes, undefined for what is no such day. */
export const plaatsVan = (tekst: string): number | undefined => {
  const bekend = plaatsVanDag.get(tekst);
  if (bekend !== undefined) return bekend;
  const dag = parseDay(tekst);
  if (dag === undefined) return undefined;
  const plaats = toEpochDay(dag) - eersteEpochdag;
  if (plaats < 0 || plaats >= aantalEpochdagen) return undefined;
  plaatsVanDag.set(tekst, plaats);
  return plaats;
};

const dagVanPlaats: Day[] = [];
export const dagOp = (plaats: number): Day => {
  const bekend = dagVanPlaats[plaats];
  if (bekend !== undefined) return bekend;
  const dag = fromEpochDay(plaats + eersteEpochdag);
  dagVanPlaats[plaats] = dag;
  return dag;
};

/** What cannot be taken apart: an instance of a class, a number that JSON cannot write. Such a case is computed by itself. */
class PastNiet extends Error {}

/** @returns undefined for facts that do not fit; `kaders` grows with each frame that was not seen before. */
export const ontleed = (
  feiten: object,
  zonder: ReadonlySet<string>,
  plaatsen: Plaatsen,
  kaders: Kader[],
): Ontleed | undefined => {
  const werk: Werk = { plaatsen, kaders, zonder, dagen: [], vorm: [], rest: [], inRest: false, resttekst: '' };
  try {
    const vorm = schrijfObject(feiten, werk, true);
    return { vorm, rest: werk.resttekst, dagen: werk.dagen, wisselend: werk.vorm.concat(werk.rest) };
  } catch (fout) {
    if (fout instanceof PastNiet) return undefined;
    throw fout;
  }
};

type Werk = {
  readonly plaatsen: Plaatsen;
  readonly kaders: Kader[];
  readonly zonder: ReadonlySet<string>;
  readonly dagen: number[];
  readonly vorm: (number | string)[];
  readonly rest: (number | string)[];
  inRest: boolean;
  resttekst: string;
};

/** A name with `undefined` is a name that is not there: unknown. */
const schrijfObject = (van: object, werk: Werk, bovenaan: boolean): string => {
  const soort: unknown = Object.getPrototypeOf(van);
  if (soort !== Object.prototype && soort !== null) throw new PastNiet();
  let tekst = '{';
  for (const naam in van) {
    const waarde: unknown = (van as Readonly<Record<string, unknown>>)[naam];
    if (waarde === undefined || (bovenaan && werk.zonder.has(naam))) continue;
    if (naam === '@') throw new PastNiet();
    const deel =
      bovenaan && naam === 'kader' ? schrijfKader(waarde as Kader, werk.kaders) : schrijfVeld(naam, waarde, werk);
    tekst += `${tekst === '{' ? '' : ','}${JSON.stringify(naam)}:${deel}`;
  }
  return `${tekst}}`;
};

/** A frame is known by itself, or by what stands in it where a caller makes one per case. */
const schrijfKader = (kader: Kader, kaders: Kader[]): string => {
  const bekend = kaders.indexOf(kader);
  if (bekend >= 0) return `{"@":${bekend}}`;
  const teksten = kaderteksten.get(kaders) ?? new Map<string, number>();
  kaderteksten.set(kaders, teksten);
  const tekst = JSON.stringify(kader);
  const gelijk = teksten.get(tekst);
  if (gelijk !== undefined) return `{"@":${gelijk}}`;
  if (kaders.length >= meesteKaders) throw new PastNiet();
  teksten.set(tekst, kaders.length);
  return `{"@":${kaders.push(kader) - 1}}`;
};

const kaderteksten = new WeakMap<Kader[], Map<string, number>>();
/** As many as there are municipalities, and some. */
const meesteKaders = 500;

const schrijfVeld = (naam: string, waarde: unknown, werk: Werk): string => {
  if (!werk.inRest && werk.plaatsen.soms.has(naam)) {
    werk.inRest = true;
    const deel = schrijf(naam, waarde, werk);
    werk.inRest = false;
    werk.resttekst += werk.resttekst === '' ? deel : `,${deel}`;
    return '{"@":"soms"}';
  }
  return schrijf(naam, waarde, werk);
};

const schrijf = (naam: string, waarde: unknown, werk: Werk): string => {
  if (typeof waarde === 'string') return schrijfTekst(naam, waarde, werk);
  if (typeof waarde === 'number') return schrijfGetal(naam, waarde, werk);
  if (typeof waarde === 'boolean') return waarde ? 'true' : 'false';
  if (waarde === null) return 'null';
  if (Array.isArray(waarde)) return schrijfLijst(waarde, werk);
  if (typeof waarde === 'object') return schrijfObject(waarde, werk, false);
  throw new PastNiet();
};

const schrijfTekst = (naam: string, waarde: string, werk: Werk): string => {
  if (!werk.inRest && werk.plaatsen.dagen.has(naam)) {
    const plaats = plaatsVan(waarde);
    if (plaats !== undefined) {
      werk.dagen.push(plaats);
      return '{"@":"dag"}';
    }
  }
  if (waarde !== '' && werk.plaatsen.wisselend.has(naam)) {
    (werk.inRest ? werk.rest : werk.vorm).push(waarde);
    return '{"@":"tekst"}';
  }
  return JSON.stringify(waarde);
};

const schrijfGetal = (naam: string, waarde: number, werk: Werk): string => {
  if (!Number.isFinite(waarde) || Object.is(waarde, -0)) throw new PastNiet();
  if (!werk.plaatsen.wisselend.has(naam)) return String(waarde);
  (werk.inRest ? werk.rest : werk.vorm).push(waarde);
  return '{"@":"bedrag"}';
};

const schrijfLijst = (lijst: readonly unknown[], werk: Werk): string => {
  let tekst = '[';
  for (let i = 0; i < lijst.length; i += 1) {
    const waarde = lijst[i];
    if (waarde === undefined) throw new PastNiet();
    tekst += i === 0 ? schrijf('', waarde, werk) : `,${schrijf('', waarde, werk)}`;
  }
  return `${tekst}]`;
};
