/** Knows what each municipality fills in where the law leaves it open: a dated layer over the national law. */
import { day } from '@samenkracht/core';
import type { Keuze } from '@samenkracht/law';

export type Laag = Readonly<Record<string, readonly Keuze[]>>;

const aanname = (keuze: string): readonly Keuze[] => [
  {
    vanaf: day('2017-01-01'),
    keuze,
    bron: 'aanname: geen verordening of beleidsregel gevonden die dit regelt',
    status: 'aanname',
  },
];

/** What we assume for a municipality that has not chosen; each row says so, and every outcome that rests on it says so too. */
export const standaardlaag: Laag = {
  'pw-45-3-dagentelling': aanname('kalenderdagen'),
  'pw-31-33-volgorde': aanname('vrijlating eerst'),
  'pw-31-2-boven-norm': aanname('nee'),
  'pw-53a-3-aantal': aanname('opgegeven'),
};

/** Municipality by its code; what is not in it comes from the default layer. */
export const gemeentelagen: Readonly<Record<string, Laag>> = {
  '0599': {},
  '0556': {},
};
