/** Knows how refusals about a way of settling pay, and about the volmacht for a fixed payment, are told. */
import { formatEuro, formatMonth } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Wijzeweigering } from '../domain/verrekenwijze.ts';
import type { Volmachtweigering } from '../jobs/verrekenwijze.ts';

export const wijzeRefusals: RefusalMap<Wijzeweigering> = {
  VERREKENWIJZE_MAAND_BETAALD: {
    status: 409,
    titel: 'Deze maand is al betaald',
    uitleg: (refusal) =>
      `Kies ${formatMonth(refusal.vroegst)} of een latere maand. Klopt het loon van een betaalde maand niet? Voer dan de loonstrook in.`,
  },
  SCHATTING_ZONDER_WIJZE: {
    status: 422,
    titel: 'Een schatting hoort bij verrekenen met een schatting',
    uitleg: 'Kies verrekenen met een schatting, of laat het bedrag leeg.',
  },
  VASTE_BETALING_ONVOLLEDIG: {
    status: 422,
    titel: 'Een vaste betaling heeft drie gegevens nodig',
    uitleg:
      'Vul in: het werk, het loon per maand dat u verwacht, en het vaste bedrag. Bij een andere wijze blijft het vaste bedrag leeg.',
  },
  VASTE_BETALING_TE_HOOG: {
    status: 422,
    titel: 'Dit vaste bedrag past niet',
    uitleg: ({ hoogste }) =>
      `Kies een bedrag van ten hoogste ${formatEuro(hoogste)}. Dat zijn de bijstand en het verwachte loon samen.`,
  },
  VASTE_BETALING_NIET_TE_BEREKENEN: {
    status: 409,
    titel: 'De bijstand van deze maand is nog niet te berekenen',
    uitleg: 'Los eerst de uitzondering van deze uitkering op. Kies daarna het vaste bedrag.',
  },
};

export const volmachtRefusals: RefusalMap<Volmachtweigering> = {
  VOORSTEL_NIET_GEVONDEN: {
    status: 409,
    titel: 'Dit voorstel is er niet meer',
    uitleg: 'Het is veranderd of al beantwoord. Vernieuw de pagina om te zien wat nu geldt.',
  },
};
