/** Knows the words of a decision on a dated change: what changes, from when, what it does to the amounts, and how to object. */
import { formatDay, formatEuro, formatMonth } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, lijst, tussenkop } from './bericht.ts';
import type { UitkeringGewijzigd } from './gebeurtenissen.ts';

/** What a month was and becomes; where that cannot be said yet, the letter says so. */
export const maandbedragen = (maanden: UitkeringGewijzigd['maanden']): readonly Blok[] => {
  const bekend = maanden.filter(({ was, wordt }) => was !== undefined && wordt !== undefined);
  return [
    ...(bekend.length === 0
      ? []
      : [
          {
            soort: 'tabel' as const,
            bijschrift: 'Wat u krijgt per maand',
            kolommen: [
              { kop: 'Maand', soort: 'tekst' as const },
              { kop: 'Was', soort: 'tekst' as const },
              { kop: 'Wordt', soort: 'tekst' as const },
            ],
            rijen: bekend.map(({ maand, was, wordt }) => ({
              cellen: [
                formatMonth(maand),
                was === undefined ? '' : formatEuro(was),
                wordt === undefined ? '' : formatEuro(wordt),
              ],
              nadruk: false,
            })),
          },
        ]),
    ...(bekend.length === maanden.length
      ? []
      : [alinea('Van een of meer maanden weten wij het bedrag nog niet. Dat ziet u later in Mijn geld.')]),
  ];
};

export const composeWijziging = (invoer: UitkeringGewijzigd, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'wijziging',
    titel: 'Uw bijstand verandert',
    kern: invoer.besluit,
    blokken: [
      alinea(invoer.besluit),
      tussenkop('Waarom?'),
      lijst([`${invoer.waarom}.`]),
      ...(invoer.maanden.length === 0
        ? []
        : [
            tussenkop('Wat krijgt u?'),
            ...maandbedragen(invoer.maanden),
            alinea('Kreeg u al te veel of te weinig? Dan krijgt u daarover een apart bericht.'),
          ]),
      tussenkop('Bent u het niet eens met dit besluit?'),
      alinea(`Bel ons eerst: ${kader.afzender.telefoon}. Misschien lossen wij het samen op.`),
      alinea(`U kunt ook bezwaar maken tot en met ${formatDay(invoer.bezwaarUiterlijk)}. Dat is gratis.`),
      alinea('Schrijf op waarom u het niet eens bent. Zet erbij: uw naam, adres, de datum en uw handtekening.'),
      alinea(`Noem ook het kenmerk ${kader.kenmerk}. Stuur uw bezwaar naar: ${kader.afzender.bezwaaradres}.`),
    ],
    onbevestigd: invoer.onbevestigd ?? [],
    artikelen: [...invoer.artikelen, 'Algemene wet bestuursrecht, artikel 6:4, 6:5 en 6:7'],
  });
