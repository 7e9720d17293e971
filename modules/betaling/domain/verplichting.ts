/** Knows how an obligation to a provider is booked: entered, turned into costs, and freed of what was not used. */
import { type Money, type Month, subtract, ZERO } from '@samenkracht/core';
import { type Boekingskader, type Overboeking, transfer } from './overboeking.ts';
import { type Maandsaldi, sumSaldi } from './saldo.ts';

export type Verplichtingstand = {
  /** Bound to, and not owed yet. */
  readonly verplicht: Money;
  /** Owed to the provider. */
  readonly werkelijk: Money;
};

/**
 * The difference between where an obligation stands on the ledger and where it must stand: nothing when it stands there already.
 * What is bound to stays in the month in which it was entered; what is owed is of the month in which it became so.
 */
export const bookVerplichting = (
  kader: Boekingskader,
  maand: Month,
  maanden: Maandsaldi,
  stand: Verplichtingstand,
): readonly Overboeking[] => {
  const nu = sumSaldi(maanden);
  const sinds = [...maanden].find(([, saldi]) => saldi.verplichtingen !== ZERO)?.[0] ?? maand;
  return [
    ...transfer(
      kader,
      { rekening: 'verplichtingen', maand: sinds },
      { rekening: 'tegenrekening verplichtingen', maand: sinds },
      subtract(stand.verplicht, nu.verplichtingen),
    ),
    ...transfer(
      kader,
      { rekening: 'lasten instrumenten', maand },
      { rekening: 'te betalen aanbieders', maand },
      subtract(stand.werkelijk, nu['lasten instrumenten']),
    ),
  ];
};
