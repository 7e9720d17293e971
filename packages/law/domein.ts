/** Knows which values a missing fact can have, as its question declares or as an act adds. */
import type { Onvolledig } from './bepaal.ts';
import { findVraag, plaatsInLijst, type Vraag, type Vragen } from './vraag.ts';

/**
 * Values to try, the two that lie furthest apart first. `volledig`: no other value gives an outcome outside those of these
 * values, because they are all there are or because the outcome only rises or falls in between.
 */
export type Domein = { readonly waarden: readonly unknown[]; readonly volledig: boolean };

/** By the path of the question, with `*` for a place in a list; breakpoints may depend on the facts, such as the month. */
export type Domeinen<F extends object> = Readonly<Record<string, (feiten: Onvolledig<F>) => Domein>>;

export const domeinVan = <F extends object>(
  domeinen: Domeinen<F>,
  vragen: Vragen,
  feit: string,
  feiten: Onvolledig<F>,
): Domein => {
  const eigen = domeinen[feit] ?? domeinen[feit.replaceAll(plaatsInLijst, '.*')];
  if (eigen !== undefined) return eigen(feiten);
  const vraag = findVraag(vragen, feit);
  return vraag === undefined ? niets : uitVraag(vraag);
};

const niets: Domein = { waarden: [], volledig: false };
const grootBedrag = 10_000_000;
const grootAantal = 1000;

/** What the question itself says. A number without bounds is tried at nothing and at much, which proves nothing in between. */
const uitVraag = (vraag: Vraag): Domein => {
  const keuzes = Object.keys(vraag.opties ?? {});
  switch (vraag.soort) {
    case 'ja of nee':
      return { waarden: [true, false], volledig: true };
    case 'keuze':
      return { waarden: keuzes, volledig: true };
    case 'afweging':
      return { waarden: keuzes.map((keuze) => ({ keuze, motivering: '' })), volledig: true };
    case 'bedrag':
      return { waarden: [0, grootBedrag], volledig: false };
    case 'aantal':
      return { waarden: [0, grootAantal, 1], volledig: false };
    case 'lijst':
      return { waarden: [[], [{}]], volledig: false };
    case 'datum':
    case 'maand':
    case 'tekst':
      return niets;
  }
};
