/** Knows how refusals about a complaint are told. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Instellingweigering } from '../domain/instelling.ts';
import type { Klachtweigering } from '../domain/klacht.ts';

export const klachtRefusals: RefusalMap<Klachtweigering> = {
  KLACHT_NIET_GEVONDEN: {
    status: 404,
    titel: 'Klacht niet gevonden',
    uitleg: 'Deze klacht bestaat niet, of is niet voor u. Open de lijst opnieuw.',
  },
  THEMA_ONBEKEND: {
    status: 422,
    titel: 'Dit onderwerp kennen wij niet',
    uitleg: 'Kies een onderwerp uit de lijst van uw gemeente.',
  },
  DAG_IN_DE_TOEKOMST: {
    status: 422,
    titel: 'Deze dag moet nog komen',
    uitleg: 'Vul de dag in waarop het gebeurde. Weet u die niet meer? Laat het veld dan leeg.',
  },
  KLACHT_AFGEDAAN: {
    status: 409,
    titel: 'Deze klacht is al afgedaan',
    uitleg: 'Er kan niets meer aan veranderen. Bent u het er niet mee eens? In de brief staat bij wie u terecht kunt.',
  },
  NIET_UW_KLACHT: {
    status: 409,
    titel: 'U behandelt deze klacht niet',
    uitleg: 'Neem de klacht eerst in behandeling. Daarna kunt u verder.',
  },
  KLACHT_GAAT_OVER_U: {
    status: 403,
    titel: 'Deze klacht gaat over u',
    uitleg:
      'Een collega behandelt de klacht (artikel 9:7 Awb). U leest hem bij Klachten over mij, en kunt daar reageren.',
  },
  COLLEGA_ONBEKEND: {
    status: 422,
    titel: 'Deze collega kennen wij niet',
    uitleg: 'Kies een collega uit de lijst.',
  },
  COLLEGA_STAAT_ER_AL: {
    status: 409,
    titel: 'Deze collega staat er al bij',
    uitleg: 'U hoeft niets te doen: deze collega leest de klacht al.',
  },
  AL_GEREAGEERD: {
    status: 409,
    titel: 'U heeft al gereageerd',
    uitleg: 'Wilt u er iets aan toevoegen? Zeg het tegen wie de klacht behandelt.',
  },
  AL_VERDAAGD: {
    status: 409,
    titel: 'Er is al vier weken extra genomen',
    uitleg: 'Nog later kan alleen als de inwoner dat schriftelijk goedvindt (artikel 9:11 lid 3 Awb).',
  },
  VERDAGEN_TE_LAAT: {
    status: 409,
    titel: 'De termijn is al voorbij',
    uitleg: 'Verdagen kan alleen binnen de termijn. Handel de klacht af, of vraag de inwoner of het later mag.',
  },
  UITSTEL_ONJUIST: {
    status: 422,
    titel: 'Deze dag kan niet',
    uitleg: 'Kies een dag na de uiterste dag van nu, en hoogstens 26 weken later.',
  },
  GESPREKSDAG_ONJUIST: {
    status: 422,
    titel: 'Op deze dag kan het gesprek niet zijn geweest',
    uitleg: 'Kies een dag vanaf de ontvangst van de klacht tot en met vandaag.',
  },
  KLAGER_NIET_GEHOORD: {
    status: 409,
    titel: 'Er is nog niet gepraat met wie klaagt',
    uitleg: 'Leg het gesprek vast, of waarom er geen gesprek is (artikel 9:10 Awb).',
  },
  BETROKKENE_NIET_GEHOORD: {
    status: 409,
    titel: 'Een collega kan nog reageren',
    uitleg: 'Wacht op de reactie, of tot de dag voorbij is (artikel 9:10 lid 1 Awb).',
  },
  OORDEEL_PAST_NIET: {
    status: 409,
    titel: 'Dit oordeel past niet',
    uitleg:
      'U praatte niet met de inwoner omdat de klacht kennelijk ongegrond was. Vindt u nu iets anders? Praat dan eerst.',
  },
  NIET_LANGER_DAN_EEN_JAAR: {
    status: 409,
    titel: 'Het gebeurde niet langer dan een jaar geleden',
    uitleg: 'Deze reden past niet (artikel 9:8 lid 1 onder b Awb). Behandel de klacht, of kies een andere reden.',
  },
  OMBUDSMAN_ONTBREEKT: {
    status: 409,
    titel: 'De gemeente heeft nog geen ombudsman vastgelegd',
    uitleg:
      'In de brief moet staan bij welke ombudsman de inwoner terecht kan. Vul die in bij Instelling van klachten.',
  },
};

export const instellingRefusals: RefusalMap<Instellingweigering> = {
  THEMAS_ONJUIST: {
    status: 422,
    titel: 'De onderwerpen kloppen niet',
    uitleg: 'Vul een of meer onderwerpen in, elk een keer.',
  },
};
