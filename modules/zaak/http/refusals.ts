/** Knows how each refusal of this module is told: what is wrong and what one can do next. */
import { formatDay } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { DocumentNietGevonden } from '../domain/document.ts';
import { type DocumentRefusal, MAX_BYTES } from '../domain/documenttype.ts';
import type { GegevensverzoekRefusal } from '../domain/gegevensverzoek.ts';
import type { OvergangOnmogelijk, Zaakhandeling, Zaakstatus } from '../domain/status.ts';
import type { TaakRefusal } from '../domain/taak.ts';
import type { ZaakNietGevonden } from '../domain/zaak.ts';

const handelingTekst: Readonly<Record<Zaakhandeling, string>> = {
  inBehandelingNemen: 'in behandeling nemen',
  gegevensVragen: 'gegevens vragen',
  gegevensOntvangen: 'verdergaan met de gegevens',
  hersteltermijnVerlopen: 'de hersteltermijn afsluiten',
  voorleggen: 'een voorstel doen',
  terugleggen: 'het voorstel terugleggen',
  vaststellen: 'het besluit vaststellen',
  intrekken: 'de zaak intrekken',
};

const statusTekst: Readonly<Record<Zaakstatus, string>> = {
  ontvangen: 'De zaak is nog niet in behandeling. Neem de zaak eerst in behandeling.',
  'in behandeling': 'De zaak is in behandeling. Leg eerst een voorstel voor.',
  opgeschort: 'De zaak wacht op gegevens van de inwoner. Wacht tot die er zijn, of tot de termijn voorbij is.',
  'ter beslissing': 'Er ligt een voorstel klaar voor een collega. Laat het goedkeuren of terugleggen.',
  afgedaan: 'De zaak is afgedaan. Er is al een besluit.',
};

/** What any act on a zaak can be refused with. */
export type ZaakRefusal = ZaakNietGevonden | OvergangOnmogelijk;

export const zaakRefusals: RefusalMap<ZaakRefusal> = {
  ZAAK_NIET_GEVONDEN: {
    status: 404,
    titel: 'Zaak niet gevonden',
    uitleg: 'Deze zaak bestaat niet, of u mag hem niet zien. Kijk het zaaknummer na of ga terug naar het overzicht.',
  },
  ZAAK_OVERGANG_ONMOGELIJK: {
    status: 409,
    titel: 'Dit kan nu niet met deze zaak',
    uitleg: (refusal) => `U kunt nu niet ${handelingTekst[refusal.handeling]}. ${statusTekst[refusal.status]}`,
  },
};

const mb = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

export const documentRefusals: RefusalMap<DocumentRefusal> = {
  DOCUMENT_LEEG: {
    status: 422,
    titel: 'Dit bestand is leeg',
    uitleg: 'Er zit niets in dit bestand. Kies het bestand opnieuw, of maak een nieuwe foto of scan.',
  },
  DOCUMENT_TE_GROOT: {
    status: 413,
    titel: 'Dit bestand is te groot',
    uitleg: (refusal) =>
      `Dit bestand is ${mb(refusal.bytes)}. Een bestand mag ${mb(MAX_BYTES)} groot zijn. Maak een kleinere foto of scan en probeer het opnieuw.`,
  },
  DOCUMENT_SOORT_NIET_TOEGESTAAN: {
    status: 415,
    titel: 'Dit soort bestand kunnen wij niet aannemen',
    uitleg:
      'Wij kijken wat er in het bestand zit, niet hoe het heet. U kunt een pdf of een foto sturen (pdf, jpg, png of heic). Wat u al had ingevuld, is bewaard.',
  },
  DOCUMENT_ONVOLLEDIG: {
    status: 422,
    titel: 'Dit bestand is niet compleet',
    uitleg:
      'Het bestand breekt halverwege af en is niet te openen. Stuur het opnieuw, of maak een nieuwe foto of scan.',
  },
};

export const documentNietGevonden: RefusalMap<DocumentNietGevonden> = {
  DOCUMENT_NIET_GEVONDEN: {
    status: 404,
    titel: 'Document niet gevonden',
    uitleg: 'Dit document bestaat niet, of u mag het niet zien. Ga terug naar het overzicht.',
  },
};

export const taakRefusals: RefusalMap<TaakRefusal> = {
  TAAK_NIET_GEVONDEN: {
    status: 404,
    titel: 'Taak niet gevonden',
    uitleg: 'Deze taak bestaat niet, of is niet voor u. Ga terug naar uw overzicht.',
  },
  TAAK_NIET_OPEN: {
    status: 409,
    titel: 'Deze taak staat niet meer open',
    uitleg: (refusal) =>
      refusal.status === 'voldaan'
        ? 'U heeft dit document al gestuurd. U hoeft niets meer te doen.'
        : 'Dit document is niet meer nodig. U hoeft niets meer te doen.',
  },
};

export const gegevensverzoekRefusals: RefusalMap<GegevensverzoekRefusal> = {
  HERSTELTERMIJN_ONJUIST: {
    status: 422,
    titel: 'Deze datum kan niet',
    uitleg: (refusal) =>
      `Geef de inwoner ten minste 5 dagen en ten hoogste 8 weken. Kies een datum van ${formatDay(refusal.vroegst)} tot en met ${formatDay(refusal.laatst)}.`,
  },
  DOCUMENT_AL_IN_DOSSIER: {
    status: 409,
    titel: 'Dit document hebben wij al',
    uitleg: 'Precies dit bestand staat al in uw dossier. Stuur het document waar wij om vragen.',
  },
  VERLENGING_AL_GEGEVEN: {
    status: 409,
    titel: 'De termijn is al verlengd',
    uitleg:
      'Een beslistermijn kan een keer worden verlengd. Beslis voor de uiterste datum, of vraag de inwoner om instemming.',
  },
};
