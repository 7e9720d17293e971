/** Knows the words of an invitation to look again together, which asks and has no consequences, and of a perspective that is ready to be read. */
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

/** What stands in it is read where it stands: a message on a phone says nothing of it. */
export const composePerspectief = (kader: Kader): Bericht =>
  compose(kader, {
    soort: 'perspectief klaar',
    titel: 'Uw coach schreef iets voor u op',
    kern: 'Lees wat u kunt en wilt, en zeg of het klopt.',
    blokken: [
      alinea('Uw coach schreef op wat u kunt, wat u wilt en wat de volgende stap is. U leest het als eerste.'),
      tussenkop('Wat kunt u doen?'),
      lijst([
        'Lees het in Mijn plan, bij Wat u kunt en wilt.',
        'Zeg daar of het klopt. Klopt het niet? Dan past uw coach het aan.',
      ]),
      tussenkop('Heeft u een vraag?'),
      alinea(`Bel ons: ${kader.afzender.telefoon}. Wij helpen u graag.`),
    ],
  });
