/** Knows how to follow a rule: facts that notice what is read and stop the rule at what is not known. */
import type { Day } from '@samenkracht/core';
import type { Keuze, OpenTerm } from './kader.ts';
import type { Vindplaats } from './rechtsgrond.ts';
import { Onbekend } from './regel.ts';
import { type Kop, type Regelkern, SPOOR, type Spoor } from './spoor.ts';
import type { AanvullendeRij, Rij, Tabel } from './tabelvorm.ts';
import { toonRij, toonWaarde } from './toon.ts';

export type GebruikteRij = {
  readonly tabel: string;
  readonly naam: string;
  readonly op: Day;
  readonly vanaf: Day;
  readonly waarde: unknown;
  readonly tekst: string;
  readonly zekerheid: Rij<unknown>['zekerheid'];
  readonly bron: readonly string[];
  readonly opmerking?: string;
  /** Present when the row was added by the municipality. */
  readonly goedgekeurdDoor?: string;
};
export type GebruikteKeuze = {
  readonly term: string;
  readonly naam: string;
  readonly keuze: string;
  readonly omschrijving: string;
  readonly bron: string;
  readonly status: Keuze['status'];
};

/** One step of a rule that ran: what it is, what it read, what came out, and the steps inside it. */
export type Stap = {
  readonly id: string;
  readonly naam: string;
  readonly grond: Vindplaats;
  readonly werkwijze?: string;
  readonly stil?: true;
  readonly inwoner?: string;
  waarde: unknown;
  tekst: string;
  readonly feiten: Map<string, unknown>;
  readonly rijen: GebruikteRij[];
  readonly keuzes: GebruikteKeuze[];
  readonly stappen: Stap[];
};

/**
 * The facts wrapped so that reading leaves a trace, and the trace itself. A group of facts that is missing as a whole reads
 * as empty, so that what is unknown is the first fact in it; `isGroep` knows the groups.
 */
export const volg = <F extends object>(
  feiten: F,
  isGroep: (pad: string) => boolean = () => false,
): { readonly f: F; readonly wortel: Stap } => {
  const wortel = nieuweStap({ id: 'wortel', naam: '', grond: undefined as unknown as Vindplaats });
  let huidige = wortel;
  const spoor: Spoor = {
    stap: <T>({ kop, inhoud }: Regelkern<T>, eigen: object, a: unknown, b: unknown, c: unknown, d: unknown): T => {
      const buiten = huidige;
      const stap = nieuweStap(kop as Kop<unknown>);
      buiten.stappen.push(stap);
      huidige = stap;
      try {
        const waarde = inhoud(eigen as never, a, b, c, d);
        const inwoner = kop.inwoner?.(waarde);
        const tekst = kop.toon === undefined ? toonWaarde(waarde) : kop.toon(waarde);
        Object.assign(stap, { waarde, tekst }, inwoner === undefined ? {} : { inwoner });
        return waarde;
      } finally {
        huidige = buiten;
      }
    },
    vrij: geenVrij,
    rij: (tabel, rij, op) => huidige.rijen.push(gebruikteRij(tabel, rij, op)),
    keuze: (term, keuze) => huidige.keuzes.push(gebruikteKeuze(term, keuze)),
  };
  const lees = (pad: string, waarde: unknown): void => {
    huidige.feiten.set(pad, waarde);
  };
  return { f: lezer(feiten, '', { spoor, lees, isGroep }), wortel };
};

/** Every rule leaves its step. */
const geenVrij = new Uint8Array();

const nieuweStap = (kop: Pick<Kop<unknown>, 'id' | 'naam' | 'grond' | 'werkwijze' | 'stil'>): Stap => ({
  id: kop.id,
  naam: kop.naam,
  grond: kop.grond,
  ...(kop.werkwijze === undefined ? {} : { werkwijze: kop.werkwijze }),
  ...(kop.stil === undefined ? {} : { stil: kop.stil }),
  waarde: undefined,
  tekst: 'niet af',
  feiten: new Map(),
  rijen: [],
  keuzes: [],
  stappen: [],
});

const gebruikteRij = (tabel: Tabel<unknown>, rij: Rij<unknown>, op: Day): GebruikteRij => ({
  tabel: tabel.id,
  naam: tabel.naam,
  op,
  vanaf: rij.vanaf,
  waarde: rij.waarde,
  tekst: toonRij(rij.waarde, tabel.soort),
  zekerheid: rij.zekerheid,
  bron: rij.bron,
  ...(rij.opmerking === undefined ? {} : { opmerking: rij.opmerking }),
  ...('goedgekeurdDoor' in rij ? { goedgekeurdDoor: (rij as AanvullendeRij).goedgekeurdDoor } : {}),
});

const gebruikteKeuze = (term: OpenTerm, keuze: Keuze): GebruikteKeuze => ({
  term: term.id,
  naam: term.naam,
  keuze: keuze.keuze,
  omschrijving: term.keuzes[keuze.keuze] ?? keuze.keuze,
  bron: keuze.bron,
  status: keuze.status,
});

/** The frame around the facts (choices, added rows) is no fact about a person and is read without a mark. */
const kaderveld = 'kader';

type Gevolg = {
  readonly spoor: Spoor;
  readonly lees: (pad: string, waarde: unknown) => void;
  readonly isGroep: (pad: string) => boolean;
};

const lezer = <F extends object>(bron: F, pad: string, gevolg: Gevolg): F => {
  const kinderen = new Map<string, unknown>();
  return new Proxy(bron, {
    get: (doel, sleutel): unknown => {
      if (sleutel === SPOOR) return gevolg.spoor;
      if (typeof sleutel === 'symbol') return Reflect.get(doel, sleutel);
      const gevonden: unknown = Reflect.get(doel, sleutel);
      if (sleutel === kaderveld || typeof gevonden === 'function') return gevonden;
      const volledig = pad === '' ? sleutel : `${pad}.${sleutel}`;
      const waarde = gevonden === undefined && gevolg.isGroep(volledig) ? {} : gevonden;
      if (waarde === undefined) throw new Onbekend(volledig);
      if (Array.isArray(doel) && sleutel === 'length') {
        if (waarde === 0) gevolg.lees(pad, 'geen');
        return waarde;
      }
      if (typeof waarde !== 'object' || waarde === null) {
        gevolg.lees(volledig, waarde);
        return waarde;
      }
      const bestaand = kinderen.get(sleutel);
      if (bestaand !== undefined) return bestaand;
      const kind = lezer(waarde, volledig, gevolg);
      kinderen.set(sleutel, kind);
      return kind;
    },
  });
};
