/** Knows how a fixed payment is made of bijstand and of pay that came in for the resident: what is added, what is over, what is held. */
import { atLeastZero, type Money, type Month, negate, smallest, subtract, sum, ZERO } from '@samenkracht/core';
import { type Boekingskader, type Overboeking, transfer } from './overboeking.ts';
import { type Maandsaldi, openTeBetalen, openVordering, type Saldi } from './saldo.ts';

/** What was agreed with a resident whose employer sends his pay to the municipality. */
export type Loonbeheer = {
  /** What he receives in the month of the run, bijstand and pay together; undefined when it was not agreed for that month. */
  readonly vast: Money | undefined;
  /** Was it agreed for this month? Debts over such months are part of the settlement. */
  readonly geldtIn: (maand: Month) => boolean;
};

/** What was done with his pay in one run. */
export type Loonuitkomst = {
  /** From his pay to him, in this payment: what lacks of the fixed amount, and what was over of before. */
  readonly uitLoon: Money;
  /** Of what came after over earlier months: kept, because he received it in a fixed payment already. */
  readonly ingehouden: Money;
  /** Of his pay: used for bijstand that turned out too high. */
  readonly afgelost: Money;
};

export const geenLoon: Loonuitkomst = { uitLoon: ZERO, ingehouden: ZERO, afgelost: ZERO };

/** What came in of his pay and was not paid on; below zero when more was paid than came in. */
export const openLoon = (maanden: Maandsaldi): Money =>
  negate(sum([...maanden.values()].map((saldi) => saldi['loon in beheer'])));

/** The agreement as one run must know it: only months that were paid before this run are settled with his pay. */
export const loonbeheerVoor = (
  loonbeheer: Loonbeheer | undefined,
  maanden: Maandsaldi,
  lopend: Month,
  nu: ReadonlySet<Month>,
): Loonbeheer | undefined => {
  if (loonbeheer === undefined || (loonbeheer.vast === undefined && openLoon(maanden) === 0)) return undefined;
  // paid once: in the run that decides the month
  const vast = nu.has(lopend) ? loonbeheer.vast : undefined;
  return { vast, geldtIn: (maand) => maand < lopend && !nu.has(maand) && loonbeheer.geldtIn(maand) };
};

/** Takes an amount from these months, the earliest first. */
const spread = (
  maanden: Maandsaldi,
  geldtIn: Loonbeheer['geldtIn'],
  open: (saldi: Saldi) => Money,
  bedrag: Money,
): readonly { readonly maand: Month; readonly deel: Money }[] => {
  let rest = bedrag;
  return [...maanden]
    .filter(([maand]) => geldtIn(maand))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([maand, saldi]) => {
      const deel = smallest(rest, atLeastZero(open(saldi)));
      rest = subtract(rest, deel);
      return { maand, deel };
    });
};

/**
 * What he is due over a month is the bijstand over it and his pay. So bijstand that turned out too high comes off what is over of that
 * pay, before anything is held from this month.
 */
export const bookLoonaflossing = (
  kader: Boekingskader,
  maanden: Maandsaldi,
  { geldtIn }: Loonbeheer,
): readonly Overboeking[] =>
  spread(maanden, geldtIn, openVordering, atLeastZero(openLoon(maanden))).flatMap(({ maand, deel }) =>
    transfer(kader, { rekening: 'loon in beheer', maand }, { rekening: 'vordering', maand }, deel),
  );

/**
 * Bijstand itself is always paid. On top of it comes what lacks of the fixed amount, with what was over of before, or less what was
 * paid before of pay that did not come in. What is paid after over earlier months first makes up for that.
 * @param bijstand over the month of the run, as it was decided.
 */
export const planLoon = (
  maanden: Maandsaldi,
  bijstand: Money,
  { vast, geldtIn }: Loonbeheer,
): Pick<Loonuitkomst, 'uitLoon' | 'ingehouden'> => {
  const tekort = vast === undefined ? ZERO : atLeastZero(subtract(vast, bijstand));
  const eerder = sum(
    [...maanden].filter(([maand]) => geldtIn(maand)).map(([, saldi]) => atLeastZero(openTeBetalen(saldi))),
  );
  const verschil = subtract(atLeastZero(sum([tekort, eerder, openLoon(maanden)])), eerder);
  return { uitLoon: atLeastZero(verschil), ingehouden: atLeastZero(negate(verschil)) };
};

/** His pay goes to the bank without ever being bijstand; what is held stays with his pay. */
export const bookLoon = (
  kader: Boekingskader,
  maanden: Maandsaldi,
  lopend: Month,
  { uitLoon, ingehouden }: Pick<Loonuitkomst, 'uitLoon' | 'ingehouden'>,
  { geldtIn }: Loonbeheer,
): readonly Overboeking[] => [
  ...spread(maanden, geldtIn, openTeBetalen, ingehouden).flatMap(({ maand, deel }) =>
    transfer(kader, { rekening: 'te betalen', maand }, { rekening: 'loon in beheer', maand }, deel),
  ),
  ...transfer(
    kader,
    { rekening: 'loon in beheer', maand: lopend },
    { rekening: 'bank onderweg', maand: lopend },
    uitLoon,
  ),
];
