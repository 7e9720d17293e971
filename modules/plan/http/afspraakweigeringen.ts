/** Knows how each refusal about an appointment or a question is told: what is wrong and what one can do next. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Taakweigering } from '../domain/taak.ts';
import type { Maakweigering } from '../store/afspreken.ts';

export const afspraakweigeringen: RefusalMap<Maakweigering | Taakweigering> = {
  AFSPRAAK_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze afspraak is er niet',
    uitleg: 'Ga terug naar de afspraken. Misschien is hij net verzet.',
  },
  AFSPRAAK_IN_VERLEDEN: {
    status: 422,
    titel: 'Dit tijdstip is al geweest',
    uitleg: 'Kies een dag en een tijd die nog komen.',
  },
  MEDEWERKER_BEZET: {
    status: 409,
    titel: 'Er staat al een afspraak in uw agenda',
    uitleg: 'Op dit tijdstip heeft u al een afspraak. Kies een andere tijd, of verzet eerst die andere afspraak.',
  },
  INWONER_BEZET: {
    status: 409,
    titel: 'De inwoner heeft dan al een afspraak',
    uitleg: 'De inwoner spreekt dan iemand anders van de gemeente. Kies een andere tijd.',
  },
  PLAATS_ONTBREEKT: {
    status: 422,
    titel: 'Waar is het gesprek?',
    uitleg: 'Vul een adres in, of de link van het gesprek met beeld.',
  },
  GEEN_BEELDGESPREK: {
    status: 422,
    titel: 'Uw gemeente praat niet met beeld',
    uitleg: 'Kies kantoor of telefoon.',
  },
  BEELDLINK_NIET_TOEGESTAAN: {
    status: 422,
    titel: 'Deze link mag niet',
    uitleg: 'Laat het veld leeg, dan maken wij een link. Of plak een link van de dienst die uw gemeente gebruikt.',
  },
  AFSPRAAK_AFGEDAAN: {
    status: 409,
    titel: 'Deze afspraak is al klaar',
    uitleg: 'Er is al vastgelegd wat ervan kwam, of hij is verzet. Maak een nieuwe afspraak als dat nodig is.',
  },
  AFSPRAAK_KOMT_NOG: {
    status: 409,
    titel: 'Deze afspraak moet nog komen',
    uitleg: 'Leg na het gesprek vast hoe het ging. Gaat hij niet door? Zeg hem dan af.',
  },
  VERSCHIJNREDEN_ONTBREEKT: {
    status: 422,
    titel: 'Waarom was de inwoner er niet?',
    uitleg: 'Kies een reden. Weet u het niet? Kies dan ‘niet bekend’ en bel de inwoner.',
  },
  TAAK_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze vraag is er niet',
    uitleg: 'Ga terug naar het overzicht. Misschien is de vraag al beantwoord.',
  },
  TAAK_AL_GEDAAN: {
    status: 409,
    titel: 'Dit is al gedaan',
    uitleg: 'Er staat al een antwoord. U hoeft niets meer te doen.',
  },
  AL_GEVRAAGD: {
    status: 409,
    titel: 'Dit is al gevraagd',
    uitleg: 'De vraag ligt er al. U krijgt vanzelf antwoord.',
  },
  ANTWOORD_ONTBREEKT: {
    status: 422,
    titel: 'Wat is uw antwoord?',
    uitleg: 'Schrijf een antwoord. De inwoner krijgt het als bericht.',
  },
  TAAK_IN_VERLEDEN: {
    status: 422,
    titel: 'Deze dag is al geweest',
    uitleg: 'Kies vandaag of een latere dag, of laat de dag leeg.',
  },
};
