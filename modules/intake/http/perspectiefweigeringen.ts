/** Knows how each refusal around a perspective is told: what is wrong, and what to do next. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Certificaatweigering } from '../store/certificaat.ts';
import type { Cohortweigering } from '../store/cohort.ts';
import type { Definitieweigering } from '../store/definitie.ts';
import type { Ervaringweigering } from '../store/ervaring.ts';
import type { Groepsweigering } from '../store/groep.ts';
import type { Perspectiefweigering } from '../store/perspectief.ts';

export type Bouwweigering =
  | Ervaringweigering
  | Certificaatweigering
  | {
      readonly code:
        | 'BEROEP_ONBEKEND'
        | 'ACTIVITEIT_ONBEKEND'
        | 'ERVARING_ZONDER_NAAM'
        | 'ERVARING_ONBEKEND'
        | 'VAARDIGHEID_NIET_VOORGESTELD'
        | 'TE_VEEL_WENSEN'
        | 'WENS_ONBEKEND';
    };

export const bouwweigeringen: RefusalMap<Bouwweigering> = {
  JAREN_KUNNEN_NIET: {
    status: 422,
    titel: 'Deze jaren kunnen niet',
    uitleg: 'Het eerste jaar komt voor het laatste, en geen van beide ligt na dit jaar.',
  },
  BEROEP_ONBEKEND: {
    status: 422,
    titel: 'Dit beroep staat niet in de lijst',
    uitleg: 'Zoek het beroep opnieuw en kies een uit de lijst.',
  },
  ACTIVITEIT_ONBEKEND: {
    status: 422,
    titel: 'Deze bezigheid staat niet in de lijst',
    uitleg: 'Kies een uit de lijst, of zoek een beroep dat erop lijkt.',
  },
  ERVARING_ZONDER_NAAM: {
    status: 422,
    titel: 'Wat was het?',
    uitleg: 'Kies een beroep of bezigheid uit de lijst, of schrijf zelf op wat u deed.',
  },
  ERVARING_ONBEKEND: {
    status: 404,
    titel: 'Dit staat niet in uw lijst',
    uitleg: 'Misschien heeft u het verwijderd. Ga terug naar het overzicht.',
  },
  VAARDIGHEID_NIET_VOORGESTELD: {
    status: 422,
    titel: 'Deze vaardigheid hoort hier niet bij',
    uitleg: 'Kies alleen uit de vaardigheden die op de pagina staan.',
  },
  TE_VEEL_WENSEN: {
    status: 409,
    titel: 'U heeft al vijf beroepen gekozen',
    uitleg: 'Haal er eerst een weg. Dan kunt u een ander kiezen.',
  },
  WENS_ONBEKEND: {
    status: 404,
    titel: 'U koos dit beroep niet',
    uitleg: 'Misschien heeft u het al weggehaald. Ga terug naar het overzicht.',
  },
  CERTIFICAAT_STAAT_ER_AL: {
    status: 409,
    titel: 'Dit certificaat staat er al',
    uitleg: 'U hoeft niets te doen. Het staat in uw overzicht.',
  },
  CERTIFICAAT_IN_TOEKOMST: {
    status: 422,
    titel: 'Deze dag is nog niet geweest',
    uitleg: 'Vul de dag in waarop u het certificaat kreeg.',
  },
  ONDERDEEL_ONBEKEND: {
    status: 422,
    titel: 'Dit onderdeel staat niet in de lijst',
    uitleg: 'Kies een onderdeel uit de lijst, of laat het leeg.',
  },
  CERTIFICAAT_ONBEKEND: {
    status: 404,
    titel: 'Dit certificaat is er niet',
    uitleg: 'Ga terug naar het overzicht van deze inwoner.',
  },
};

export const perspectiefweigeringen: RefusalMap<Perspectiefweigering> = {
  PERSPECTIEF_INTUSSEN_VERANDERD: {
    status: 409,
    titel: 'Een collega schreef intussen een nieuwe versie',
    uitleg: 'Lees eerst wat er nu staat. Uw woorden staan nog in het formulier; pas ze aan en bewaar opnieuw.',
  },
  PERSPECTIEF_ONBEKEND: {
    status: 404,
    titel: 'Dit perspectief is er niet',
    uitleg: 'Ga terug naar het overzicht.',
  },
  REACTIE_AL_GEGEVEN: {
    status: 409,
    titel: 'U heeft hier al op geantwoord',
    uitleg: 'Wilt u iets veranderen? Zeg het tegen uw coach: dan komt er een nieuwe versie.',
  },
};

export const groepsweigeringen: RefusalMap<Groepsweigering> = {
  GROEP_ONBEKEND: {
    status: 422,
    titel: 'Deze groep is er niet',
    uitleg: 'Kies een groep uit de lijst van uw gemeente.',
  },
  GROEPSFEIT_ONBEKEND: {
    status: 422,
    titel: 'Dit antwoord hoort niet bij deze vraag',
    uitleg: 'Kies een antwoord dat erbij staat.',
  },
  GEEN_GROEPEN: {
    status: 409,
    titel: 'Uw gemeente heeft geen groepen vastgelegd',
    uitleg: 'Vraag een beleidsmedewerker om de groepen vast te leggen. Daarna kunt u er een kiezen.',
  },
};

export const rolloutweigeringen: RefusalMap<Cohortweigering | Definitieweigering> = {
  COHORT_BESTAAT_AL: {
    status: 409,
    titel: 'Deze naam of plaats is al bezet',
    uitleg: 'Kies een andere naam of een ander nummer in de volgorde.',
  },
  COHORT_ONBEKEND: { status: 422, titel: 'Dit cohort is er niet', uitleg: 'Kies een cohort uit de lijst.' },
  COHORT_NIET_GEVONDEN: {
    status: 404,
    titel: 'Dit cohort is er niet',
    uitleg: 'Ga terug naar het overzicht van de uitrol.',
  },
  COHORT_ZONDER_KENMERK: {
    status: 422,
    titel: 'Er is nog niets gekozen',
    uitleg: 'Kies een groep, een dag of een wens. Anders komt iedereen in dit cohort.',
  },
  AL_IN_COHORT: {
    status: 409,
    titel: 'Deze inwoner zit al in een cohort',
    uitleg: 'Iemand zit in een cohort tegelijk. U hoeft niets te doen.',
  },
  DEFINITIE_TEGENSTRIJDIG: {
    status: 422,
    titel: 'Deze definitie spreekt zichzelf tegen',
    uitleg: ({ fouten }) => fouten.map(({ plek, melding }) => `${plek}: ${melding}.`).join(' '),
  },
};
