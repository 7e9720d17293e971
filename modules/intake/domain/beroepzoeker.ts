/** Knows how an occupation is found by any of its names, by a piece of one, or with a slip of the pen. */
import MiniSearch from 'minisearch';

/** An occupation of ESCO. `id` is the last part of its URI. */
export type Beroep = {
  readonly id: string;
  readonly naam: string;
  /** Other published names of the same occupation. */
  readonly synoniemen: readonly string[];
};

/** How well a name fits what was typed. */
export type Trefwijze = 'precies' | 'begin' | 'woord' | 'deel' | 'lijkt';

export type Treffer = {
  readonly id: string;
  readonly naam: string;
  readonly gevonden: string;
  readonly wijze: Trefwijze;
};

type Naam = { readonly beroep: Beroep; readonly naam: string; readonly tekst: string };

/** Letters and figures only, without case or accents: `Brood- en banketbakker` is `brood en banketbakker`. */
const plain = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wijzeVan = (tekst: string, gezocht: string): Trefwijze => {
  const at = tekst.indexOf(gezocht);
  if (tekst.length === gezocht.length) return 'precies';
  if (at === 0) return 'begin';
  return tekst[at - 1] === ' ' ? 'woord' : 'deel';
};

const wijzen: readonly Trefwijze[] = ['precies', 'begin', 'woord', 'deel', 'lijkt'];

/** The better way of fitting first; then a name before a synonym; then the shorter name; then the alphabet. */
const byFit = (a: Gevonden, b: Gevonden): number =>
  wijzen.indexOf(a.wijze) - wijzen.indexOf(b.wijze) ||
  Number(a.naam !== a.beroep.naam) - Number(b.naam !== b.beroep.naam) ||
  a.naam.length - b.naam.length ||
  a.beroep.naam.localeCompare(b.beroep.naam, 'nl');

type Gevonden = { readonly beroep: Beroep; readonly naam: string; readonly wijze: Trefwijze };

const unique = (gevonden: readonly Gevonden[]): readonly Gevonden[] => {
  const gezien = new Set<string>();
  return gevonden.filter(({ beroep }) => !gezien.has(beroep.id) && gezien.add(beroep.id));
};

/** All names in one text, a line each, so that one look through it finds every name that has the piece typed. */
const openLines = (namen: readonly Naam[]): ((gezocht: string) => readonly Naam[]) => {
  const alles = `${namen.map(({ tekst }) => tekst).join('\n')}\n`;
  let eind = -1;
  const einden = Int32Array.from(namen, ({ tekst }) => {
    eind += tekst.length + 1;
    return eind;
  });
  /** The line that a place is in: the first that ends after it. */
  const lineAt = (plek: number): number => {
    let [onder, boven] = [0, einden.length - 1];
    while (onder < boven) {
      const midden = (onder + boven) >> 1;
      if ((einden[midden] as number) < plek) onder = midden + 1;
      else boven = midden;
    }
    return onder;
  };
  return (gezocht) => {
    const gevonden: Naam[] = [];
    for (let at = alles.indexOf(gezocht); at !== -1; ) {
      const regel = lineAt(at);
      gevonden.push(namen[regel] as Naam);
      at = alles.indexOf(gezocht, einden[regel] as number);
    }
    return gevonden;
  };
};

export type Beroepzoeker = (gezocht: string, hoogstens?: number) => readonly Treffer[];

/**
 * A search over all names, kept in memory. Every occupation that has exactly the name typed is given, however many they are;
 * others follow up to the number asked for. Nothing typed gives nothing.
 */
export const openBeroepzoeker = (beroepen: readonly Beroep[]): Beroepzoeker => {
  const namen: readonly Naam[] = beroepen.flatMap((beroep) =>
    [...new Set([beroep.naam, ...beroep.synoniemen])].map((naam) => ({ beroep, naam, tekst: plain(naam) })),
  );
  const index = new MiniSearch({ fields: ['tekst'], searchOptions: { fuzzy: 0.25, prefix: true, combineWith: 'AND' } });
  index.addAll(namen.map(({ tekst }, id) => ({ id, tekst })));
  const containing = openLines(namen);
  const resembling = (gezocht: string): readonly Gevonden[] =>
    index.search(gezocht).flatMap(({ id }) => {
      const gevonden = namen[id as number];
      return gevonden === undefined ? [] : [{ beroep: gevonden.beroep, naam: gevonden.naam, wijze: 'lijkt' as const }];
    });
  return (getypt, hoogstens = 5) => {
    const gezocht = plain(getypt);
    if (gezocht === '') return [];
    const passend = containing(gezocht).map(({ beroep, naam, tekst }) => ({
      beroep,
      naam,
      wijze: wijzeVan(tekst, gezocht),
    }));
    const geordend = unique(passend.toSorted(byFit));
    // A slip of the pen is only guessed at where what was typed stands nowhere.
    const alle = geordend.length === 0 ? unique(resembling(gezocht)) : geordend;
    const precies = alle.filter(({ wijze }) => wijze === 'precies').length;
    return alle
      .slice(0, Math.max(hoogstens, precies))
      .map(({ beroep, naam, wijze }) => ({ id: beroep.id, naam: beroep.naam, gevonden: naam, wijze }));
  };
};
