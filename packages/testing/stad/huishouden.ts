/** Knows what a household of the city is: who lives behind the door, what benefit runs, who works where. */
import type { Day, GemeenteCode, Iban } from '@samenkracht/core';
import type { Ingeschrevene } from '@samenkracht/standin-brp';
import type { Loon } from '@samenkracht/standin-loon';
import type { Leefvorm } from './aannames.ts';

export type Lid = {
  readonly rol: 'aanvrager' | 'partner' | 'kind' | 'medebewoner';
  readonly persoon: Ingeschrevene;
};

export type Dienstverband = {
  /** Who works: the place in `leden`. */
  readonly lid: number;
  readonly werkgever: { readonly naam: string; readonly loonheffingennummer: string };
  /** Number of the income relation at this employer. */
  readonly NumIV: number;
  readonly vanaf: Day;
  readonly tot?: Day;
  readonly vakantiegeldPerMaand: boolean;
  readonly lonen: readonly Loon[];
};

export type LopendeUitkering = { readonly ingangsdatum: Day; readonly leefvorm: Leefvorm };

export type Huishouden = {
  readonly fictief: true;
  readonly nummer: number;
  readonly gemeente: GemeenteCode;
  readonly leefvorm: Leefvorm;
  /** The applicant first, then a partner, then the others. */
  readonly leden: readonly [Lid, ...Lid[]];
  readonly rekening: { readonly iban: Iban; readonly tenaamstelling: string };
  readonly uitkering?: LopendeUitkering;
  readonly dienstverbanden: readonly Dienstverband[];
};
