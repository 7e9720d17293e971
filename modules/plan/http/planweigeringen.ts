/** Knows how each refusal about a plan is told: what is wrong and what one can do next. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Bijhoudweigering } from '../store/bijhouden.ts';
import type { Planweigering } from '../store/opstellen.ts';

export const planweigeringen: RefusalMap<Planweigering | Bijhoudweigering> = {
  PLAN_NIET_GEVONDEN: {
    status: 409,
    titel: 'Er is nog geen plan',
    uitleg: 'Begin met een doel. Daarna kunt u stappen toevoegen.',
  },
  VERSIE_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze versie is er niet',
    uitleg: 'Open het plan opnieuw en kies een versie uit de lijst.',
  },
  PLAN_BOTST: {
    status: 409,
    titel: 'Iemand anders veranderde net hetzelfde',
    uitleg:
      'Uw tekst en die van de ander staan er allebei. Kies wat er moet staan en bewaar het plan opnieuw. Er is niets verloren.',
  },
  ONDERDEEL_DUBBEL: {
    status: 422,
    titel: 'Iets staat twee keer in het plan',
    uitleg: ({ onderdeel }) => `‘${onderdeel}’ staat er twee keer. Haal er één weg en bewaar opnieuw.`,
  },
  STAP_ZONDER_DOEL: {
    status: 422,
    titel: 'Dit hoort nog nergens bij',
    uitleg: ({ onderdeel }) => `‘${onderdeel}’ hoort bij geen doel van dit plan. Kies een doel en bewaar opnieuw.`,
  },
  STAP_VOOR_BEGIN: {
    status: 422,
    titel: 'De stap is klaar voordat hij begint',
    uitleg: ({ onderdeel }) => `‘${onderdeel}’ eindigt voor de dag dat het begint. Kies een latere dag.`,
  },
  WIE_ONBEKEND: {
    status: 422,
    titel: 'Wie doet dit?',
    uitleg: ({ onderdeel }) => `Schrijf bij ‘${onderdeel}’ wie het doet, bijvoorbeeld een school of de huisarts.`,
  },
  AL_GETEKEND: {
    status: 409,
    titel: 'U heeft dit plan al getekend',
    uitleg: 'Uw handtekening staat er. U hoeft niets meer te doen.',
  },
  NIEUWERE_VERSIE: {
    status: 409,
    titel: 'Het plan is net veranderd',
    uitleg: 'Er is een nieuwere versie. Lees die eerst en teken dan.',
  },
  PLAN_IS_LEEG: {
    status: 422,
    titel: 'Er staat nog niets in het plan',
    uitleg: 'Schrijf eerst samen een doel en een stap op.',
  },
  STAP_NIET_GEVONDEN: {
    status: 409,
    titel: 'Deze stap staat niet meer in het plan',
    uitleg: 'Open het plan opnieuw. Misschien is de stap veranderd.',
  },
  STAND_IS_AL: {
    status: 409,
    titel: 'Dat stond er al',
    uitleg: 'Deze stap had al deze stand. U hoeft niets te doen.',
  },
  REDEN_ONTBREEKT: {
    status: 422,
    titel: 'Waarom lukte het niet?',
    uitleg: 'Schrijf in een paar woorden waarom het niet lukte. Dan kunnen wij samen iets anders bedenken.',
  },
  EVALUATIE_IN_VERLEDEN: {
    status: 422,
    titel: 'Deze dag is al geweest',
    uitleg: 'Kies vandaag of een latere dag om het plan samen te bekijken.',
  },
  EVALUATIE_NIET_GEVONDEN: {
    status: 409,
    titel: 'Er is geen evaluatie afgesproken',
    uitleg: 'Spreek eerst een dag af om het plan samen te bekijken.',
  },
};
