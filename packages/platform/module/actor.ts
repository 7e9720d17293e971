/** Knows who can act and for which purpose (doelbinding, art. 5 lid 1 onder b AVG). */
import type { GemeenteCode } from '@samenkracht/core';

export type Rol =
  | 'inwoner'
  | 'consulent'
  | 'toetser'
  | 'beheerder'
  | 'controleur'
  | 'coach'
  | 'intaker'
  | 'teamleider'
  | 'aanbieder'
  | 'contractmanager'
  | 'beleidsmedewerker'
  | 'klachtbehandelaar'
  | 'werkgever'
  | 'systeem';

/** The purpose of a processing; each route and each job states one. */
export type Doel =
  | 'eigen-dossier'
  | 'bijstand-aanvragen'
  | 'bijstand-beoordelen'
  | 'bijstand-uitbetalen'
  | 'inkomsten-verwerken'
  | 'begeleiding'
  | 'aanbod-uitvoeren'
  | 'contractbeheer'
  | 'klacht-behandelen'
  | 'functioneel-beheer'
  | 'toezicht'
  | 'rekenhulp'
  | 'systeem';

export type Actor = {
  readonly id: string;
  readonly soort: 'inwoner' | 'medewerker' | 'systeem';
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly gemeente: GemeenteCode;
  /** Only of a resident: the person he is. */
  readonly persoonId?: string;
  /** The persons he may act for: a partner, someone under bewind. */
  readonly namens?: readonly string[];
};
