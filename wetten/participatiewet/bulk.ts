/** Knows how to compute the month of bijstand for a city: the same rule as for one household, over rows of facts. */
import { laatsteMetAow } from '@samenkracht/aow';
import { addDays, addToMonth, type Day, day, firstDay, type Month } from '@samenkracht/core';
import {
  type Bulkverslag,
  type Einde,
  feitenVan,
  type Klassen,
  maakBulk,
  maakKlassen,
  maakRijen,
  type Plaatsen,
  plaatsVan,
  type Rijen,
  verklaar,
  zetRij,
} from '@samenkracht/law';
import { bijstandsmaand } from './artikel-19.ts';
import type { Maandfeiten } from './feiten.ts';
import { grensleeftijden, laatsteGeboortedag } from './leeftijd.ts';
import type { Maanduitkomst } from './uitkomst.ts';
import { vragen } from './vragen.ts';

/** Names in the facts of a month. Every name that is not here is part of what households have in common, as it is. */
const plaatsen: Plaatsen = {
  dagen: new Set(['geboren']),
  wisselend: new Set(['netto', 'opgeofferd', 'giften', 'premies', 'vrijwilligerswerk', 'motivering']),
  soms: new Set(['vrijlating', 'medischUrenbeperkt', 'loonkostensubsidie', 'ditJaar', 'bovenGiftgrens']),
};

/** Rows for one month; `zetHuishouden` fills them. They are plain data, so they can go to a worker thread. */
export const maakHuishoudens = (maand: Month, verwacht?: number): Rijen => maakRijen(maand, plaatsen, verwacht);

/** Puts the facts of a household in its row: the next one, or one that is there and changed. Unknown facts are left out. */
export const zetHuishouden: (rijen: Rijen, i: number, feiten: Maandfeiten) => void = zetRij;

/**
 * Days of birth that a month cannot tell apart: on every age that a rule asks for, whoever reaches it in this month is
 * alone with his day. Birth in or after the month is told apart too, and who would be older than anyone is.
 */
const klassenVan = (maand: Month): Klassen => {
  const begin = firstDay(maand);
  const eind = firstDay(addToMonth(maand, 1));
  const stuk = (eerste: Day, laatste: Day): readonly [number, number] => [plaats(eerste), plaats(laatste)];
  return maakKlassen([
    stuk(oudste, oudste),
    stuk(laatsteMetAow(begin), laatsteMetAow(eind)),
    stuk(addDays(begin, -1), eind),
    ...grensleeftijden.map((jaren) => stuk(laatsteGeboortedag(jaren, begin), laatsteGeboortedag(jaren, eind))),
  ]);
};

const oudste = day('1899-12-31');

const plaats = (van: Day): number => {
  const gevonden = plaatsVan(van);
  if (gevonden === undefined) throw new RangeError(`${van} lies outside the table of days`);
  return gevonden;
};

/**
 * The month of bijstand of every row. `neem` gets the outcome (rows that are alike share one object), `stop` why there is
 * none: an unknown fact, a gap, or facts that the rule refuses. One row that stops does not stop the others. Rows come in any
 * order, those with amounts of their own kind by kind, and may not be changed until all have come.
 */
export const bulkmaand: (
  rijen: Rijen,
  neem: (i: number, uitkomst: Maanduitkomst) => void,
  stop: (i: number, einde: Einde) => void,
) => Bulkverslag = maakBulk<Maandfeiten, Maanduitkomst>(bijstandsmaand, klassenVan, plaatsen.soms);

/** The explanation of one row, with the facts that stand in its columns: the rule of the run, followed. */
export const verklaarRij = (rijen: Rijen, i: number): ReturnType<typeof verklaar<Maandfeiten, Maanduitkomst>> =>
  verklaar<Maandfeiten, Maanduitkomst>(bijstandsmaand, feitenVan(rijen, i), vragen);
