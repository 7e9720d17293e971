/** Knows how refusals about a month run are told. */
import type { RunWeigering } from '@samenkracht/betaling';
import { formatMonth, type Month } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';

export type Maandrunweigering =
  | RunWeigering
  | { readonly code: 'RUN_NIET_GEVONDEN' }
  | { readonly code: 'RUN_LOOPT_AL' }
  | { readonly code: 'RUN_BEZIG' }
  | { readonly code: 'RUN_UITKERING_ONBEKEND' }
  | { readonly code: 'RUN_WERK_VAN_ANDER' }
  | { readonly code: 'RUN_MAAND_TE_VER'; readonly laatst: Month }
  | { readonly code: 'RUN_GESTOPT'; readonly omschrijving: string }
  | { readonly code: 'RUN_ZONDER_INSTELLING' }
  | { readonly code: 'RUN_ANDERE_UITKOMST' };

export const maandrunRefusals: RefusalMap<Maandrunweigering> = {
  RUN_NIET_GEVONDEN: {
    status: 404,
    titel: 'Run niet gevonden',
    uitleg: 'Deze maandrun bestaat niet. Ga terug naar het overzicht.',
  },
  RUN_LOOPT_AL: {
    status: 409,
    titel: 'Er is al een open run',
    uitleg: 'Maak eerst de open run af, of trek hem in. Twee runs tegelijk zouden dezelfde maand kunnen betalen.',
  },
  RUN_BEZIG: {
    status: 409,
    titel: 'De run is nog bezig',
    uitleg: 'Wacht tot het werk klaar is. U ziet hoe ver het is op de pagina van de run.',
  },
  RUN_UITKERING_ONBEKEND: {
    status: 422,
    titel: 'Een gekozen uitkering bestaat niet',
    uitleg: 'Kies opnieuw voor wie de run is.',
  },
  RUN_WERK_VAN_ANDER: {
    status: 403,
    titel: 'Dit werk is niet van u',
    uitleg: 'Een consulent kan een simulatie stoppen of laten verdergaan. Goedkeuren en betalen doet een toetser.',
  },
  RUN_MAAND_TE_VER: {
    status: 422,
    titel: 'Deze maand is te ver weg',
    uitleg: (refusal) => `U kunt een run maken tot en met ${formatMonth(refusal.laatst)}.`,
  },
  RUN_STAP_KAN_NIET: {
    status: 409,
    titel: 'Deze stap kan nu niet',
    uitleg: (refusal) =>
      `De run staat op "${refusal.status}". U kunt hem nu niet ${refusal.handeling}. Vernieuw de pagina om te zien wat wel kan.`,
  },
  RUN_ZELF_VOORGELEGD: {
    status: 403,
    titel: 'Een ander moet dit goedkeuren',
    uitleg: 'U hebt deze run zelf voorgelegd. Vraag een collega om hem te beoordelen.',
  },
  RUN_GESTOPT: {
    status: 409,
    titel: 'De run is gestopt: een bedrag ontbreekt',
    uitleg: (refusal) =>
      `Er is geen bedrag voor "${refusal.omschrijving}". Een functioneel beheerder kan het invoeren met bron; een tweede beheerder keurt het goed. Simuleer daarna opnieuw.`,
    vastleggen: true,
  },
  RUN_ZONDER_INSTELLING: {
    status: 409,
    titel: 'Er is geen rekening om van te betalen',
    uitleg: 'Laat een functioneel beheerder de naam en het rekeningnummer van de gemeente invoeren.',
  },
  RUN_ANDERE_UITKOMST: {
    status: 409,
    titel: 'De tweede berekening gaf een ander bedrag',
    uitleg:
      'Er is niets goedgekeurd en niets betaald. Op de pagina van de run staat wat er anders is. Simuleer opnieuw en leg de run opnieuw voor.',
    vastleggen: true,
  },
};
