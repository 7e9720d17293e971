/** Knows how far somebody is from an occupation: a count of what he confirmed beside what ESCO asks. Never a score. */
import type { Vaardigheidsoort } from './esco.ts';

/** A skill that an occupation asks. */
export type Gevraagd = {
  readonly id: string;
  readonly naam: string;
  readonly taal: 'nl' | 'en';
  readonly soort: Vaardigheidsoort;
  readonly essentieel: boolean;
};

/** The life domain of the catalogue in which one finds what closes a gap: knowledge is learned, a skill is practised at work. */
export const sluitDoor: Readonly<Record<Vaardigheidsoort, 'leren' | 'werk'>> = { kennis: 'leren', vaardigheid: 'werk' };

export type Deel = { readonly heeft: readonly Gevraagd[]; readonly mist: readonly Gevraagd[] };
export type Afstand = {
  /** Asked everywhere. */
  readonly essentieel: Deel;
  /** Asked at some places only: nice to have. */
  readonly optioneel: Deel;
};

const split = (gevraagd: readonly Gevraagd[], heeft: ReadonlySet<string>): Deel => ({
  heeft: gevraagd.filter(({ id }) => heeft.has(id)),
  mist: gevraagd.filter(({ id }) => !heeft.has(id)),
});

/** @param heeft ids of skills that the resident himself confirmed; nothing else counts. */
export const measureAfstand = (gevraagd: readonly Gevraagd[], heeft: ReadonlySet<string>): Afstand => ({
  essentieel: split(
    gevraagd.filter(({ essentieel }) => essentieel),
    heeft,
  ),
  optioneel: split(
    gevraagd.filter(({ essentieel }) => !essentieel),
    heeft,
  ),
});

/** What one missing skill would do: in how many of these occupations it is asked and missing. The first closes most at once. */
export const commonGaps = (
  afstanden: readonly Afstand[],
): readonly { readonly vaardigheid: Gevraagd; readonly beroepen: number }[] => {
  const per = new Map<string, { vaardigheid: Gevraagd; beroepen: number }>();
  for (const { essentieel } of afstanden)
    for (const vaardigheid of essentieel.mist) {
      const eerder = per.get(vaardigheid.id);
      per.set(vaardigheid.id, { vaardigheid, beroepen: (eerder?.beroepen ?? 0) + 1 });
    }
  return [...per.values()].toSorted(
    (a, b) => b.beroepen - a.beroepen || a.vaardigheid.naam.localeCompare(b.vaardigheid.naam, 'nl'),
  );
};

/** How far somebody is from an occupation, as it was counted on a day. */
export type Telling = { readonly naam: string; readonly heeft: number; readonly essentieel: number };

/** The occupation that lacks least; of equals the one that asks most, then by name. One that asks nothing has no distance. */
export const nearest = <T extends Telling>(tellingen: readonly T[]): T | undefined =>
  tellingen
    .filter(({ essentieel }) => essentieel > 0)
    .toSorted(
      (a, b) =>
        a.essentieel - a.heeft - (b.essentieel - b.heeft) ||
        b.essentieel - a.essentieel ||
        a.naam.localeCompare(b.naam, 'nl'),
    )[0];
