/** Knows how to follow a rule: facts that notice what is read and stop the rule at what is not known. */
import { type Feitplek, type Feitregel, plekOnder, regelVan, wortelplek } from './feitplek.ts';
import { type GebruikteKeuze, type GebruikteRij, gebruikteKeuze, gebruikteRij } from './gebruikt.ts';
import type { Vindplaats } from './rechtsgrond.ts';
import { Onbekend } from './regel.ts';
import { type Kop, type Regelkern, SPOOR, type Spoor } from './spoor.ts';
import { toonWaarde } from './toon.ts';
import type { Uitleg } from './uitleg.ts';
import { findVraag, plaatsInLijst, type Vragen } from './vraag.ts';

/** A step of a rule that runs: an explanation that is still being written. */
export type Stap = Omit<Uitleg, 'waarde' | 'tekst' | 'inwoner' | 'werkwijze' | 'stil'> & {
  waarde: unknown;
  tekst: string;
  inwoner?: string;
  werkwijze?: string;
  stil?: true;
  readonly feiten: Feitregel[];
  readonly rijen: GebruikteRij[];
  readonly keuzes: GebruikteKeuze[];
  readonly kinderen: Stap[];
};

/**
 * The facts wrapped so that reading leaves a trace, and the trace itself: the explanation, told as `vragen` ask. A group of
 * facts that is missing as a whole reads as empty, so that what is unknown is the first fact in it.
 */
export const volg = <F extends object>(feiten: F, vragen: Vragen = {}): { readonly f: F; readonly wortel: Stap } => {
  const wortel = nieuweStap(begin);
  let huidige = wortel;
  const spoor: Spoor = {
    stap: <T>({ kop, inhoud }: Regelkern<T>, eigen: object, a: unknown, b: unknown, c: unknown, d: unknown): T => {
      const buiten = huidige;
      const stap = nieuweStap(kop as Kop<unknown>);
      buiten.kinderen.push(stap);
      huidige = stap;
      try {
        const waarde = inhoud(eigen as never, a, b, c, d);
        stap.waarde = waarde;
        stap.tekst = kop.toon === undefined ? toonWaarde(waarde) : kop.toon(waarde);
        const inwoner = kop.inwoner?.(waarde);
        if (inwoner !== undefined) stap.inwoner = inwoner;
        return waarde;
      } finally {
        huidige = buiten;
      }
    },
    vrij: geenVrij,
    rij: (tabel, rij, op) => huidige.rijen.push(gebruikteRij(tabel, rij, op)),
    keuze: (term, keuze) => huidige.keuzes.push(gebruikteKeuze(term, keuze)),
  };
  const lees = (plek: Feitplek, waarde: unknown): void => {
    const { feiten: gelezen } = huidige;
    for (let i = 0; i < gelezen.length; i += 1) if (gelezen[i]?.feit === plek.pad) return;
    gelezen.push(regelVan(plek, waarde));
  };
  return { f: maakLezer(feiten, wortelplek(vragen), { spoor, lees }), wortel };
};

/** Every rule leaves its step. */
const geenVrij = new Uint8Array();

const begin: Kop<unknown> = { id: 'wortel', naam: '', grond: undefined as unknown as Vindplaats };

const nieuweStap = (kop: Kop<unknown>): Stap => {
  const stap: Stap = {
    id: kop.id,
    naam: kop.naam,
    waarde: undefined,
    tekst: 'niet af',
    grond: kop.grond,
    feiten: [],
    rijen: [],
    keuzes: [],
    kinderen: [],
  };
  if (kop.werkwijze !== undefined) stap.werkwijze = kop.werkwijze;
  if (kop.stil !== undefined) stap.stil = kop.stil;
  return stap;
};

/** The frame around the facts (choices, added rows) is no fact about a person and is read without a mark. */
const kaderveld = 'kader';

type Gevolg = { readonly spoor: Spoor; readonly lees: (plek: Feitplek, waarde: unknown) => void };

