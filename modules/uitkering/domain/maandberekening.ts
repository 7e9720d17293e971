/** Knows one month of bijstand: from facts to an amount with its lines and grounds, or the reason why it cannot be settled. */
import type { Day, Month } from '@samenkracht/core';
import { citeer, type Uitleg, verklaar } from '@samenkracht/law';
import {
  bijstandsmaand,
  huishoudmaand,
  type Maandfeiten,
  type Maanduitkomst,
  type Maandverloop,
  vragen,
} from '@samenkracht/participatiewet';
import type { Herleiding } from './inkomst.ts';
import { naarRato } from './naarrato.ts';
import { maandregels, type Specificatieregel } from './specificatie.ts';
import type { Uitzondering } from './uitzondering.ts';

/** A row of a table of law that was used: which, since when, and how sure. */
export type Wetsversie = { readonly tabel: string; readonly vanaf: Day; readonly zekerheid: string };

export type Maandberekening = {
  readonly maand: Month;
  readonly feiten: Maandfeiten & { readonly verloop?: Maandverloop };
  readonly uitkomst: Maanduitkomst;
  readonly regels: readonly Specificatieregel[];
  readonly artikelen: readonly string[];
  /** What is not confirmed, in words: for the screen and the small print. */
  readonly onzekerheden: readonly string[];
  readonly wetsversies: readonly Wetsversie[];
  readonly uitleg: Uitleg | undefined;
  /** Rests on an estimate of the pay. */
  readonly geschat: boolean;
};

export type Maandresultaat =
  | ({ readonly soort: 'berekend' } & Maandberekening)
  | { readonly soort: 'uitzondering'; readonly maand: Month; readonly uitzondering: Uitzondering };

const tree = (uitleg: Uitleg | undefined): readonly Uitleg[] =>
  uitleg === undefined ? [] : [uitleg, ...uitleg.kinderen.flatMap(tree)];

const versies = (stappen: readonly Uitleg[]): readonly Wetsversie[] => {
  const gevonden = new Map<string, Wetsversie>();
  for (const { tabel, vanaf, zekerheid } of stappen.flatMap(({ rijen }) => rijen)) {
    gevonden.set(`${tabel} ${vanaf}`, { tabel, vanaf, zekerheid });
  }
  return [...gevonden.values()];
};

const distinct = (teksten: readonly string[]): readonly string[] => [...new Set(teksten)];

/** On what it rests: articles, what is not confirmed, and the rows of the law's tables. */
const gronden = (
  stappen: readonly Uitleg[],
  onzekerheden: readonly { readonly tekst: string }[],
  herleidingen: readonly Herleiding[],
): Pick<Maandberekening, 'artikelen' | 'onzekerheden' | 'wetsversies'> => ({
  artikelen: distinct([
    ...stappen.map(({ grond }) => citeer(grond)),
    ...herleidingen.flatMap(({ artikel }) => (artikel === '' ? [] : [artikel])),
  ]),
  onzekerheden: distinct([
    ...onzekerheden.map(({ tekst }) => tekst),
    ...herleidingen.flatMap((een) => een.onzekerheden),
  ]),
  wetsversies: versies(stappen),
});

/** @param feiten with the income of the whole calendar month; what counts of it for a part month is worked out here. */
export const berekenMaand = (
  feiten: Maandfeiten,
  geschat = false,
  herleidingen: readonly Herleiding[] = [],
  verloop?: Maandverloop,
): Maandresultaat => {
  const { maand } = feiten;
  const { bepaling, uitleg } =
    verloop === undefined
      ? verklaar(bijstandsmaand, naarRato(feiten), vragen)
      : verklaar(huishoudmaand, verloop, vragen);
  switch (bepaling.soort) {
    case 'gat': {
      const { tabel, op, omschrijving } = bepaling;
      return {
        soort: 'uitzondering',
        maand,
        uitzondering: { code: 'BEDRAG_ONTBREEKT', maand, tabel, op, omschrijving },
      };
    }
    case 'onbekend':
      return {
        soort: 'uitzondering',
        maand,
        uitzondering: { code: 'FEIT_ONTBREEKT', maand, feit: bepaling.feit, pad: bepaling.feit },
      };
    case 'afweging':
      return {
        soort: 'uitzondering',
        maand,
        uitzondering: { code: 'AFWEGING_NODIG', maand, afweging: bepaling.afweging.vraag, pad: bepaling.afweging.feit },
      };
    case 'waarde':
      return {
        soort: 'berekend',
        maand,
        // what changed within the month belongs to what went in
        feiten: verloop === undefined ? feiten : { ...feiten, verloop },
        uitkomst: bepaling.waarde,
        regels: maandregels(feiten, bepaling.waarde, herleidingen),
        ...gronden(tree(uitleg), bepaling.onzekerheden, herleidingen),
        uitleg,
        geschat,
      };
  }
};
