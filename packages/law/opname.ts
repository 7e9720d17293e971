/** Knows how to write down what a followed run does: its steps, and in each what was read and used. */
import type { Day } from '@samenkracht/core';
import type { Feitplek } from './feitplek.ts';
import type { Keuze, OpenTerm } from './kader.ts';
import { isAangenomen, isOnbevestigd } from './onzekerheid.ts';
import type { Vindplaats } from './rechtsgrond.ts';
import type { Kop, Regelkern, Spoor } from './spoor.ts';
import { Lezing, Stap } from './stap.ts';
import type { Rij, Tabel } from './tabelvorm.ts';

const begin: Kop<unknown> = { id: 'wortel', naam: '', grond: undefined as unknown as Vindplaats };

/** Every rule leaves its step. */
const geenVrij = new Uint8Array();

export class Opname implements Spoor {
  readonly vrij = geenVrij;
  /** The step around all others. */
  readonly wortel = new Stap(begin, undefined);
  /** Whether a row or a choice was used that is not confirmed. */
  isOnzeker = false;
  #huidige = this.wortel;

  stap<T>(regel: Regelkern<T>, eigen: object, a: unknown, b: unknown, c: unknown, d: unknown): T {
    const buiten = this.#huidige;
    const stap = new Stap(regel.kop as Kop<unknown>, buiten.kinderen);
    buiten.kinderen = stap;
    this.#huidige = stap;
    try {
      const waarde = regel.inhoud(eigen as never, a, b, c, d);
      stap.waarde = waarde;
      stap.isAf = true;
      return waarde;
    } finally {
      this.#huidige = buiten;
    }
  }

  /** A fact was read; within a step it counts once. An empty name is the place itself. */
  lees(plek: Feitplek, naam: string, waarde: unknown): void {
    const stap = this.#huidige;
    for (let een = stap.lezingen; een !== undefined; een = een.vorige)
      if (een.plek === plek && een.naam === naam) return;
    stap.lezingen = new Lezing(plek, naam, waarde, stap.lezingen);
  }

  rij(tabel: Tabel<unknown>, rij: Rij<unknown>, op: Day): void {
    if (isOnbevestigd(rij)) this.isOnzeker = true;
    const stap = this.#huidige;
    stap.rijen = { tabel, rij, op, vorige: stap.rijen };
  }

  keuze(term: OpenTerm, keuze: Keuze): void {
    if (isAangenomen(keuze)) this.isOnzeker = true;
    const stap = this.#huidige;
    stap.keuzes = { term, keuze, vorige: stap.keuzes };
  }
}
