/** Knows how refusals about an application are told. */

import type { RefusalMap } from '@samenkracht/platform/module';
import type { AanvraagRefusal, Beletsel, InhoudGewijzigd } from '../domain/aanvraag.ts';
import type { Antwoordfout } from '../domain/antwoordcontrole.ts';
import { formuliervraagOf } from '../domain/eigenvragen.ts';
import { POGINGEN_PER_UUR } from '../domain/partnercode.ts';
import type { PartnercodeRefusal } from '../store/partnercode.ts';
import type { AlleenLezen } from '../store/toegangaanvraag.ts';

export type AntwoordenRefusal = { readonly code: 'ANTWOORDEN_ONJUIST'; readonly fouten: readonly Antwoordfout[] };
export type VertegenwoordigingRefusal = { readonly code: 'NIET_NAMENS_DEZE_PERSOON' };

export const explainBeletsel = (beletsel: Beletsel): string => {
  switch (beletsel.soort) {
    case 'vraag':
      return formuliervraagOf(beletsel.feit)?.vraag ?? 'Beantwoord de vraag die nog open staat.';
    case 'rekening':
      return 'Vul uw rekeningnummer in.';
    case 'partner koppelen':
      return 'Maak een code en geef die aan uw partner. Uw partner logt zelf in en vult de code in.';
    case 'ondertekening':
      return beletsel.rol === 'partner'
        ? 'Uw partner moet de aanvraag lezen en ondertekenen. Heeft u daarna iets gewijzigd? Dan moet dat opnieuw.'
        : 'Onderteken de aanvraag.';
  }
};

export const aanvraagRefusals: RefusalMap<AanvraagRefusal | AlleenLezen> = {
  AANVRAAG_NIET_GEVONDEN: {
    status: 404,
    titel: 'Aanvraag niet gevonden',
    uitleg: 'Deze aanvraag bestaat niet, of u mag hem niet zien. Ga terug naar uw overzicht.',
  },
  AANVRAAG_AL_INGEDIEND: {
    status: 409,
    titel: 'Deze aanvraag is al verstuurd',
    uitleg: 'U kunt de aanvraag niet meer wijzigen. Klopt er iets niet? Bel ons.',
  },
  AANVRAAG_NIET_COMPLEET: {
    status: 409,
    titel: 'De aanvraag is nog niet compleet',
    uitleg: (refusal) =>
      `Dit moet nog gebeuren: ${refusal.beletselen.map(explainBeletsel).join(' ')} Alles wat u al invulde, is bewaard.`,
  },
  LOPENDE_UITKERING: {
    status: 409,
    titel: 'U krijgt al bijstand',
    uitleg:
      'U of uw partner krijgt al bijstand. U hoeft die niet opnieuw aan te vragen. Is er iets veranderd? Geef dat door.',
  },
  AANVRAAG_ALLEEN_LEZEN: {
    status: 403,
    titel: 'U kunt deze aanvraag alleen lezen en ondertekenen',
    uitleg: 'Uw partner vult de aanvraag in. Klopt er iets niet? Vraag uw partner om het te wijzigen.',
  },
};

export const antwoordenRefusals: RefusalMap<AntwoordenRefusal> = {
  ANTWOORDEN_ONJUIST: {
    status: 422,
    titel: 'Er klopt iets niet in wat u invulde',
    uitleg: (refusal) => `${refusal.fouten.map((fout) => fout.melding).join(' ')} Uw andere antwoorden zijn bewaard.`,
    // the answers that are right stay
    vastleggen: true,
  },
};

export const ondertekenRefusals: RefusalMap<InhoudGewijzigd> = {
  INHOUD_GEWIJZIGD: {
    status: 409,
    titel: 'De aanvraag is net gewijzigd',
    uitleg: 'Er is iets veranderd nadat u de aanvraag opende. Lees de aanvraag opnieuw en onderteken daarna.',
  },
};

export const vertegenwoordigingRefusals: RefusalMap<VertegenwoordigingRefusal> = {
  NIET_NAMENS_DEZE_PERSOON: {
    status: 404,
    titel: 'Persoon niet gevonden',
    uitleg: 'U kunt voor deze persoon geen bijstand aanvragen. Bel ons als u denkt dat dit wel zo is.',
  },
};

/** `vastleggen`: a wrong try counts, so it must stay written when the request is refused. */
export const partnercodeRefusals: RefusalMap<PartnercodeRefusal> = {
  PARTNERCODE_ONJUIST: {
    status: 422,
    titel: 'Deze code klopt niet',
    uitleg:
      'Kijk of u de code goed heeft overgenomen. Een code werkt zeven dagen. Uw partner kan een nieuwe code maken.',
    vastleggen: true,
  },
  PARTNERCODE_TE_VAAK: {
    status: 429,
    titel: 'U heeft te vaak een verkeerde code ingevuld',
    uitleg: `U kunt ${POGINGEN_PER_UUR} keer per uur een code invullen. Probeer het over een uur opnieuw, of vraag uw partner om een nieuwe code.`,
  },
  PARTNERCODE_EIGEN: {
    status: 422,
    titel: 'Dit is de code van uw eigen aanvraag',
    uitleg: 'Geef deze code aan uw partner. Uw partner logt zelf in en vult de code in.',
  },
};
