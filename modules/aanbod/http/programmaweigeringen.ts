/** Knows how refusals about programmes are told: what is the matter, and what one can do. */
import { addDays, type Day, formatDay } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { feitTekst } from '../domain/woorden.ts';
import type { Voorstelweigering } from '../store/programma.ts';
import type { Stuurfout } from '../store/steer.ts';
import type { Openfout } from './openprogramma.ts';

/** The day before the first day on which it is over. */
const laatste = (tot: Day): string => formatDay(addDays(tot, -1));
const lijst = (namen: readonly string[]): string => namen.map(feitTekst).join(', ');

export const stuurweigeringen: RefusalMap<Stuurfout | Openfout> = {
  ...toegangRefusals,
  DEELNAME_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze deelname is hier niet bekend',
    uitleg: 'Ga terug naar het overzicht en kies opnieuw.',
  },
  PROGRAMMA_NIET_GEVONDEN: {
    status: 404,
    titel: 'Dit programma is hier niet bekend',
    uitleg: 'Kies een programma uit de lijst van uw gemeente.',
  },
  PROGRAMMA_GELDT_NIET: {
    status: 422,
    titel: 'Dit programma is er dan niet',
    uitleg: ({ op }) => `Op ${formatDay(op)} geldt dit programma niet. Kies een andere dag of een ander programma.`,
  },
  PROGRAMMA_HOUDT_OP: {
    status: 422,
    titel: 'Het programma houdt eerder op',
    uitleg: ({ uiterlijk }) =>
      `Het programma bestaat tot en met ${laatste(uiterlijk)}. Kies een dag die daar voor ligt.`,
  },
  NIET_DE_DOELGROEP: {
    status: 422,
    titel: 'Het programma is niet voor deze inwoner',
    uitleg: ({ feiten }) => `Dit past niet: ${lijst(feiten)}. Kies een ander programma.`,
  },
  FEITEN_ONTBREKEN: {
    status: 422,
    titel: 'Er ontbreekt nog iets',
    uitleg: ({ feiten }) => `Vul in: ${lijst(feiten)}.`,
  },
  GAAT_NIET_SAMEN: {
    status: 409,
    titel: 'Dit gaat niet samen',
    uitleg: ({ met }) => `Deze inwoner doet al mee aan ${met}. Rond dat eerst af, of kies een latere dag.`,
  },
  DUURT_TE_LANG: {
    status: 422,
    titel: 'Dit duurt te lang',
    uitleg: ({ uiterlijk }) =>
      `Het programma mag duren tot en met ${laatste(uiterlijk)}. Kies een dag die daar voor ligt.`,
  },
  EINDE_VOOR_BEGIN: {
    status: 422,
    titel: 'Het einde ligt te vroeg',
    uitleg: 'Kies een einde na het begin, en bij langer een dag na het einde van nu.',
  },
  VAAKER_VERLENGD_DAN_MAG: {
    status: 409,
    titel: 'Het einde kan niet meer later worden',
    uitleg: ({ keer }) => `Dit programma mag ${keer === 0 ? 'niet' : `${keer} keer`} langer worden. Rond het af.`,
  },
  BUITEN_DE_DEELNAME: {
    status: 422,
    titel: 'Deze dag hoort niet bij de deelname',
    uitleg: ({ dag }) => `Op ${formatDay(dag)} deed deze inwoner niet mee. Kies een dag tussen begin en einde.`,
  },
  ONDERDEEL_ONBEKEND: {
    status: 422,
    titel: 'Dit hoort niet bij het programma',
    uitleg: ({ onderdeel }) => `${onderdeel} is geen onderdeel. Kies een onderdeel uit de lijst.`,
  },
  TIJD_KAN_NIET: {
    status: 422,
    titel: 'Deze tijd kan niet',
    uitleg: ({ dag }) => `Kijk de tijd van ${formatDay(dag)} na. Een dag heeft 24 uur en het einde komt na het begin.`,
  },
  TE_VEEL_UREN: {
    status: 422,
    titel: 'Dat zijn te veel uren',
    uitleg: ({ onderdeel, hoogstens }) => `Voor ${onderdeel} is het hoogstens ${hoogstens} uur per week.`,
  },
  UITKOMST_ONBEKEND: {
    status: 422,
    titel: 'Zo kan het niet aflopen',
    uitleg: 'Kies een uitkomst uit de lijst. Stopt iemand eerder? Kies dan stoppen, met de reden.',
  },
  KEUZE_ONBEKEND: {
    status: 422,
    titel: 'Dit is niet te kiezen',
    uitleg: ({ onderdeel }) => `Kies voor ${onderdeel} iets uit de lijst.`,
  },
  KEUZE_BUITEN_VOLGORDE: {
    status: 409,
    titel: 'Er is eerst iets anders',
    uitleg: ({ eerst }) => `Eerst kijken wij naar ${eerst}. Lukt dat niet? Schrijf dan op waarom.`,
  },
  KEUZE_NIET_PASSEND: {
    status: 409,
    titel: 'Dit past niet bij het perspectief',
    uitleg: ({ wat }) => `${wat} kan alleen als het past bij waar de inwoner naartoe werkt. Bespreek het samen.`,
  },
  DEELNAME_GEEINDIGD: {
    status: 409,
    titel: 'Deze deelname is afgelopen',
    uitleg: ({ op }) => `De deelname eindigde op ${formatDay(op)}. Er verandert niets meer aan.`,
  },
  NOG_NIET_GEWEEST: {
    status: 422,
    titel: 'Deze dag is nog niet geweest',
    uitleg: ({ dag }) => `${formatDay(dag)} ligt nog voor ons. Kies vandaag of een dag daarvoor.`,
  },
  AGENDA_BOTST: {
    status: 422,
    titel: 'Twee dingen tegelijk',
    uitleg: ({ dag }) => `Op ${formatDay(dag)} staan twee dingen op dezelfde tijd. Verander een van de twee.`,
  },
  GEGEVEN_ONTBREEKT: {
    status: 422,
    titel: 'Er ontbreekt nog iets',
    uitleg: ({ namen }) => `Vul in: ${namen.join(', ')}.`,
  },
  GEGEVEN_ONJUIST: {
    status: 422,
    titel: 'Dit antwoord kan niet',
    uitleg: ({ naam }) => `Kijk na wat u invulde bij ${naam}.`,
  },
  ROUTE_NIET_TE_WISSELEN: {
    status: 409,
    titel: 'De leerroute kan niet meer anders',
    uitleg: ({ tot }) => `Wisselen kon tot en met ${formatDay(tot)} (artikel 5.4 Besluit inburgering 2021).`,
  },
  LEERDOELEN_ONTBREKEN: {
    status: 422,
    titel: 'Spreek eerst af wat iemand leert',
    uitleg: ({ minstens }) => `Vul minstens ${minstens} leerdoel in. Een plek zonder doel is werk zonder loon.`,
  },
  LEERDOEL_ONBEKEND: { status: 422, titel: 'Dit leerdoel is er niet', uitleg: 'Kies een leerdoel uit de lijst.' },
  FASE_ONBEKEND: { status: 422, titel: 'Deze fase is er niet', uitleg: 'Kies een fase van het programma.' },
  TERMIJN_ONBEKEND: { status: 422, titel: 'Deze termijn is er niet', uitleg: 'Kies een termijn van het programma.' },
  PLAFOND_BEREIKT: {
    status: 409,
    titel: 'Alle plaatsen zijn vergeven',
    uitleg: ({ plaatsen }) => `Voor deze gemeente zijn er ${plaatsen} plaatsen, en die zijn allemaal gebruikt.`,
  },
};

export const voorstelweigeringen: RefusalMap<Voorstelweigering> = {
  DEFINITIE_ONJUIST: {
    status: 422,
    titel: 'Deze definitie klopt niet',
    uitleg: ({ fouten }) => fouten.map(({ plek, wat }) => `${plek}: ${wat}.`).join(' '),
  },
  DEFINITIE_LIGT_VOOR: {
    status: 409,
    titel: 'Er ligt al een voorstel voor dit programma',
    uitleg: 'Laat dat eerst vaststellen of terugleggen. Daarna kunt u een nieuw voorstel doen.',
  },
  DEFINITIE_NIET_GEVONDEN: {
    status: 404,
    titel: 'Dit voorstel ligt er niet',
    uitleg: 'Misschien heeft een collega het al vastgesteld of teruggelegd. Kijk in de lijst.',
  },
};
