/** Knows the words about a programme that ends soon, and about a place that came free for who waited. */
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

/** To who stood on a waiting list and got a place without asking again. */
export const composePlekGevonden = ({ instrument }: { readonly instrument: string }, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'plek gevonden',
    titel: 'Er is een plek voor u',
    kern: `U stond op de wachtlijst voor ${instrument}. Er is nu een plek.`,
    blokken: [
      alinea(`U stond op de wachtlijst voor ${instrument}. Nu bent u aan de beurt.`),
      tussenkop('Wat gebeurt er nu?'),
      lijst([
        'Wij hebben u aangemeld. U hoeft niets te doen.',
        'De aanbieder neemt contact met u op.',
        'Wilt u niet meer? Trek uw aanmelding in bij Aanbod. Dan gaat de plek naar wie na u wacht.',
      ]),
      tussenkop('Heeft u een vraag?'),
      alinea(`Bel ons: ${kader.afzender.telefoon}. Wij helpen u graag.`),
    ],
  });
