/** Knows how a debt changes by a decision: raised by tax, costs or interest, or let go. */
import { atLeastZero, type Money, type Month, smallest, subtract } from '@samenkracht/core';
import { type Boekingskader, type Overboeking, transfer } from './overboeking.ts';
import { legeSaldi, type Maandsaldi, type Schuldrekening, schuldrekeningen } from './saldo.ts';

/** Tax was paid as part of the bijstand, so claiming it lowers what it cost; costs and interest are income of their own. */
export const bookVerhoging = (
  kader: Boekingskader,
  maand: Month,
  rekening: Exclude<Schuldrekening, 'vordering'>,
  bedrag: Money,
): readonly Overboeking[] => {
  const tegen = rekening === 'vordering belasting' ? 'lasten' : 'opbrengst invordering';
  return transfer(kader, { rekening, maand }, { rekening: tegen, maand }, bedrag);
};

/** A fine is owed from the month in which it was imposed. */
export const bookBoete = (kader: Boekingskader, maand: Month, bedrag: Money): readonly Overboeking[] =>
  transfer(kader, { rekening: 'boete', maand }, { rekening: 'opbrengst boeten', maand }, bedrag);

/** A fine that had no ground: what of it is open goes, what was paid of it already goes back to him with the next run. */
export const bookBoeteTerug = (
  kader: Boekingskader,
  maanden: Maandsaldi,
  maand: Month,
  bedrag: Money,
): readonly Overboeking[] => {
  const open = smallest(bedrag, atLeastZero((maanden.get(maand) ?? legeSaldi).boete));
  const bron = { rekening: 'opbrengst boeten', maand } as const;
  return [
    ...transfer(kader, bron, { rekening: 'boete', maand }, open),
    ...transfer(kader, bron, { rekening: 'te betalen', maand }, subtract(bedrag, open)),
  ];
};

/** Lets go at most what is open of a month, costs first. */
export const bookKwijtschelding = (
  kader: Boekingskader,
  maanden: Maandsaldi,
  maand: Month,
  bedrag: Money,
): readonly Overboeking[] => {
  let rest = bedrag;
  const stand = maanden.get(maand) ?? legeSaldi;
  return schuldrekeningen.flatMap((rekening) => {
    const deel = smallest(rest, atLeastZero(stand[rekening]));
    rest = subtract(rest, deel);
    return transfer(kader, { rekening: 'kwijtgescholden', maand }, { rekening, maand }, deel);
  });
};
