/** Knows what each municipality fills in where the law leaves it open: a dated layer over the national law. */
import { day } from '@samenkracht/core';
import type { Keuze } from '@samenkracht/law';

export type Laag = Readonly<Record<string, readonly Keuze[]>>;

const aanname = (keuze: string, van: string): readonly Keuze[] => [
  {
    vanaf: day('2017-01-01'),
    keuze,
    bron: `geen verordening of beleidsregel ${van} gevonden die dit regelt`,
    status: 'aanname',
  },
];

const aannames = (van: string): Laag => ({
  'pw-45-3-dagentelling': aanname('kalenderdagen', van),
  'pw-31-33-volgorde': aanname('vrijlating eerst', van),
  'pw-31-2-boven-norm': aanname('nee', van),
  'pw-53a-3-aantal': aanname('opgegeven', van),
  'pw-58-5-brutering': aanname('bruto', van),
  'pw-58-2-drempel': aanname('geen', van),
});

/** What we assume for a municipality that has not chosen; each row says so, and every outcome that rests on it says so too. */
export const standaardlaag: Laag = aannames('van deze gemeente');

/** Beleidsregel opschorting, intrekking en terug- en invordering Rotterdam 2017, in the text of 7 July 2021. */
const rotterdam = (artikel: string, keuze: string): readonly Keuze[] => [
  { vanaf: day('2021-07-07'), keuze, bron: `CVDR432303, ${artikel}`, status: 'vastgesteld' },
];

/** Municipality by its code; what is not in it, or holds only from a later day, comes from the default layer. */
export const gemeentelagen: Readonly<Record<string, Laag>> = {
  '0599': {
    ...aannames('van Rotterdam'),
    'pw-58-5-brutering': rotterdam('art. 8', 'bruto bij schending vanaf 750'),
    'pw-58-2-drempel': rotterdam('art. 4 lid 1 onder c', '200 netto'),
  },
  '0556': aannames('van Maassluis'),
};
