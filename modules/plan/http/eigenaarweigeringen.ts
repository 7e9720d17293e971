/** Knows how each refusal about owners, transfers and steps is told: what is wrong and what one can do next. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Eigenaarweigering } from '../store/overdragen.ts';

type PerCode = Eigenaarweigering['code'];

export const eigenaarweigeringen: RefusalMap<{ [C in PerCode]: { readonly code: C } }[PerCode]> = {
  NIET_VAN_U: {
    status: 403,
    titel: 'Deze inwoner is niet van u',
    uitleg: 'Alleen wie nu vasthoudt kan overdragen, of een teamleider. Vraag een van hen.',
    vastleggen: true,
  },
  NIET_AAN_U: {
    status: 403,
    titel: 'Deze overdracht is niet aan u gevraagd',
    uitleg: 'Alleen de collega aan wie het gevraagd is kan antwoorden. Overleg met die collega.',
    vastleggen: true,
  },
  AL_EIGENAAR: {
    status: 409,
    titel: 'Deze collega houdt al vast',
    uitleg: 'Kies een andere collega, of laat het zo.',
  },
  LOOPT_AL: {
    status: 409,
    titel: 'Er loopt al een overdracht',
    uitleg: 'Wacht op het antwoord, of trek de lopende overdracht eerst in.',
  },
  AL_AFGELOPEN: {
    status: 409,
    titel: 'Deze overdracht is al afgelopen',
    uitleg: 'Open de inwoner opnieuw om te zien wie nu vasthoudt.',
  },
  EERST_KENNISMAKEN: {
    status: 409,
    titel: 'Eerst een gesprek met drie',
    uitleg: 'Leg vast op welke dag u met de inwoner en uw collega praatte. Daarna kunt u aanvaarden.',
  },
  REDEN_ONTBREEKT: {
    status: 422,
    titel: 'Een reden ontbreekt',
    uitleg: 'Schrijf kort waarom het niet kan. Uw collega zoekt dan verder.',
  },
  COLLEGA_ONBEKEND: {
    status: 422,
    titel: 'Deze collega kennen wij niet als coach',
    uitleg: 'Kies een coach uit de lijst. Een nieuwe collega staat er na de eerste keer aanmelden in.',
  },
  GEEN_EIGENAAR: {
    status: 409,
    titel: 'Er is nog niemand om over te dragen',
    uitleg: 'Deze inwoner krijgt een coach bij het eerste dat er voor hem gebeurt. Vraag uw teamleider.',
  },
  OVERDRACHT_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze overdracht is er niet',
    uitleg: 'Ga terug naar de lijst van overdrachten en kies opnieuw.',
  },
  DAG_ONJUIST: {
    status: 422,
    titel: 'Deze dag kan niet',
    uitleg: 'Kies een dag vanaf de aanvraag van de overdracht tot en met de uiterste dag om te antwoorden.',
  },
};
