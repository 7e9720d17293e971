/** Knows how a run goes on where the college must weigh: with each option shown, until a choice with a reason is recorded. */
import { type Bepaling, type Onvolledig, verklaar } from './bepaal.ts';
import type { Uitleg } from './uitleg.ts';
import type { Vragen } from './vraag.ts';
import { zetFeit } from './vragenlijst.ts';

export type Gekozen = { readonly feit: string; readonly keuze: string; readonly omschrijving: string };

/** One way in which everything that is open can be weighed, and what follows from it. */
export type Optie<T> = {
  /** In the order in which the rule meets them; empty when nothing has to be weighed. */
  readonly keuzes: readonly Gekozen[];
  readonly bepaling: Bepaling<T>;
  readonly uitleg: Uitleg | undefined;
  /** Compared with the first option that has an outcome; undefined without an outcome. */
  readonly verschil: number | undefined;
};

const hoogstens = 64;

/**
 * The outcome of each option of every open weighing, and of their combinations. A weighing that is recorded with its choice is
 * no option any more. An option is shown, not taken: the facts stay as they were.
 * @throws RangeError when there are more than 64 combinations.
 */
export const verklaarMetOpties = <F extends object, T>(
  rekenregel: (f: F) => T,
  feiten: Onvolledig<F>,
  vragen: Vragen,
  meet: (uitkomst: T) => number,
): readonly Optie<T>[] => {
  const gevonden: Omit<Optie<T>, 'verschil'>[] = [];
  const loop = (hier: Onvolledig<F>, keuzes: readonly Gekozen[]): void => {
    const { bepaling, uitleg } = verklaar(rekenregel, hier, vragen);
    if (bepaling.soort !== 'afweging') {
      if (gevonden.length === hoogstens) throw new RangeError(`more than ${hoogstens} ways to weigh`);
      gevonden.push({ keuzes, bepaling, uitleg });
      return;
    }
    const { feit, opties } = bepaling.afweging;
    for (const [keuze, omschrijving] of Object.entries(opties))
      loop(zetFeit<F>(hier, feit, { keuze, motivering: '' }), [...keuzes, { feit, keuze, omschrijving }]);
  };
  loop(feiten, []);
  const eerste = gevonden.map(({ bepaling }) => bepaling).find((een) => een.soort === 'waarde');
  const basis = eerste === undefined ? undefined : meet(eerste.waarde);
  return gevonden.map((een) => ({
    ...een,
    verschil: een.bepaling.soort === 'waarde' && basis !== undefined ? meet(een.bepaling.waarde) - basis : undefined,
  }));
};
