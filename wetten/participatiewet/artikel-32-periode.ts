/** Knows art. 32 lid 1 onder b and lid 2 Participatiewet: in which months a means counts as income. */
import { addToMonth, firstDay, formatEuro, type Money, type Month, monthsBetween, share } from '@samenkracht/core';
import { kies, type MetKader, participatiewet, regel } from '@samenkracht/law';
import { bekend } from './bekend.ts';
import { verdelingUitgesteld } from './open-termen-middelen.ts';

export type Periodefeiten = MetKader & {
  /** Deferred: earned before and paid later, as holiday pay or arrears. Everything else counts where it can be had. */
  readonly karakter: 'uitgesteld' | 'doorbetaling' | 'gewoon';
  readonly netto: Money;
  /** Month in which it can be had. */
  readonly teGelde: Month;
  /** First and last month in which deferred income was earned; read only of that. */
  readonly verworvenVan?: Month;
  readonly verworvenTotEnMet?: Month;
};

export type Maanddeel = { readonly maand: Month; readonly netto: Money };

const toonDelen = (delen: readonly Maanddeel[]): string =>
  delen.map(({ maand, netto }) => `${maand} ${formatEuro(netto)}`).join(', ');

/** The parts add up to the whole, to the cent. A month without bijstand keeps its part: there it concerns no bijstand. */
export const toegerekend = regel(
  {
    id: 'pw-32-2',
    naam: 'Maanden waarin een middel meetelt',
    grond: { wet: participatiewet, artikel: '32', lid: '2' },
    werkwijze:
      'Uitgesteld inkomen in de maanden waarin het is verworven; doorbetaling en ander inkomen in de maand waarin het te gelde kan worden gemaakt.',
    toon: toonDelen,
  },
  (f: Periodefeiten): readonly Maanddeel[] => {
    if (f.karakter !== 'uitgesteld') return [{ maand: f.teGelde, netto: f.netto }];
    const van = bekend(f.verworvenVan, 'verworvenVan');
    const aantal = monthsBetween(van, bekend(f.verworvenTotEnMet, 'verworvenTotEnMet')) + 1;
    if (aantal < 1) throw new RangeError('earned until before it was earned from');
    kies(f, verdelingUitgesteld, firstDay(van));
    return share(f.netto, aantal).map((netto, i) => ({ maand: addToMonth(van, i), netto }));
  },
);