/** Facts in one place: what they are, and the wrappings that were made of what lies deeper. */
type Lezer = {
  readonly bron: object;
  readonly plek: Feitplek;
  readonly gevolg: Gevolg;
  readonly diep: Map<string, unknown>;
};

const maakLezer = <F extends object>(bron: F, plek: Feitplek, gevolg: Gevolg): F =>
  new Proxy<Lezer>({ bron, plek, gevolg, diep: new Map() }, lezen) as unknown as F;

/** What is looked at is the facts themselves; only reading a value leaves a mark. */
const lezen: ProxyHandler<Lezer> = {
  get: (lezer, sleutel): unknown => {
    if (sleutel === SPOOR) return lezer.gevolg.spoor;
    const gevonden: unknown = Reflect.get(lezer.bron, sleutel);
    if (typeof sleutel === 'symbol' || sleutel === kaderveld || typeof gevonden === 'function') return gevonden;
    if (gevonden === undefined || (typeof gevonden === 'object' && gevonden !== null))
      return leesDieper(lezer, sleutel, gevonden);
    lezer.gevolg.lees(plekOnder(lezer.plek, sleutel), gevonden);
    return gevonden;
  },
  has: ({ bron }, sleutel) => Reflect.has(bron, sleutel),
  ownKeys: ({ bron }) => Reflect.ownKeys(bron),
  getOwnPropertyDescriptor: ({ bron }, sleutel) => {
    const gevonden = Reflect.getOwnPropertyDescriptor(bron, sleutel);
    return gevonden && { ...gevonden, configurable: true };
  },
};

const leesDieper = ({ plek, gevolg, diep }: Lezer, sleutel: string, gevonden: object | undefined): unknown => {
  const bestaand = diep.get(sleutel);
  if (bestaand !== undefined) return bestaand;
  const onder = plekOnder(plek, sleutel);
  if (gevonden === undefined && !isGroep(plek.vragen, onder.pad)) throw new Onbekend(onder.pad);
  const kind = Array.isArray(gevonden) ? volgLijst(gevonden, onder, gevolg) : maakLezer(gevonden ?? {}, onder, gevolg);
  diep.set(sleutel, kind);
  return kind;
};

/** A place in the facts without a question of its own, and with questions below it: `vermogen`, `belanghebbende.vrijlating`. */
const isGroep = (vragen: Vragen, pad: string): boolean => {
  if (findVraag(vragen, pad) !== undefined) return false;
  const begint = `${pad.replaceAll(plaatsInLijst, '.*')}.`;
  return Object.keys(vragen).some((sleutel) => sleutel.startsWith(begint));
};

/** That a list is empty is a fact, read when it is counted. A value or nothing in it is read as in an object. */
const volgLijst = (lijst: readonly unknown[], plek: Feitplek, gevolg: Gevolg): unknown => {
  const leden = new Map<string, unknown>();
  return new Proxy(lijst, {
    get: (doel, sleutel): unknown => {
      if (typeof sleutel === 'symbol') return Reflect.get(doel, sleutel);
      const bekend = leden.get(sleutel);
      if (bekend !== undefined) return bekend;
      const gevonden: unknown = Reflect.get(doel, sleutel);
      if (typeof gevonden === 'function') return gevonden;
      if (sleutel === 'length') {
        if (gevonden === 0) gevolg.lees(plek, 'geen');
        return gevonden;
      }
      const onder = plekOnder(plek, sleutel);
      if (gevonden === undefined) throw new Onbekend(onder.pad);
      if (typeof gevonden !== 'object' || gevonden === null) {
        gevolg.lees(onder, gevonden);
        return gevonden;
      }
      const lid = Array.isArray(gevonden) ? volgLijst(gevonden, onder, gevolg) : maakLezer(gevonden, onder, gevolg);
      leden.set(sleutel, lid);
      return lid;
    },
  });
};
