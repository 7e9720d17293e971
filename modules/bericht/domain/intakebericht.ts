/** Knows the words of an invitation to look again together: it asks, and nothing follows from not answering. */
import { alinea, type Bericht, compose, type Kader, lijst, tussenkop } from './bericht.ts';

export type Intakeuitnodiging = { readonly van: string };

export const composeIntakeuitnodiging = ({ van }: Intakeuitnodiging, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'uitnodiging intake',
    titel: 'Zullen wij weer samen kijken?',
    kern: `${van} wil graag weten hoe het nu met u gaat.`,
    blokken: [
      alinea(`${van} vraagt of u weer samen wilt kijken. Waarom, dat leest u bij Mijn verhaal.`),
      tussenkop('Wat kunt u doen?'),
      lijst([
        'Kijk zelf, bij Mijn verhaal. Wat u eerder zei, staat er al.',
        'Praat liever? Kies dat bij Mijn verhaal. Dan bellen wij u.',
        'Wilt u nu niet? Dat mag ook.',
      ]),
      alinea('U hoeft niet te antwoorden. Het verandert niets aan uw uitkering.'),
      tussenkop('Heeft u een vraag?'),
      alinea(`Bel ons: ${kader.afzender.telefoon}. Wij helpen u graag.`),
    ],
  });
