/** Knows the words about a programme that ends soon: when, and what one can do before. */
import { type Day, formatDay } from '@samenkracht/core';
import { alinea, type Bericht, compose, type Kader, lijst, tussenkop } from './bericht.ts';

export type AflopendProgramma = { readonly programma: string; readonly uiterlijk: Day };

export const composeProgrammaLooptAf = ({ programma, uiterlijk }: AflopendProgramma, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'programma loopt af',
    titel: 'Uw programma loopt bijna af',
    kern: `De laatste dag van ${programma} is ${formatDay(uiterlijk)}.`,
    blokken: [
      alinea(`U doet mee aan ${programma}. De laatste dag is ${formatDay(uiterlijk)}.`),
      tussenkop('Wat komt daarna?'),
      lijst([
        'Uw coach bespreekt met u wat de volgende stap is.',
        'Weet u al wat u daarna wilt? Zet het in Mijn plan.',
      ]),
      tussenkop('Heeft u een vraag?'),
      alinea(`Bel ons: ${kader.afzender.telefoon}. Wij helpen u graag.`),
    ],
  });
