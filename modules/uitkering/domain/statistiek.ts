/** Knows the figures of a month of bijstand: a line for each benefit as statistics ask for it, and the same counted. */
import { ageOn, type Day, firstDay, formatDecimal, type Money, type Month, monthOf, sum } from '@samenkracht/core';
import { bepaal } from '@samenkracht/law';
import {
  eersteHuishouden,
  isTenLaste,
  leefvorm,
  type Maandfeiten,
  type Maanduitkomst,
  type Maandverloop,
} from '@samenkracht/participatiewet';
import { stringify } from 'csv-stringify/sync';

/** A month as it was decided, newest version. */
export type Statistiekbron = {
  readonly uitkeringId: string;
  readonly ingangsdatum: Day;
  readonly einddatum: Day | undefined;
  readonly maand: Month;
  readonly feiten: Maandfeiten & { readonly verloop?: Maandverloop };
  readonly uitkomst: Maanduitkomst;
};

/** The classes of age in which bijstand is published: the third ends where the AOW begins. */
type Leeftijdsklasse = 'jonger dan 27' | '27 tot 45' | '45 of ouder';

/** Amounts in cents. */
export type Statistiekregel = {
  readonly uitkeringId: string;
  readonly leefvorm: string;
  readonly leeftijd: Leeftijdsklasse;
  readonly kinderen: number;
  readonly kostendelers: number;
  readonly ingangsdatum: Day;
  readonly einddatum: Day | undefined;
  readonly ingestroomd: boolean;
  readonly uitgestroomd: boolean;
  readonly werkt: boolean;
  readonly norm: Money;
  readonly inkomen: Money;
  readonly vrijlating: Money;
  readonly bijstand: Money;
};

const klasseVan = (geboren: Day, op: Day): Leeftijdsklasse => {
  const leeftijd = ageOn(geboren, op);
  return leeftijd >= 45 ? '45 of ouder' : leeftijd >= 27 ? '27 tot 45' : 'jonger dan 27';
};

/**
 * Age and household are those of the first day of the month with a right. Undefined for a month in which a later change left no day
 * with a right: it amounts to nothing and is no benefit.
 */
export const toStatistiekregel = (bron: Statistiekbron): Statistiekregel | undefined => {
  const { feiten, uitkomst, maand, ingangsdatum, einddatum } = bron;
  const eerste = feiten.verloop === undefined ? feiten : eersteHuishouden(feiten.verloop);
  if (eerste === undefined) return undefined;
  const op = eerste.vanaf > firstDay(maand) ? eerste.vanaf : firstDay(maand);
  const vorm = bepaal((f: Maandfeiten) => leefvorm(f, op), eerste);
  const personen = feiten.partner === null ? [feiten.belanghebbende] : [feiten.belanghebbende, feiten.partner];
  return {
    uitkeringId: bron.uitkeringId,
    leefvorm: vorm.soort === 'waarde' ? vorm.waarde : 'onbekend',
    leeftijd: klasseVan(eerste.belanghebbende.geboren, op),
    kinderen: eerste.kinderen.filter((kind) => isTenLaste(kind, op)).length,
    kostendelers: uitkomst.kostendelers,
    ingangsdatum,
    einddatum,
    ingestroomd: monthOf(ingangsdatum) === maand,
    uitgestroomd: einddatum !== undefined && monthOf(einddatum) === maand,
    werkt: personen.some(({ inkomsten }) => inkomsten.some(({ soort, netto }) => soort === 'loon' && netto > 0)),
    norm: uitkomst.norm,
    inkomen: uitkomst.inkomen,
    vrijlating: uitkomst.vrijlating,
    bijstand: uitkomst.bijstand,
  };
};

export type Statistiektelling = {
  readonly uitkeringen: number;
  readonly ingestroomd: number;
  readonly uitgestroomd: number;
  readonly werkt: number;
  readonly bijstand: Money;
};

const telOp = (regels: readonly Statistiekregel[]): Statistiektelling => {
  const tel = (waar: (een: Statistiekregel) => boolean): number => regels.filter(waar).length;
  return {
    uitkeringen: regels.length,
    ingestroomd: tel((een) => een.ingestroomd),
    uitgestroomd: tel((een) => een.uitgestroomd),
    werkt: tel((een) => een.werkt),
    bijstand: sum(regels.map(({ bijstand }) => bijstand)),
  };
};

/** Counted by household and age, and all together. */
export const telStatistiek = (regels: readonly Statistiekregel[]) => ({
  groepen: [...Map.groupBy(regels, (een) => `${een.leefvorm} ${een.leeftijd}`)]
    .sort(([a], [b]) => a.localeCompare(b, 'nl'))
    .flatMap(([, groep]) =>
      groep.slice(0, 1).map(({ leefvorm: vorm, leeftijd }) => ({ leefvorm: vorm, leeftijd, ...telOp(groep) })),
    ),
  som: telOp(regels),
});

const janee = (waar: boolean): string => (waar ? 'ja' : 'nee');

/** The columns are explained in docs/statistiek.md. */
export const writeStatistiek = (maand: Month, gemeente: string, regels: readonly Statistiekregel[]): string =>
  stringify(
    regels.map((een) => ({
      peilmaand: maand,
      gemeente,
      kenmerk: een.uitkeringId,
      leefvorm: een.leefvorm,
      leeftijd: een.leeftijd,
      kinderen: een.kinderen,
      kostendelers: een.kostendelers,
      ingangsdatum: een.ingangsdatum,
      einddatum: een.einddatum ?? '',
      ingestroomd: janee(een.ingestroomd),
      uitgestroomd: janee(een.uitgestroomd),
      werkt: janee(een.werkt),
      norm: formatDecimal(een.norm),
      inkomen: formatDecimal(een.inkomen),
      vrijlating: formatDecimal(een.vrijlating),
      bijstand: formatDecimal(een.bijstand),
    })),
    { header: true, delimiter: ';', record_delimiter: '\r\n', bom: true, escape_formulas: true },
  );
