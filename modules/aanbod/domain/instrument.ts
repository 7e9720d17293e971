/** Knows what an instrument is: help, a training or a place that closes a gap, in dated versions. */
import type { Day, Levensdomein, Money } from '@samenkracht/core';
import type { Taalniveau } from './erk.ts';

export const vormen = ['op locatie', 'online', 'allebei'] as const;
export const betaalwijzen = ['bij start', 'per keer', 'bij afronding'] as const;

/** Fixed hours in every week; `dag` is 1 for Monday, times are HH:MM. */
export type Lestijd = { readonly dag: number; readonly van: string; readonly tot: string };

export type Instrumentinhoud = {
  readonly naam: string;
  /** What it does, in words for who takes part. */
  readonly wat: string;
  readonly voorWie: string;
  readonly domeinen: readonly Levensdomein[];
  /** The gap that it closes. */
  readonly dicht: string;
  /** ESCO ids. */
  readonly vaardigheden: readonly string[];
  readonly plaats: string;
  /** Four digits, to know how far it is. */
  readonly postcode?: string;
  /** The level of Dutch that it asks at the least. */
  readonly taalVanaf?: Taalniveau;
  /** Only where the instrument itself is for an age: from, and below. */
  readonly leeftijdVanaf?: number;
  readonly leeftijdOnder?: number;
  readonly vorm: (typeof vormen)[number];
  /** Places at the same time; 0 takes nobody new. */
  readonly capaciteit: number;
  /** As the provider says it; undefined is not known. */
  readonly wachttijdWeken?: number;
  /** How long it takes; undefined is as long as it is needed. */
  readonly weken?: number;
  /** Empty is any day. */
  readonly startdagen: readonly Day[];
  readonly tijden: readonly Lestijd[];
  /** Minutes a week that one chooses himself, beside the fixed hours. */
  readonly eigenMinuten: number;
  /** For all of it, or for each time that somebody was there. */
  readonly prijs: Money;
  readonly betaalwijze: (typeof betaalwijzen)[number];
  /** The most times that are paid for. */
  readonly keren?: number;
};

export type Instrumentversie = Instrumentinhoud & {
  readonly instrumentId: string;
  readonly versie: number;
  readonly vanaf: Day;
};

/** The version that holds on a day: the one that began last, and of two of one day the newest. */
export const geldendeVersie = (versies: readonly Instrumentversie[], op: Day): Instrumentversie | undefined =>
  versies
    .filter(({ vanaf }) => vanaf <= op)
    .toSorted((a, b) => (a.vanaf === b.vanaf ? a.versie - b.versie : a.vanaf < b.vanaf ? -1 : 1))
    .at(-1);

const minuten = (tijd: string): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3));

/** What a week of it takes. */
export const minutenPerWeek = ({ tijden, eigenMinuten }: Pick<Instrumentinhoud, 'tijden' | 'eigenMinuten'>): number =>
  tijden.reduce((som, { van, tot }) => som + minuten(tot) - minuten(van), eigenMinuten);

/** Do these two meet in a week? Times that only touch do not. */
export const botsen = (a: Lestijd, b: Lestijd): boolean => a.dag === b.dag && a.van < b.tot && b.van < a.tot;

export type Instrumentfout = { readonly veld: keyof Instrumentinhoud | 'vanaf'; readonly uitleg: string };

/** Where a version contradicts itself; nothing when it can be used. */
export const inspectInstrument = (inhoud: Instrumentinhoud, vanaf: Day): Instrumentfout | undefined => {
  const { tijden, betaalwijze, keren, startdagen, domeinen, leeftijdVanaf = 0, leeftijdOnder = 999 } = inhoud;
  if (leeftijdVanaf >= leeftijdOnder)
    return { veld: 'leeftijdOnder', uitleg: 'De leeftijd waaronder is niet hoger dan de leeftijd vanaf.' };
  const omgekeerd = tijden.find(({ van, tot }) => tot <= van);
  if (omgekeerd !== undefined)
    return { veld: 'tijden', uitleg: `Het einde (${omgekeerd.tot}) is niet na het begin (${omgekeerd.van}).` };
  if (tijden.some((een, i) => tijden.some((ander, j) => i < j && botsen(een, ander))))
    return { veld: 'tijden', uitleg: 'Twee tijden op dezelfde dag vallen over elkaar.' };
  if ((betaalwijze === 'per keer') !== (keren !== undefined))
    return { veld: 'keren', uitleg: 'Betaalt u per keer, vul dan in hoe vaak hoogstens. Anders laat u dit leeg.' };
  const vroeg = startdagen.find((start) => start < vanaf);
  if (vroeg !== undefined)
    return { veld: 'startdagen', uitleg: 'Een startdag valt voor de dag waarop dit gaat gelden.' };
  if (new Set(startdagen).size < startdagen.length)
    return { veld: 'startdagen', uitleg: 'Een startdag staat er twee keer.' };
  return new Set(domeinen).size < domeinen.length
    ? { veld: 'domeinen', uitleg: 'Een levensdomein staat er twee keer.' }
    : undefined;
};

/** The first day on which somebody can begin; undefined when no start day is left. */
export const eersteStart = ({ startdagen }: Pick<Instrumentinhoud, 'startdagen'>, vandaag: Day): Day | undefined =>
  startdagen.length === 0 ? vandaag : [...startdagen].sort().find((start) => start >= vandaag);
