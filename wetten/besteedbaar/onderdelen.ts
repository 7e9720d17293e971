/** Knows the parts of disposable income: what each is called, by which article it comes, and who it belongs to. */
import { cents, type Money } from '@samenkracht/core';
import { inkomstenbelastingwet } from '@samenkracht/inkomstenbelasting';
import { participatiewet, type Vindplaats, type Wet } from '@samenkracht/law';
import type { Maanduitkomst } from '@samenkracht/participatiewet';
import type { Verdiener } from './huishouden.ts';

export type Onderdeelsoort =
  | 'brutoloon'
  | 'belasting'
  | 'algemene heffingskorting'
  | 'arbeidskorting'
  | 'niet verzilverd'
  | 'combinatiekorting'
  | 'uitbetaling aan partner'
  | 'ander inkomen'
  | 'bijstand'
  | 'vakantiegeld over bijstand'
  | 'zorgtoeslag'
  | 'huurtoeslag'
  | 'kindgebonden budget'
  | 'kinderopvangtoeslag';

/** One part of a month in cents; what is taken off is below zero. */
export type Onderdeel = {
  readonly soort: Onderdeelsoort;
  readonly wie: Verdiener | 'huishouden';
  readonly bedrag: Money;
};

/** Disposable income of one month in cents; `totaal` is the sum of the parts. */
export type Besteedbaar = {
  readonly totaal: Money;
  readonly onderdelen: readonly Onderdeel[];
  /** The month of bijstand with its norm, exemption and income; null when none is asked. */
  readonly bijstandsmaand: Maanduitkomst | null;
  /** Income of the year that toeslagen look at, of both together. */
  readonly toetsingsinkomen: Money;
};

const zorgwet: Wet = { naam: 'Wet op de zorgtoeslag', kort: 'Wzt', bwb: 'BWBR0018451' };
const huurwet: Wet = { naam: 'Wet op de huurtoeslag', kort: 'Wht', bwb: 'BWBR0008659' };
const kindwet: Wet = { naam: 'Wet op het kindgebonden budget', kort: 'WKB', bwb: 'BWBR0022751' };
const opvangwet: Wet = { naam: 'Wet kinderopvang', kort: 'Wko', bwb: 'BWBR0017017' };
const loonwet: Wet = { naam: 'Wet minimumloon en minimumvakantiebijslag', kort: 'Wml', bwb: 'BWBR0002638' };

/** The article by which a part comes. */
export const grondVan: Readonly<Record<Onderdeelsoort, Vindplaats>> = {
  brutoloon: { wet: loonwet, artikel: '7', lid: '1' },
  belasting: { wet: inkomstenbelastingwet, artikel: '2.10', lid: '1' },
  'algemene heffingskorting': { wet: inkomstenbelastingwet, artikel: '8.10', lid: '2' },
  arbeidskorting: { wet: inkomstenbelastingwet, artikel: '8.11', lid: '2' },
  'niet verzilverd': { wet: inkomstenbelastingwet, artikel: '8.8' },
  combinatiekorting: { wet: inkomstenbelastingwet, artikel: '8.14a', lid: '2' },
  'uitbetaling aan partner': { wet: inkomstenbelastingwet, artikel: '8.9', lid: '1' },
  'ander inkomen': { wet: participatiewet, artikel: '32', lid: '1' },
  bijstand: { wet: participatiewet, artikel: '19', lid: '2' },
  'vakantiegeld over bijstand': { wet: participatiewet, artikel: '19', lid: '3' },
  zorgtoeslag: { wet: zorgwet, artikel: '2', lid: '1' },
  huurtoeslag: { wet: huurwet, artikel: '21', lid: '1' },
  'kindgebonden budget': { wet: kindwet, artikel: '2', lid: '7' },
  kinderopvangtoeslag: { wet: opvangwet, artikel: '1.5', lid: '1' },
};

/** The sum over one kind of part. */
export const somVan = (besteedbaar: Besteedbaar, soort: Onderdeelsoort): Money => {
  let som = 0;
  for (const een of besteedbaar.onderdelen) if (een.soort === soort) som += een.bedrag;
  return cents(som);
};

export type Verschil = Onderdeel & { readonly grond: Vindplaats };

/** What changed per part, largest change first; the differences add up to the difference of the totals. */
export const verschillen = (van: Besteedbaar, naar: Besteedbaar): readonly Verschil[] => {
  const gevonden = new Map<string, { soort: Onderdeelsoort; wie: Onderdeel['wie']; bedrag: number }>();
  const tel = (onderdelen: readonly Onderdeel[], teken: 1 | -1): void => {
    for (const { soort, wie, bedrag } of onderdelen) {
      const sleutel = `${soort} ${wie}`;
      const bestaand = gevonden.get(sleutel) ?? { soort, wie, bedrag: 0 };
      gevonden.set(sleutel, { ...bestaand, bedrag: bestaand.bedrag + teken * bedrag });
    }
  };
  tel(naar.onderdelen, 1);
  tel(van.onderdelen, -1);
  return [...gevonden.values()]
    .filter(({ bedrag }) => bedrag !== 0)
    .map(({ soort, wie, bedrag }) => ({ soort, wie, bedrag: cents(bedrag), grond: grondVan[soort] }))
    .toSorted((a, b) => Math.abs(b.bedrag) - Math.abs(a.bedrag) || a.soort.localeCompare(b.soort, 'nl'));
};
