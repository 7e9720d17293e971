/** Knows art. 58 lid 5 Participatiewet: what a claim becomes when the tax of an earlier year is claimed too. */
import {
  add,
  atLeastZero,
  type Day,
  day,
  firstDay,
  formatEuro,
  type Money,
  negate,
  part,
  sum,
} from '@samenkracht/core';
import { type MetKader, participatiewet, regel, tabel, type Wet, zoek } from '@samenkracht/law';
import type { Correctiegevolg } from './artikel-58.ts';
import { laatsteDag } from './reikwijdte.ts';

/** Where the ministry publishes the rates. */
const uitgave: Wet = { naam: 'Normenbrief, bijlage VI', kort: 'Normenbrief', bwb: null };

/** Wage tax and premiums as a part of the net bijstand of a year. Only that of 2026 was found. */
export const bijstandspercentagetarief = tabel(
  {
    id: 'normenbrief-bijstandspercentagetarief',
    naam: 'Bijstandspercentagetarief tot de AOW-leeftijd',
    grond: { wet: uitgave, artikel: 'bijlage VI' },
    soort: 'percentage',
    tot: laatsteDag,
  },
  '2026-01-01 | 23,49% | een bron | nb26 | | gelezen als deel van het netto bedrag, zoals de 55,64% daarnaast 35,75 / 64,25 is',
);

export const bijstandspercentagetariefAow = tabel(
  {
    id: 'normenbrief-bijstandspercentagetarief-aow',
    naam: 'Bijstandspercentagetarief vanaf de AOW-leeftijd',
    grond: { wet: uitgave, artikel: 'bijlage VI' },
    soort: 'percentage',
    tot: laatsteDag,
  },
  '2026-01-01 | 0% | een bron | nb26',
);

export type Bruteringsfeiten = MetKader & {
  /** What `terugvordering` gave; what is still to pay is left out. */
  readonly gevolgen: readonly Correctiegevolg[];
  /** Had he reached the AOW age in these months? */
  readonly aow: boolean;
  /** Does the college claim the tax where it may? It may also leave it for urgent reasons. */
  readonly bruto: boolean;
};

export type Vordering = {
  readonly netto: Money;
  /** Tax and premiums over the months of an earlier year. */
  readonly belasting: Money;
  readonly totaal: Money;
};

/**
 * The same months, net and gross. Whole cents, in favour of the resident.
 * @throws Gat for a month of a year whose rate was not found, when its tax is claimed.
 */
export const vordering = regel(
  {
    id: 'pw-58-5-vordering',
    naam: 'Vordering met loonbelasting en premies',
    grond: { wet: participatiewet, artikel: '58', lid: '5' },
    werkwijze:
      'Maanden van dit kalenderjaar: netto. Maanden van een eerder jaar: netto plus het bijstandspercentagetarief van dat jaar over het netto bedrag.',
    toon: ({ totaal }: Vordering) => formatEuro(totaal),
    inwoner: ({ netto, belasting, totaal }: Vordering) =>
      belasting === 0
        ? `U moet ${formatEuro(totaal)} terugbetalen.`
        : `U moet ${formatEuro(totaal)} terugbetalen: ${formatEuro(netto)} bijstand en ${formatEuro(belasting)} belasting die wij al betaalden.`,
  },
  (f: Bruteringsfeiten): Vordering => {
    const bedragen = f.gevolgen
      .filter(({ wijze }) => wijze === 'terugvordering' || wijze === 'verrekening')
      .map(({ maand, verschil, belasting }) => ({ maand, netto: atLeastZero(negate(verschil)), belasting }));
    const netto = sum(bedragen.map((een) => een.netto));
    const tabelVanTarief = f.aow ? bijstandspercentagetariefAow : bijstandspercentagetarief;
    const belasting = sum(
      bedragen
        .filter((een) => f.bruto && een.belasting === 'bruto mogelijk')
        .map((een) => part(een.netto, zoek(f, tabelVanTarief, firstDay(een.maand)), 'down')),
    );
    return { netto, belasting, totaal: add(netto, belasting) };
  },
);

/** The last day on which what was received too much in this calendar year can still be paid back net. */
export const laatsteNettodag = (ontvangenOp: Day): Day => day(`${ontvangenOp.slice(0, 4)}-12-31`);
