/** Knows how to follow a rule: facts that notice what is read and stop the rule at what is not known. */
import { type Feitplek, plekOnder, wortelplek } from './feitplek.ts';
import { Opname } from './opname.ts';
import { Onbekend } from './regel.ts';
import { SPOOR } from './spoor.ts';
import { findVraag, plaatsInLijst, type Vragen } from './vraag.ts';

/**
 * The facts wrapped so that reading leaves a trace, and what was left: the explanation, told as `vragen` ask. A group of
 * facts that is missing as a whole reads as empty, so that what is unknown is the first fact in it.
 */
export const volg = <F extends object>(feiten: F, vragen: Vragen = {}): { readonly f: F; readonly opname: Opname } => {
  const opname = new Opname();
  return { f: maakLezer(feiten, wortelplek(vragen), opname), opname };
};

/** The frame around the facts (choices, added rows) is no fact about a person and is read without a mark. */
const kaderveld = 'kader';

/** A wrapping that was made of what lies deeper, and the one that was made before it. */
type Dieper = { readonly naam: string; readonly kind: unknown; readonly vorige: Dieper | undefined };

/** Facts in one place: what they are, and the wrappings that were made of what lies deeper. */
class Lezer {
  readonly bron: object;
  readonly plek: Feitplek;
  readonly opname: Opname;
  dieper: Dieper | undefined = undefined;
  constructor(bron: object, plek: Feitplek, opname: Opname) {
    this.bron = bron;
    this.plek = plek;
    this.opname = opname;
  }
}

const maakLezer = <F extends object>(bron: F, plek: Feitplek, opname: Opname): F =>
  new Proxy(new Lezer(bron, plek, opname), lezen) as unknown as F;

/** What is looked at is the facts themselves; only reading a value leaves a mark. */
const lezen: ProxyHandler<Lezer> = {
  get: (lezer, sleutel): unknown => {
    if (sleutel === SPOOR) return lezer.opname;
    const gevonden = (lezer.bron as Record<PropertyKey, unknown>)[sleutel];
    if (typeof sleutel === 'symbol' || sleutel === kaderveld || typeof gevonden === 'function') return gevonden;
    if (gevonden === undefined || (typeof gevonden === 'object' && gevonden !== null))
      return leesDieper(lezer, sleutel, gevonden);
    lezer.opname.lees(lezer.plek, sleutel, gevonden);
    return gevonden;
  },
  has: ({ bron }, sleutel) => Reflect.has(bron, sleutel),
  ownKeys: ({ bron }) => Reflect.ownKeys(bron),
  getOwnPropertyDescriptor: ({ bron }, sleutel) => {
    const gevonden = Reflect.getOwnPropertyDescriptor(bron, sleutel);
    return gevonden && { ...gevonden, configurable: true };
  },
};

/** Few names of an object lead deeper: they are looked for one by one. */
const leesDieper = (lezer: Lezer, naam: string, gevonden: object | undefined): unknown => {
  for (let een = lezer.dieper; een !== undefined; een = een.vorige) if (een.naam === naam) return een.kind;
  const { plek, opname } = lezer;
  const onder = plekOnder(plek, naam);
  if (gevonden === undefined && !isGroep(plek.vragen, onder.pad)) throw new Onbekend(onder.pad);
  const kind = omwikkel(gevonden ?? {}, onder, opname);
  lezer.dieper = { naam, kind, vorige: lezer.dieper };
  return kind;
};

const omwikkel = (gevonden: object, plek: Feitplek, opname: Opname): unknown =>
  Array.isArray(gevonden) ? new Proxy(gevonden, new Lijstlezer(plek, opname)) : maakLezer(gevonden, plek, opname);

/** A place in the facts without a question of its own, and with questions below it: `vermogen`, `belanghebbende.vrijlating`. */
const isGroep = (vragen: Vragen, pad: string): boolean => {
  if (findVraag(vragen, pad) !== undefined) return false;
  const begint = `${pad.replaceAll(plaatsInLijst, '.*')}.`;
  return Object.keys(vragen).some((sleutel) => sleutel.startsWith(begint));
};

/** That a list is empty is a fact, read when it is counted. A value or nothing in it is read as in an object. */
class Lijstlezer implements ProxyHandler<readonly unknown[]> {
  readonly #plek: Feitplek;
  readonly #opname: Opname;
  readonly #leden: unknown[] = [];
  constructor(plek: Feitplek, opname: Opname) {
    this.#plek = plek;
    this.#opname = opname;
  }

  get(lijst: readonly unknown[], sleutel: string | symbol): unknown {
    if (sleutel === 'length') {
      if (lijst.length === 0) this.#opname.lees(this.#plek, '', 'geen');
      return lijst.length;
    }
    if (sleutel === Symbol.iterator && lijst.length > 0 && lijst.every(isObject)) return () => this.#alle(lijst);
    if (typeof sleutel === 'symbol') return Reflect.get(lijst, sleutel);
    const plaats = Number(sleutel);
    if (!Number.isNaN(plaats)) return this.#lid(lijst, plaats);
    const gevonden: unknown = Reflect.get(lijst, sleutel);
    if (gevonden === undefined) throw new Onbekend(plekOnder(this.#plek, sleutel).pad);
    return gevonden;
  }

  /** Looking at a list of objects reads nothing yet, so all of it is wrapped at once: one by one costs three times as much. */
  #alle(lijst: readonly unknown[]): Iterator<unknown> {
    for (let i = 0; i < lijst.length; i += 1) this.#lid(lijst, i);
    return this.#leden.values();
  }

  #lid(lijst: readonly unknown[], plaats: number): unknown {
    const bekend = this.#leden[plaats];
    if (bekend !== undefined) return bekend;
    const gevonden = lijst[plaats];
    const naam = String(plaats);
    if (isObject(gevonden)) {
      const lid = omwikkel(gevonden, plekOnder(this.#plek, naam), this.#opname);
      this.#leden[plaats] = lid;
      return lid;
    }
    if (gevonden === undefined) throw new Onbekend(plekOnder(this.#plek, naam).pad);
    this.#opname.lees(this.#plek, naam, gevonden);
    return gevonden;
  }
}

const isObject = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null;
