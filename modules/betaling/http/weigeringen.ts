/** Knows how refusals about the ledger and the bank are told. */
import { formatMonth } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Berichtweigering, Verklaringweigering } from '../bank/verwerken.ts';
import type { Periodeweigering } from '../domain/periode.ts';

export type Grootboekweigering =
  | Berichtweigering
  | Periodeweigering
  | Verklaringweigering
  | { readonly code: 'GROOTBOEK_NIET_GEVONDEN' }
  | { readonly code: 'BANKUITZONDERING_NIET_GEVONDEN' }
  | { readonly code: 'BANKUITZONDERING_AL_VERKLAARD' };

export const grootboekRefusals: RefusalMap<Grootboekweigering> = {
  GROOTBOEK_NIET_GEVONDEN: {
    status: 404,
    titel: 'Niet gevonden',
    uitleg: 'Deze pagina van het grootboek bestaat niet. Ga terug naar het overzicht.',
  },
  BANKUITZONDERING_NIET_GEVONDEN: {
    status: 404,
    titel: 'Uitzondering niet gevonden',
    uitleg: 'Deze uitzondering bestaat niet. Ga terug naar het overzicht van de bank.',
  },
  BANKUITZONDERING_AL_VERKLAARD: {
    status: 409,
    titel: 'Deze uitzondering is al verklaard',
    uitleg: 'Een collega heeft al opgeschreven wat er aan de hand is. Vernieuw de pagina om het te lezen.',
  },
  BETALINGSKENMERK_PAST_NIET: {
    status: 422,
    titel: 'Dit betalingskenmerk past niet',
    uitleg:
      'Het kenmerk is niet van ons, of deze regel is geen geld dat binnenkwam. Zoek het kenmerk op bij de uitkering en neem het precies over.',
  },
  BERICHT_GEEN_XML: {
    status: 422,
    titel: 'Dit bestand is geen XML',
    uitleg: 'Haal het bestand opnieuw op bij de bank en stuur het ongewijzigd in.',
  },
  BERICHT_MET_DTD: {
    status: 422,
    titel: 'Dit bestand nemen wij niet aan',
    uitleg:
      'Het bestand heeft een DOCTYPE. Een bericht van een bank heeft dat nooit. Haal het bestand opnieuw op bij de bank.',
  },
  BERICHT_ANDERE_SOORT: {
    status: 422,
    titel: 'Dit is een ander bestand',
    uitleg: 'Stuur een statusbericht (pain.002.001.10) of een afschrift (camt.053.001.08).',
  },
  BERICHT_ONVOLLEDIG: {
    status: 422,
    titel: 'Het bestand is niet volledig',
    uitleg: ({ onderdeel }) =>
      `Het onderdeel ${onderdeel} ontbreekt of klopt niet. Vraag de bank om een nieuw bestand.`,
  },
  BERICHT_NUMMER_HERGEBRUIKT: {
    status: 409,
    titel: 'Dit nummer is al gebruikt',
    uitleg:
      'Een ander bericht van de bank had hetzelfde nummer. Er is niets veranderd. Vraag de bank welk bericht klopt.',
  },
  PERIODE_LOOPT_NOG: {
    status: 409,
    titel: 'Deze maand is nog niet voorbij',
    uitleg: 'U kunt een maand afsluiten als hij voorbij is.',
  },
  PERIODE_VORIGE_OPEN: {
    status: 409,
    titel: 'Een eerdere maand is nog open',
    uitleg: ({ maand }) => `Sluit eerst ${formatMonth(maand)} af.`,
  },
  PERIODE_HEEFT_UITZONDERINGEN: {
    status: 409,
    titel: 'Er zijn nog uitzonderingen van de bank',
    uitleg: ({ aantal }) => `Verklaar eerst wat er aan de hand is. Het zijn er ${aantal}.`,
  },
  PERIODE_NIET_IN_EVENWICHT: {
    status: 409,
    titel: 'Het grootboek is niet in evenwicht',
    uitleg: 'De som over alle rekeningen is niet nul. Bel de beheerder van Samenkracht.',
  },
};
