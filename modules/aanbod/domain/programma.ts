/** Knows what a programme is: a dated definition that a policy officer can read, and which version of it holds on a day. */
import { addMonths, addWeeks, type Day, type GemeenteCode, type Levensdomein, type Money } from '@samenkracht/core';

export type Duur = { readonly weken: number } | { readonly maanden: number };

/** The day after the last: a period of this length that begins on a day, half open. */
export const endOf = (vanaf: Day, duur: Duur): Day =>
  'weken' in duur ? addWeeks(vanaf, duur.weken) : addMonths(vanaf, duur.maanden);

/** What must be so of who takes part. A fact that nobody knows makes it a question, never a no. */
export type Voorwaarde =
  | { readonly feit: string; readonly is: boolean | string }
  | { readonly feit: string; readonly minstens?: number; readonly onder?: number };

/** Hours of one part in one week. */
export type Weekuren = { readonly onderdeel: string; readonly minstens?: number; readonly hoogstens?: number };

/** What is offered for a part, in this order; what is never offered of itself is offered only where it fits his perspective. */
export type Keuze = {
  readonly onderdeel: string;
  readonly volgorde: readonly string[];
  readonly alleenAlsPassend: readonly string[];
  /** The order is a list to choose from, not a sequence: he takes what he wants. */
  readonly vrij?: boolean;
};

/** What is written down of a participation beside hours: a level, a day, a route. */
export type Gegeven = {
  readonly naam: string;
  /** `aantal` is a whole number, of euros where it is money. */
  readonly soort: 'dag' | 'keuze' | 'tekst' | 'aantal';
  /** Of a choice: what there is to choose. */
  readonly keuze?: readonly string[];
  readonly bij: 'start' | 'onderweg' | 'einde';
  /** Without it there is no start, or no end. */
  readonly verplicht?: boolean;
};

/** A stock of work that must be empty on a day: so many were open at the end of a day, of so many in all. */
export type Voorraad = {
  readonly totaal: number;
  readonly open: number;
  readonly op: Day;
  /** The last day on which it is in time. */
  readonly uiterlijk: Day;
};

/** A number that was promised, beside shares: counted are participations, or those with something written down. */
export type Taakstelling = {
  readonly naam: string;
  readonly aantal: number;
  /** What was written down makes one count; without it each participation that began does. */
  readonly telt?: { readonly gegeven: string; readonly waarde?: string };
};

export type Uitkomst = { readonly naam: string; readonly betekenis: string };

/** A share of those who ended, with what is strived for in percent. */
export type Indicator = {
  readonly naam: string;
  readonly uitkomsten: readonly string[];
  readonly streef?: number;
};

/** What must have happened within a time after something else; a deadline that passes is shown beforehand. */
export type Programmatermijn = {
  readonly naam: string;
  readonly na: 'aanmelding' | 'start' | 'toekenning';
  readonly binnen: Duur;
};

export type Plafond = {
  readonly bedrag?: Money;
  readonly deelnemers?: number;
  readonly perGemeente?: readonly { readonly gemeente: GemeenteCode; readonly deelnemers: number }[];
};

export type Programmaversie = {
  /** Undefined: from when is not in the documents. Only the first version may begin so. */
  readonly vanaf?: Day;
  /** The first day on which it no longer holds. */
  readonly tot?: Day;
  /** Where it stands: document and place, or article. */
  readonly bron: string;
  readonly doelgroep: readonly Voorwaarde[];
  /** How long somebody takes part at the most. Undefined: a place has an end that was agreed, but no longest. */
  readonly duur?: Duur;
  /** How often an agreed end may be put off within the longest duration. */
  readonly verlengen: number;
  readonly fasen: readonly { readonly naam: string; readonly duur?: Duur }[];
  readonly uren: readonly Weekuren[];
  /** Hours that the agenda of a week grows towards. */
  readonly weekagenda?: number;
  readonly keuzes: readonly Keuze[];
  /** Programmes that nobody follows at the same time. */
  readonly nietNaast: readonly string[];
  readonly termijnen: readonly Programmatermijn[];
  readonly uitkomsten: readonly Uitkomst[];
  readonly indicatoren: readonly Indicator[];
  readonly plafond?: Plafond;
  readonly gegevens?: readonly Gegeven[];
  /** How many learning goals are agreed before it begins, at the least. */
  readonly leerdoelen?: number;
  readonly voorraad?: Voorraad;
  readonly taakstellingen?: readonly Taakstelling[];
  /** The act that says under which regime somebody falls and whose own deadlines count beside those written here. */
  readonly wet?: 'inburgering';
  /** Inflow and outflow are told apart at these ages: below 27, 27 to 49, 50 and older. */
  readonly leeftijdsgroepen?: readonly number[];
  /** The day on which it is looked at whether it works. */
  readonly evaluatie?: Day;
  /** What the documents do not say and is therefore not decided here. */
  readonly gaten: readonly string[];
};

export type Programma = {
  readonly naam: string;
  /** Where it exists; left out is everywhere. */
  readonly gemeenten?: readonly GemeenteCode[];
  /** What it is for, in one sentence for who takes part. */
  readonly belofte: string;
  /** Where it helps, in the same words as the perspective; left out is a duty, or something that one does not choose. */
  readonly domeinen?: readonly Levensdomein[];
  readonly versies: readonly Programmaversie[];
};

export const versieOp = ({ versies }: Programma, op: Day): Programmaversie | undefined =>
  versies.find(({ vanaf, tot }) => (vanaf === undefined || vanaf <= op) && (tot === undefined || op < tot));

/** The name as an address: `Iedereen doet mee` is `iedereen-doet-mee`. */
export const sleutelVan = ({ naam }: Pick<Programma, 'naam'>): string =>
  naam
    .toLowerCase()
    .replaceAll('@', '-at-')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The first day on which a programme does not exist any more; undefined while its last version goes on. */
export const houdtOp = ({ versies }: Programma): Day | undefined => versies.at(-1)?.tot;
