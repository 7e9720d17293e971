/** Knows how refusals about instruments are told, and who may see whose participation. */
import { formatDay, type Result } from '@samenkracht/core';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import type { AanbodRefusal } from '../store/verloop.ts';

export type Beheerweigering =
  | { readonly code: 'AANBIEDER_NIET_GEVONDEN' }
  | { readonly code: 'AANBIEDER_BESTAAT_AL' }
  | { readonly code: 'AANBIEDER_GESTOPT' }
  | { readonly code: 'INSTRUMENT_SPREEKT_ZICH_TEGEN'; readonly veld: string; readonly uitleg: string }
  | { readonly code: 'VERSIE_IN_VERLEDEN' }
  | { readonly code: 'UITNODIGING_NIET_GELDIG' }
  | { readonly code: 'AL_BIJ_AANBIEDER' }
  | { readonly code: 'GEEN_AANBIEDER' };

const uren = (minuten: number): string => `${String(Math.round((minuten / 60) * 10) / 10).replace('.', ',')} uur`;

export const beheerRefusals: RefusalMap<Beheerweigering> = {
  AANBIEDER_NIET_GEVONDEN: {
    status: 404,
    titel: 'Aanbieder niet gevonden',
    uitleg: 'Deze aanbieder bestaat niet. Ga terug naar het overzicht.',
  },
  AANBIEDER_BESTAAT_AL: {
    status: 409,
    titel: 'Deze aanbieder staat er al',
    uitleg: 'Er is al een aanbieder met deze naam. Kies die, of gebruik een andere naam.',
  },
  AANBIEDER_GESTOPT: {
    status: 409,
    titel: 'Deze aanbieder is gestopt',
    uitleg: 'Er kan hier niemand meer beginnen. Zoek een ander instrument.',
  },
  INSTRUMENT_SPREEKT_ZICH_TEGEN: {
    status: 422,
    titel: 'Dit kan niet tegelijk waar zijn',
    uitleg: ({ veld, uitleg }) => `Bij ${veld}: ${uitleg}`,
  },
  VERSIE_IN_VERLEDEN: {
    status: 422,
    titel: 'Deze dag is al voorbij',
    uitleg: 'Een nieuwe versie geldt vanaf vandaag of later. Wat was, blijft staan.',
  },
  UITNODIGING_NIET_GELDIG: {
    status: 422,
    titel: 'Deze code werkt niet',
    uitleg: 'De code is verlopen, al gebruikt of niet goed overgenomen. Vraag de gemeente om een nieuwe code.',
  },
  AL_BIJ_AANBIEDER: {
    status: 409,
    titel: 'U werkt hier al voor een aanbieder',
    uitleg: 'U kunt hier voor een aanbieder tegelijk werken. Bel de gemeente als dat niet klopt.',
  },
  GEEN_AANBIEDER: {
    status: 409,
    titel: 'U bent nog niet gekoppeld aan een aanbieder',
    uitleg: 'Vul de code in die u van de gemeente kreeg. Daarna ziet u wie er bij u komt.',
  },
};

export const aanbodRefusals: RefusalMap<AanbodRefusal> = {
  INSTRUMENT_NIET_GEVONDEN: {
    status: 404,
    titel: 'Dit aanbod is er niet',
    uitleg: 'Het bestaat niet of geldt nog niet. Ga terug naar het overzicht.',
  },
  VERWIJZING_NIET_GEVONDEN: {
    status: 404,
    titel: 'Aanmelding niet gevonden',
    uitleg: 'Deze aanmelding bestaat niet, of u mag haar niet zien. Ga terug naar het overzicht.',
  },
  INSTRUMENT_VOL: {
    status: 409,
    titel: 'Er is nu geen plek',
    uitleg: ({ wachtend }) =>
      `Op de wachtlijst staan er nu ${wachtend}. Wilt u dat? Kies dan "op de wachtlijst". Wie het eerst vroeg, is het eerst aan de beurt.`,
  },
  INSTRUMENT_AL_AANGEVRAAGD: {
    status: 409,
    titel: 'Dit is al gevraagd',
    uitleg: 'Er loopt al een aanmelding hiervoor. Kijk bij de aanmeldingen hoe het staat.',
  },
  AANBIEDER_GESTOPT: beheerRefusals.AANBIEDER_GESTOPT,
  STAP_KAN_NIET: {
    status: 409,
    titel: 'Dit kan nu niet',
    uitleg: ({ status }) => `Deze aanmelding is ${status}. Laad de pagina opnieuw en kijk wat er nu kan.`,
  },
  STAP_NIET_AAN_U: {
    status: 403,
    titel: 'Deze stap is aan iemand anders',
    uitleg: 'De coach verwijst, de aanbieder neemt aan en begint. Vraag het aan wie het doet.',
  },
  REDEN_VERWIJZING_ONTBREEKT: {
    status: 422,
    titel: 'Waarom?',
    uitleg: 'Schrijf de reden op. De inwoner en zijn coach lezen die, en gaan daarmee verder.',
  },
  NIET_GESTART: {
    status: 409,
    titel: 'Deze deelnemer is niet begonnen',
    uitleg: 'Leg eerst vast op welke dag hij begon. Daarna kunt u zijn dagen invullen.',
  },
  VOOR_BEGIN: {
    status: 422,
    titel: 'Deze dag is voor het begin',
    uitleg: ({ begin }) => `De eerste dag was ${formatDay(begin)}. Kies die dag of een latere.`,
  },
  VOOR_VERWIJZING: {
    status: 422,
    titel: 'Deze dag is te vroeg',
    uitleg: ({ vanaf }) => `Op ${formatDay(vanaf)} werd om deze plek gevraagd. Kies die dag of een latere.`,
  },
  DAG_MOET_NOG_KOMEN: {
    status: 422,
    titel: 'Deze dag moet nog komen',
    uitleg: 'Kies vandaag of een dag die voorbij is.',
  },
  ZELFDE_UREN: {
    status: 409,
    titel: 'Dit valt op dezelfde uren als iets anders',
    uitleg: 'Op een van deze uren is er al iets anders. Kies andere uren, of stop eerst met het andere.',
  },
  TE_ZWARE_WEEK: {
    status: 409,
    titel: 'Deze week wordt te zwaar',
    uitleg: ({ minuten, draagkracht }) =>
      `Samen wordt het ${uren(minuten)} per week. Afgesproken is hoogstens ${uren(draagkracht)}. Maak het lichter, of spreek iets anders af.`,
  },
};

export const alleRefusals = { ...aanbodRefusals, ...toegangRefusals };
export const nietGevonden = { code: 'VERWIJZING_NIET_GEVONDEN' } as const;

type Handeling = 'inzien' | 'indienen' | 'wijzigen';

/** Whether who acts may do this with the participation of this person. */
export const mayDeelname = (
  scope: Scope,
  handeling: Handeling,
  persoonId: string,
): Result<void, ZichtbareWeigering | typeof nietGevonden> =>
  permitOr(scope.actor, scope.doel, { soort: 'deelname', handeling, persoonId }, nietGevonden);

export const mayBeheer = (
  scope: Scope,
  handeling: 'inzien' | 'wijzigen',
): Result<void, ZichtbareWeigering | { readonly code: 'AANBIEDER_NIET_GEVONDEN' }> =>
  permitOr(scope.actor, scope.doel, { soort: 'aanbod', handeling }, { code: 'AANBIEDER_NIET_GEVONDEN' });
