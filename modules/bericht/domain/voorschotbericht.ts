/** Knows the words about an advance that was paid. */
import { type Day, formatDay, formatEuro, formatMonth, type Money, type Month } from '@samenkracht/core';
import { alinea, type Bericht, compose, type Kader, lijst, tussenkop } from './bericht.ts';

export type Voorschot = { readonly bedrag: Money; readonly betaaldOp: Day; readonly maand: Month };

export const composeVoorschot = ({ bedrag, betaaldOp, maand }: Voorschot, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'voorschot',
    titel: 'U krijgt een voorschot',
    kern: `U krijgt ${formatEuro(bedrag)} op ${formatDay(betaaldOp)}.`,
    blokken: [
      alinea(`Wij hebben nog niet besloten over uw aanvraag. Daarom betalen wij u ${formatEuro(bedrag)} vooruit.`),
      alinea(`Het is voor ${formatMonth(maand)}. U krijgt het op ${formatDay(betaaldOp)}.`),
      tussenkop('Een voorschot is een lening'),
      lijst([
        'U betaalt er geen rente over.',
        'Krijgt u bijstand? Dan gaat het voorschot af van uw eerste betaling.',
        'Krijgt u geen bijstand? Dan moet u het voorschot terugbetalen.',
      ]),
      tussenkop('Heeft u een vraag?'),
      alinea(`Bel ${kader.afzender.telefoon}. Wij zijn er ${kader.afzender.bereikbaar}.`),
    ],
    artikelen: ['Participatiewet, artikel 52 en 58 lid 2'],
  });
