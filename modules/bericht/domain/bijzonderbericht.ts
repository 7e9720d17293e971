/** Knows the words about a decision on special assistance or an allowance. */
import { type Day, formatDay, formatEuro, formatMonth, type Money, type Month } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, lijst, tussenkop } from './bericht.ts';
import { bezwaar } from './besluitberichten.ts';

export type Bijzonderbesluit = {
  /** Which arrangement: `bijzondere bijstand`, `inkomenstoeslag`, `studietoeslag`. */
  readonly aard: string;
  readonly genomenOp: Day;
  readonly bezwaarUiterlijk: Day;
  readonly verleend: boolean;
  readonly bedrag: Money;
  readonly perMaand: boolean;
  /** As the law's rule says it to the resident. */
  readonly reden: string;
  readonly betaaldOp?: Day | undefined;
  readonly totEnMet?: Month | undefined;
};

const toegekend = ({ bedrag, perMaand, betaaldOp, totEnMet }: Bijzonderbesluit): readonly Blok[] => [
  alinea(`U krijgt ${formatEuro(bedrag)}${perMaand ? ' per maand' : ''}.`),
  ...(betaaldOp === undefined ? [] : [alinea(`Wij betalen dit op ${formatDay(betaaldOp)}.`)]),
  ...(totEnMet === undefined ? [] : [alinea(`U krijgt het tot en met ${formatMonth(totEnMet)}.`)]),
];

export const composeBijzonder = (besluit: Bijzonderbesluit, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'bijzonder besluit',
    titel: besluit.verleend ? `U krijgt ${besluit.aard}` : `U krijgt geen ${besluit.aard}`,
    kern: besluit.verleend ? `U krijgt ${formatEuro(besluit.bedrag)}.` : besluit.reden,
    blokken: [
      alinea(`U vroeg ${besluit.aard} aan. Dit is ons besluit.`),
      ...(besluit.verleend ? toegekend(besluit) : [tussenkop('Waarom is dit ons besluit?'), alinea(besluit.reden)]),
      tussenkop('Wat moet u doorgeven?'),
      lijst(['een ander inkomen', 'een ander rekeningnummer', 'als u stopt met uw studie']),
      ...bezwaar(besluit.bezwaarUiterlijk, kader),
    ],
    artikelen: ['Participatiewet, artikel 35, 36 en 36b', 'Algemene wet bestuursrecht, artikel 6:4, 6:5 en 6:7'],
  });
