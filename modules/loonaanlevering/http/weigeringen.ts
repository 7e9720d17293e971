/** Knows how refusals about employers and their deliveries are told. */
import type { RefusalMap } from '@samenkracht/platform/module';
import { meesteRegels } from '../domain/aanlevering.ts';
import type { Sleutelfout } from '../domain/sleutel.ts';
import type { Handtekeningfout } from '../handtekening.ts';
import type { Ontvangstfout } from '../ontvangst.ts';

export const leveringRefusals: RefusalMap<Ontvangstfout | Handtekeningfout> = {
  WERKGEVER_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze werkgever is hier niet bekend',
    uitleg: 'Er is geen werkgever met dit kenmerk. Ga terug naar de lijst van werkgevers.',
  },
  WERKGEVER_INGETROKKEN: {
    status: 409,
    titel: 'Deze werkgever levert niet meer',
    uitleg: 'De toegang van deze werkgever is ingetrokken. Bel de gemeente als dat niet klopt.',
  },
  GRONDSLAG_ONTBREEKT: {
    status: 409,
    titel: 'Er is geen grond om loon te ontvangen',
    uitleg:
      'De gemeente mag van deze werkgever nu geen loon ontvangen. Een medewerker legt eerst een grondslag vast. Bent u de werkgever? Bel de gemeente.',
  },
  SLEUTEL_ONBEKEND: {
    status: 403,
    titel: 'Deze sleutel kennen wij niet',
    uitleg: 'Onderteken met een sleutel die de gemeente van u heeft vastgelegd, en noem het kenmerk ervan (kid).',
  },
  HANDTEKENING_ONJUIST: {
    status: 403,
    titel: 'De handtekening klopt niet',
    uitleg:
      'De levering is niet met uw sleutel ondertekend, of is onderweg veranderd. Er is niets bewaard. Onderteken opnieuw.',
  },
  LEVERING_ONLEESBAAR: {
    status: 422,
    titel: 'Wij kunnen de levering niet lezen',
    uitleg: ({ onderdeel }) =>
      `Dit gaat niet goed: ${onderdeel}. Er is niets bewaard. De handleiding voor werkgevers zegt hoe het moet.`,
  },
  LEVERING_MET_DOCTYPE: {
    status: 422,
    titel: 'Een DOCTYPE nemen wij niet aan',
    uitleg: 'In de XML staat een DOCTYPE of ENTITY. Dat is niet veilig. Haal het weg en lever opnieuw.',
  },
  LEVERINGSNUMMER_ONJUIST: {
    status: 422,
    titel: 'Het leveringsnummer klopt niet',
    uitleg:
      'Geef elke levering een eigen nummer: 1 tot 64 letters, cijfers, punten of streepjes. Geen burgerservicenummer.',
  },
  LEVERINGSNUMMER_AL_GEBRUIKT: {
    status: 409,
    titel: 'Dit leveringsnummer is al gebruikt',
    uitleg: 'Onder dit nummer hebt u iets anders geleverd. Is dit een correctie? Geef haar een nieuw nummer.',
  },
  ANDERE_WERKGEVER: {
    status: 422,
    titel: 'Dit is het loonheffingennummer van een ander',
    uitleg: 'Het loonheffingennummer in de levering is niet dat van deze werkgever. Er is niets bewaard.',
  },
  TIJDVAK_ONJUIST: {
    status: 422,
    titel: 'Het tijdvak klopt niet',
    uitleg:
      'Een maand loopt van de eerste tot en met de laatste dag, vier weken zijn 28 dagen en een week is 7 dagen. Alleen rond 1 januari mag dat iets schelen.',
  },
  TIJDVAK_TOEKOMST: {
    status: 422,
    titel: 'Het tijdvak is nog niet begonnen',
    uitleg: 'Lever het loon als het tijdvak is begonnen.',
  },
  BETAALDAG_ONJUIST: {
    status: 422,
    titel: 'De dag van betalen klopt niet',
    uitleg:
      'Geef bij betaaldOp de dag waarop het loon is of wordt betaald: na het begin van het tijdvak, en hooguit een maand vooruit.',
  },
  GEEN_REGELS: { status: 422, titel: 'Er staan geen regels in', uitleg: 'Geef minstens een regel met loon.' },
  TE_VEEL_REGELS: {
    status: 413,
    titel: 'Er staan te veel regels in',
    uitleg: `Een levering heeft hooguit ${meesteRegels} regels. Verdeel haar over meer leveringen, elk met een eigen nummer.`,
  },
};

export const sleutelRefusals: RefusalMap<Sleutelfout | { readonly code: 'SLEUTEL_AL_BEKEND' }> = {
  SLEUTEL_ONLEESBAAR: {
    status: 422,
    titel: 'Dit is geen publieke sleutel',
    uitleg: 'Plak de publieke sleutel als PEM (BEGIN PUBLIC KEY) of als JWK.',
  },
  SLEUTEL_IS_GEHEIM: {
    status: 422,
    titel: 'Dit is de geheime sleutel',
    uitleg:
      'De geheime sleutel mag niemand zien, ook wij niet. Er is niets bewaard. Laat de werkgever een nieuw paar maken en vraag de publieke sleutel.',
  },
  SLEUTEL_TE_ZWAK: {
    status: 422,
    titel: 'Deze soort sleutel nemen wij niet aan',
    uitleg: 'Gebruik Ed25519, P-256, of RSA van minstens 2048 bits.',
  },
  SLEUTEL_AL_BEKEND: {
    status: 409,
    titel: 'Deze sleutel is al eens vastgelegd',
    uitleg: 'Een sleutel die is ingetrokken komt niet terug. Vraag de werkgever om een nieuwe.',
  },
};
