/** Knows the words when somebody else holds on from now on: who that is, how to reach him, and that nothing has to be told again. */
import { alinea, type Bericht, compose, type Kader, lijst, tussenkop } from './bericht.ts';

export type NieuweCoach = { readonly coach: string; readonly telefoon?: string };

export const composeNieuweCoach = ({ coach, telefoon }: NieuweCoach, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'nieuwe coach',
    titel: 'U heeft een nieuwe coach',
    kern: `Uw coach is nu ${coach}.`,
    blokken: [
      alinea(`Uw coach is nu ${coach}. U heeft elkaar al gesproken.`),
      alinea('U hoeft niet opnieuw uw verhaal te vertellen. Uw nieuwe coach kent uw plan en uw afspraken.'),
      tussenkop('Hoe bereikt u uw coach?'),
      lijst([
        ...(telefoon === undefined ? [] : [`Bel uw coach: ${telefoon}.`]),
        `Bel de gemeente: ${kader.afzender.telefoon}.`,
        'Kijk op uw eigen pagina bij Uw lijn.',
      ]),
      tussenkop('Past deze coach niet bij u?'),
      alinea('Zeg het tegen uw coach, of bel ons. Dan zoeken wij samen naar iemand die wel past.'),
    ],
  });
