/** Knows what a question tree is: pages of questions, when each is asked, and which answers cannot wait. Plain data. */
import type { Day, Levensdomein } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';

/** What is said to a resident, in the languages that we write ourselves. */
export type Tekst = { readonly nl: string; readonly en: string };

/** Holds of the answer to an earlier question. All conditions of a question must hold together. */
export type Voorwaarde = {
  readonly vraag: string;
  /** One of these was answered; of several answers at least one is among them. */
  readonly is?: readonly (string | boolean)[];
  readonly minstens?: number;
  readonly hoogstens?: number;
  /** A day at most so many days ahead, or a day that he does not know. Only where a signal arises. */
  readonly binnenDagen?: number;
};

export const vraagsoorten = ['ja of nee', 'keuze', 'meerkeuze', 'getal', 'datum', 'tekst'] as const;

export type Optie = { readonly waarde: string; readonly tekst: Tekst };

/** The fact of another form that an answer fills in there, to be confirmed: the answer itself, or for one answer a value. */
export type Overname = {
  readonly feit: string;
  /** Only this answer, exactly: who lives on pay and on something else does not have one income. */
  readonly bij?: Json;
  readonly waarde?: Json;
};

export type Vraag = {
  /** Its name for ever: answers are kept under it. */
  readonly code: string;
  readonly soort: (typeof vraagsoorten)[number];
  readonly tekst: Tekst;
  readonly hulp?: Tekst;
  readonly opties?: readonly Optie[];
  /** Of a number. */
  readonly minstens?: number;
  readonly hoogstens?: number;
  readonly alleenAls?: readonly Voorwaarde[];
  /** The fact by which we may know the answer before he is asked. */
  readonly bekend?: string;
  readonly overnames?: readonly Overname[];
  /** Own words that belong to what he can or wants when his perspective is written down. */
  readonly perspectief?: 'kan' | 'wil';
  /** Own words that name something he did, from which skills can follow. */
  readonly ervaring?: 'werk' | 'vrijwilligerswerk';
};

/** What is asked on one page. */
export type Groep = {
  readonly code: string;
  /** The last page of the start is about no domain: it asks which. */
  readonly domein: Levensdomein | 'begin';
  readonly titel: Tekst;
  readonly vragen: readonly Vraag[];
};

/** What a score means in words, from 1 (it cannot go on like this) to 5 (it goes well). */
export type Ankers = readonly [Tekst, Tekst, Tekst, Tekst, Tekst];

export type Domein = {
  readonly code: Levensdomein;
  readonly titel: Tekst;
  /** Asked when he chooses this domain, or when one of these holds. */
  readonly ookAls: readonly Voorwaarde[];
  readonly groepen: readonly Groep[];
  readonly ankers: Ankers;
};

/** Which kind of help a signal leads to. */
export const signaalsoorten = ['inkomen', 'schulden', 'wonen', 'veiligheid'] as const;

/** What cannot wait until tomorrow. */
export type Signaal = {
  readonly code: string;
  readonly soort: (typeof signaalsoorten)[number];
  readonly als: readonly Voorwaarde[];
  readonly titel: Tekst;
  /** What he reads at once: what we do today, and what he can do himself. */
  readonly uitleg: Tekst;
};

/** What stands in the way by what he told, and a goal that may come of it. It is said to him; nobody counts it. */
export type Knelpunt = {
  readonly code: string;
  readonly domein: Levensdomein;
  readonly als: readonly Voorwaarde[];
  readonly tekst: Tekst;
  /** In his words, as it could stand in his plan. */
  readonly doel: Tekst;
};

export type Boom = {
  /** The first day on which intakes begin with it. */
  readonly vanaf: Day;
  /** The first ten minutes, the most urgent first. */
  readonly start: readonly Groep[];
  /** The question of the start in which he chooses the domains. */
  readonly keuzevraag: string;
  readonly domeinen: readonly Domein[];
  readonly signalen: readonly Signaal[];
  readonly knelpunten: readonly Knelpunt[];
};

/** All pages, in the order in which they are asked. */
export const groepenVan = (boom: Boom): readonly Groep[] => [
  ...boom.start,
  ...boom.domeinen.flatMap(({ groepen }) => groepen),
];

export const vragenVan = (boom: Boom): readonly Vraag[] => groepenVan(boom).flatMap(({ vragen }) => vragen);
