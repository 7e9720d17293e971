/** Knows the row of a table and the choice of a municipality that a rule used, as they are told. */
import type { Day } from '@samenkracht/core';
import type { Keuze, OpenTerm } from './kader.ts';
import type { AanvullendeRij, Rij, Tabel } from './tabelvorm.ts';
import { toonRij } from './toon.ts';

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

/** A run of months asks the same row on the same day: its line is made once. */
export const gebruikteRij = (tabel: Tabel<unknown>, rij: Rij<unknown>, op: Day): GebruikteRij => {
  const laatst = gebruikt.get(rij);
  if (laatst?.op === op && laatst.tabel === tabel.id) return laatst;
  const nieuw = maakGebruikteRij(tabel, rij, op);
  gebruikt.set(rij, nieuw);
  return nieuw;
};
const gebruikt = new WeakMap<Rij<unknown>, GebruikteRij>();

const maakGebruikteRij = (tabel: Tabel<unknown>, rij: Rij<unknown>, op: Day): GebruikteRij => ({
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

export const gebruikteKeuze = (term: OpenTerm, keuze: Keuze): GebruikteKeuze => ({
  term: term.id,
  naam: term.naam,
  keuze: keuze.keuze,
  omschrijving: term.keuzes[keuze.keuze] ?? keuze.keuze,
  bron: keuze.bron,
  status: keuze.status,
});
