/** Knows the words of the yearly statement: what one received in a year, for the tax return, and what it cannot say. */
import { formatEuro, type Money } from '@samenkracht/core';
import { alinea, type Bericht, compose, type Kader, lijst, tussenkop } from './bericht.ts';

export type Jaaropgavegegevens = {
  readonly jaar: number;
  /** The last day of the year is past: until then it is a look between. */
  readonly voorbij: boolean;
  readonly netto: Money;
  readonly bruto: Money | null;
  readonly loonheffing: Money | null;
  /** Whole sentences, each once. */
  readonly ontbreekt: readonly string[];
  readonly artikelen: readonly string[];
  readonly onbevestigd: readonly string[];
};

const nietBekend = 'nog niet bekend';

export const composeJaaropgave = (invoer: Jaaropgavegegevens, kader: Kader): Bericht => {
  const { jaar, voorbij, netto, bruto, loonheffing, ontbreekt } = invoer;
  return compose(kader, {
    soort: 'jaaropgave',
    titel: voorbij ? `Uw jaaropgave ${jaar}` : `Uw overzicht ${jaar} tot nu toe`,
    kern: `Wij betaalden u ${formatEuro(netto)} in ${jaar}.`,
    blokken: [
      alinea(`Wij betaalden u ${formatEuro(netto)} in ${jaar}. Dat is alles wat in dat jaar op uw rekening kwam.`),
      {
        soort: 'tabel',
        bijschrift: `Uw bijstand in ${jaar}`,
        kolommen: [
          { kop: 'Wat', soort: 'tekst' },
          { kop: 'Bedrag', soort: 'bedrag' },
        ],
        rijen: [
          { cellen: ['Op uw rekening (netto)', netto], nadruk: true },
          { cellen: ['Voor de belasting (bruto)', bruto ?? nietBekend], nadruk: false },
          { cellen: ['Belasting die wij voor u betaalden', loonheffing ?? nietBekend], nadruk: false },
          { cellen: ['Bijdrage voor de zorgverzekering', nietBekend], nadruk: false },
        ],
      },
      tussenkop('Wat ontbreekt er?'),
      lijst(ontbreekt),
      tussenkop('Wat kunt u hiermee doen?'),
      alinea(
        bruto === null
          ? 'Gebruik deze bedragen nog niet voor uw belasting. U krijgt eerst een volledige opgave.'
          : 'U kunt de bedragen gebruiken om uw aangifte na te kijken. Bewaar deze brief.',
      ),
      alinea(`Hebt u een vraag? Bel ${kader.afzender.telefoon}. Wij helpen u graag.`),
    ],
    artikelen: invoer.artikelen,
    onbevestigd: invoer.onbevestigd,
  });
};
