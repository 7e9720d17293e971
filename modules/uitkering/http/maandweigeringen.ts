/** Knows how refusals about earnings and months are told: what is wrong, how to mend it, what is kept. */
import { formatDay, formatEuro, formatMonth, type Month } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Meldingweigering } from '../domain/opgave.ts';
import type { Bronweigering, Intrekweigering } from '../jobs/opgave.ts';
import type { Strookweigering } from '../jobs/strookmelding.ts';

export type UitkeringNietGevonden = { readonly code: 'UITKERING_NIET_GEVONDEN' };
export type MaandOnbekend = { readonly code: 'MAAND_ONBEKEND'; readonly maand: Month };

export const uitkeringRefusals: RefusalMap<UitkeringNietGevonden> = {
  UITKERING_NIET_GEVONDEN: {
    status: 404,
    titel: 'Uitkering niet gevonden',
    uitleg: 'Er is geen uitkering die u mag zien. Is uw aanvraag net goedgekeurd? Kijk dan straks opnieuw.',
  },
};

export const meldingRefusals: RefusalMap<Meldingweigering | Bronweigering | MaandOnbekend> = {
  NETTO_ONAANNEMELIJK: {
    status: 422,
    titel: 'Dit bedrag kan niet kloppen',
    uitleg: (refusal) =>
      `Vul uw netto loon in, in euro en centen. Dat is nul of meer, en niet meer dan ${formatEuro(refusal.hoogste)}. Verdiende u echt meer? Bel ons dan. Er is nog niets veranderd.`,
  },
  NETTO_ONTBREEKT: {
    status: 422,
    titel: 'Vul een bedrag in',
    uitleg: 'Vul het netto bedrag in dat u kreeg. Kreeg u niets? Vul dan 0 in.',
  },
  LOONGEGEVENS_ONTBREKEN: {
    status: 409,
    titel: 'Er zijn nog geen loongegevens',
    uitleg: 'Uw werkgever heeft over deze maand nog niets doorgegeven. Vul het bedrag van uw loonstrook in.',
  },
  MAAND_NIET_TE_MELDEN: {
    status: 422,
    titel: 'Over deze maand kunt u niets melden',
    uitleg: (refusal) =>
      `U kunt melden over ${formatMonth(refusal.vroegst)} tot en met ${formatMonth(refusal.laatst)}. Gaat het om een andere maand? Bel ons.`,
  },
  MAAND_NOG_NIET_VOORBIJ: {
    status: 422,
    titel: 'Dit loon kan nog niet definitief zijn',
    uitleg: (refusal) =>
      `Deze maand is nog niet begonnen. Geef nu een schatting, of kom terug vanaf ${formatDay(refusal.vanaf)}.`,
  },
  INKOMST_STAP_KAN_NIET: {
    status: 409,
    titel: 'Uw loon van deze maand staat al vast',
    uitleg: 'Er is al een definitief bedrag. Klopt het niet? Meld dan het bedrag van uw loonstrook als definitief.',
  },
  WERK_ONBEKEND: {
    status: 404,
    titel: 'Dit werk kennen wij niet',
    uitleg: 'Kies uw werkgever uit de lijst, of voeg een nieuwe toe.',
  },
  WERKGEVER_ONTBREEKT: {
    status: 422,
    titel: 'Van welke werkgever is dit loon?',
    uitleg: 'Kies een werkgever, of vul de naam van een nieuwe werkgever in.',
  },
  VAKANTIEGELD_ONBEKEND: {
    status: 422,
    titel: 'Krijgt u elke maand vakantiegeld?',
    uitleg:
      'Zeg of deze werkgever vakantiegeld bij uw loon betaalt, of dat u het later krijgt. Het staat op uw loonstrook.',
  },
  HUURDER_IN_NORM_ONBEKEND: {
    status: 422,
    titel: 'Telt deze huurder of kostganger al mee voor uw norm?',
    uitleg:
      'Kies ja of nee. Kies ja bij iemand van 27 jaar of ouder zonder contract op papier. Weet u het niet? Bel ons dan.',
  },
  MAAND_ONBEKEND: {
    status: 404,
    titel: 'Deze maand is er niet',
    uitleg: (refusal) => `Over ${formatMonth(refusal.maand)} hebt u geen uitkering. Kies een andere maand.`,
  },
};

export const strookRefusals: RefusalMap<Strookweigering> = {
  LOONSTROOK_NIET_GELEZEN: {
    status: 409,
    titel: 'Deze loonstrook hebben wij niet kunnen lezen',
    uitleg: 'Vul zelf het netto bedrag in dat op uw loonstrook staat. Uw loonstrook is bewaard.',
  },
  LOONSTROOK_ANDERE_MAAND: {
    status: 422,
    titel: 'Deze loonstrook is van een andere maand',
    uitleg: (refusal) =>
      `Op deze loonstrook staat loon van ${formatMonth(refusal.maand)}. Stuur hem bij die maand, of vul hier zelf het bedrag in.`,
  },
};

export const nietGestuurdRefusals: RefusalMap<{ readonly code: 'LOONSTROOK_NIET_GEVONDEN' }> = {
  LOONSTROOK_NIET_GEVONDEN: {
    status: 404,
    titel: 'Loonstrook niet gevonden',
    uitleg: 'Bij deze uitkering is deze loonstrook er niet.',
  },
};

export const intrekRefusals: RefusalMap<Intrekweigering> = {
  NIETS_IN_TE_TREKKEN: {
    status: 409,
    titel: 'Er is niets om terug te nemen',
    uitleg: 'U hebt over deze maand zelf niets gemeld, of het is al teruggenomen.',
  },
  AL_VERWERKT: {
    status: 409,
    titel: 'Deze maand is al betaald',
    uitleg:
      'Terugnemen kan niet meer. Klopt het bedrag niet? Meld dan het goede bedrag. Wij rekenen de maand opnieuw uit.',
  },
};

export const vorderingRefusals: RefusalMap<{ readonly code: 'VORDERING_NIET_GEVONDEN' }> = {
  VORDERING_NIET_GEVONDEN: {
    status: 404,
    titel: 'Er is geen schuld over deze maand',
    uitleg: 'Over deze maand is niets te veel betaald. Kies een maand uit de lijst met schulden.',
  },
};
