/** Knows how refusals about the caseload are told: what is wrong and what one can do next. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Bureauweigering } from '../store/bureau.ts';
import type { Inwonerweigering } from '../store/inwoner.ts';
import type { Voorstelweigering } from '../store/voorstel.ts';

export const bureauRefusals: RefusalMap<Bureauweigering> = {
  CASELOAD_NIET_INGERICHT: {
    status: 409,
    titel: 'De caseload is nog niet ingericht',
    uitleg: 'Leg eerst vast hoe zwaar een inwoner telt en wat de norm is. Dat doet een teamleider.',
  },
  GEWICHT_ONJUIST: {
    status: 422,
    titel: 'Dit gewicht kan niet',
    uitleg: ({ klasse }) =>
      `Een inwoner met contact "${klasse}" telt voor 1 tot en met 10 punten. Kies een heel getal.`,
  },
  NORM_ONJUIST: {
    status: 422,
    titel: 'Deze norm kan niet',
    uitleg: 'Beide getallen liggen tussen 1 en 500, en de grens is niet lager dan wat goed is.',
  },
  PRIJS_ONJUIST: {
    status: 422,
    titel: 'Deze prijs kan niet',
    uitleg: 'Een prijs is een heel getal van 0 tot en met 1.000. Bij 0 telt het niet mee.',
  },
  DAGEN_ONJUIST: {
    status: 422,
    titel: 'Dit aantal kan niet',
    uitleg: 'Stilte is 1 tot en met 365 dagen. Een volle week is 20 tot en met 40 uur.',
  },
  TEAM_NIET_GEVONDEN: {
    status: 404,
    titel: 'Team niet gevonden',
    uitleg: 'Dit team bestaat niet. Kies een team uit de lijst.',
  },
  TEAM_BESTAAT_AL: {
    status: 409,
    titel: 'Er is al een team met deze naam',
    uitleg: 'Kies een andere naam, of gebruik het team dat er al is.',
  },
  POSTCODE_IN_ANDER_TEAM: {
    status: 409,
    titel: 'Deze postcode is van een ander team',
    uitleg: ({ postcode, team }) => `Postcode ${postcode} hoort bij ${team}. Een inwoner hoort bij een team.`,
  },
  DISCIPLINE_ONBEKEND: {
    status: 422,
    titel: 'Deze discipline kennen wij niet',
    uitleg: 'Kies een discipline uit de lijst van uw gemeente.',
  },
  CONSULENT_NIET_GEVONDEN: {
    status: 404,
    titel: 'Consulent niet gevonden',
    uitleg: 'Deze collega zit in geen team. Zet hem eerst in een team.',
  },
  AFWEZIGHEID_OMGEKEERD: {
    status: 422,
    titel: 'De laatste dag ligt voor de eerste',
    uitleg: 'Kijk de dagen na. De laatste dag is dezelfde als de eerste, of later.',
  },
  AL_AFWEZIG: {
    status: 409,
    titel: 'Deze collega is dan al afwezig gemeld',
    uitleg: 'Meld hem eerst terug, of kies andere dagen.',
  },
};

export const inwonerRefusals: RefusalMap<Inwonerweigering> = {
  INWONER_NIET_GEVONDEN: {
    status: 404,
    titel: 'Inwoner niet gevonden',
    uitleg: 'Deze inwoner bestaat niet, of u mag hem niet zien.',
  },
  AL_IN_CASELOAD: {
    status: 409,
    titel: 'Deze inwoner wordt al begeleid',
    uitleg: 'Een inwoner heeft een casusregisseur. Vraag een overdracht als een ander hem moet begeleiden.',
  },
  NIET_UW_INWONER: {
    status: 403,
    titel: 'U begeleidt deze inwoner niet',
    uitleg: 'Vraag de collega die hem begeleidt, of uw teamleider.',
    vastleggen: true,
  },
};

export const voorstelRefusals: RefusalMap<Voorstelweigering> = {
  CASELOAD_NIET_INGERICHT: bureauRefusals.CASELOAD_NIET_INGERICHT,
  GEWICHT_ONJUIST: bureauRefusals.GEWICHT_ONJUIST,
  NORM_ONJUIST: bureauRefusals.NORM_ONJUIST,
  PRIJS_ONJUIST: bureauRefusals.PRIJS_ONJUIST,
  DAGEN_ONJUIST: bureauRefusals.DAGEN_ONJUIST,
  TEAM_ZONDER_CONSULENTEN: {
    status: 409,
    titel: 'Er zijn geen consulenten om over te verdelen',
    uitleg: 'Zet eerst minstens een collega in een team. Er is niets verdeeld.',
  },
  VOORSTEL_NIET_GEVONDEN: {
    status: 404,
    titel: 'Voorstel niet gevonden',
    uitleg: 'Dit voorstel bestaat niet, of deze inwoner staat er niet in. Ga terug naar de caseload.',
  },
  VOORSTEL_ACHTERHAALD: {
    status: 409,
    titel: 'Het voorstel klopt niet meer met hoe het nu is',
    uitleg: ({ aantal }) =>
      `Bij ${aantal} van deze inwoners is intussen iets veranderd. Er is niets overgedragen. Maak een nieuw voorstel.`,
  },
  REGEL_AL_BESLIST: {
    status: 409,
    titel: 'Hierover is al beslist',
    uitleg: 'Een van deze inwoners is al aanvaard of afgewezen. Open het voorstel opnieuw.',
  },
  NORM_BEREIKT: {
    status: 409,
    titel: 'Dan komt een collega boven de norm',
    uitleg: ({ consulent }) =>
      `${consulent} zou meer mensen krijgen dan de norm toelaat. Er is niets overgedragen. Kies minder inwoners, of eerst wie bij deze collega weggaat.`,
  },
};
