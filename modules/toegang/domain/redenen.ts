/** Knows why a sign-in may fail, and what to tell: what is the matter, what one can do, whom one can call. */
import type { IdentiteitWeigering } from './identiteit.ts';

/** Stable codes; the portal asks for the text of one by its code. */
export type AanmeldReden =
  | IdentiteitWeigering['code']
  | 'PERSOON_NIET_GEVONDEN'
  | 'GEANNULEERD'
  | 'AANMELDING_ONBEKEND'
  | 'AANMELDING_AL_GEBRUIKT'
  | 'AANMELDING_VERLOPEN'
  | 'ANDERE_BROWSER'
  | 'AANMELDDIENST_NIET_BEREIKBAAR'
  | 'AANMELDING_NIET_GELDIG'
  | 'TE_VAAK_AANGEMELD';

export type RedenTekst = { readonly titel: string; readonly uitleg: string };

const opnieuw = 'Begin hieronder opnieuw. Wat u had opgeslagen, is er nog.';

export const redenTeksten: Readonly<Record<AanmeldReden, RedenTekst>> = {
  NIVEAU_TE_LAAG: {
    titel: 'U moet zich met een hoger niveau aanmelden',
    uitleg:
      'Uw gegevens zijn privacygevoelig. Daarom vragen wij het niveau substantieel of hoger: uw identiteitsbewijs is dan gecontroleerd. Meld u opnieuw aan en kies dat niveau. Lukt dat niet? Bel de gemeente of kom langs, dan helpen wij u.',
  },
  GEEN_BSN: {
    titel: 'Wij kregen geen burgerservicenummer',
    uitleg:
      'U bent aangemeld, maar zonder burgerservicenummer weten wij niet wie u bent. Bel de gemeente, dan helpen wij u.',
  },
  PERSOON_NIET_GEVONDEN: {
    titel: 'Wij vinden u niet in de registratie',
    uitleg:
      'Er is bij deze gemeente niemand met uw gegevens ingeschreven. Woont u hier wel? Bel de gemeente, dan zoeken wij het uit.',
  },
  GEEN_ROL: {
    titel: 'U hebt nog geen rol in Samenkracht',
    uitleg: 'U bent aangemeld, maar u mag hier nog niets. Vraag uw leidinggevende om een rol voor u aan te vragen.',
  },
  GEMEENTE_NIET_TOEGESTAAN: {
    titel: 'Uw gemeente werkt hier niet mee',
    uitleg: 'U bent aangemeld, maar niet voor een gemeente die u hier mag openen. Vraag uw functioneel beheerder.',
  },
  GEANNULEERD: { titel: 'U hebt het aanmelden gestopt', uitleg: `Er is niets gebeurd. ${opnieuw}` },
  AANMELDING_ONBEKEND: {
    titel: 'Aanmelden is niet gelukt',
    uitleg: `Deze link hoort niet bij een aanmelding. ${opnieuw}`,
  },
  AANMELDING_AL_GEBRUIKT: {
    titel: 'Deze aanmelding is al gebruikt',
    uitleg: `Elke aanmelding werkt een keer, zodat niemand anders haar kan gebruiken. ${opnieuw}`,
  },
  AANMELDING_VERLOPEN: {
    titel: 'Het aanmelden duurde te lang',
    uitleg: `Een aanmelding geldt een kwartier. ${opnieuw}`,
  },
  ANDERE_BROWSER: {
    titel: 'Aanmelden is niet gelukt',
    uitleg: `U bent in een andere browser begonnen, of uw browser bewaart geen cookies. ${opnieuw}`,
  },
  AANMELDDIENST_NIET_BEREIKBAAR: {
    titel: 'Aanmelden lukt nu niet',
    uitleg: 'De dienst waarmee u zich aanmeldt, antwoordt niet. Probeer het over een paar minuten opnieuw.',
  },
  AANMELDING_NIET_GELDIG: {
    titel: 'Aanmelden is niet gelukt',
    uitleg: `Het antwoord van de aanmelddienst klopte niet. ${opnieuw} Blijft het misgaan? Bel de gemeente.`,
  },
  TE_VAAK_AANGEMELD: {
    titel: 'Te veel aanmeldingen achter elkaar',
    uitleg: 'Wacht vijf minuten en probeer het dan opnieuw.',
  },
};
