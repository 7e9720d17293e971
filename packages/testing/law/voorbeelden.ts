/** Knows the shape of the examples of one article: tables of text in which a row is a case and the last columns are its outcome. */
import type { OpenTerm, Tabel, Uitleg, Vindplaats } from '@samenkracht/law';

/** A row by the names of its columns. */
export type Voorbeeld = Readonly<Record<string, string>>;

export type Voorbeeldtabel = {
  readonly naam: string;
  /** First line: column names. Then a case per line, cells separated by `|`. */
  readonly tekst: string;
  /** Computes the outcome columns of a row; a `Gat` that it throws is the outcome `gat`. */
  readonly reken: (rij: Cellen) => Readonly<Record<string, string>>;
};

/** Everything that the page of one article is made of. */
export type Bladzijde = {
  readonly bestand: string;
  readonly titel: string;
  readonly toelichting: string;
  readonly regels: readonly {
    readonly kop: {
      readonly id: string;
      readonly naam: string;
      readonly grond: Vindplaats;
      readonly werkwijze?: string;
    };
  }[];
  readonly tabellen: readonly Tabel<unknown>[];
  readonly openTermen: readonly OpenTerm[];
  readonly voorbeelden: readonly Voorbeeldtabel[];
  /** What of the article no rule knows, in words of the article; an empty list says that the article is covered. */
  readonly nietGedekt?: readonly NietGedekt[];
  /** Explained runs (`verklaar(...).uitleg`) of rules that a month of bijstand does not reach: the diagram is drawn from them. */
  readonly proeven?: () => readonly (Uitleg | undefined)[];
};

export type NietGedekt = { readonly artikel: string; readonly wat: string };

/** The cells of a row; a column that the table does not have is a mistake in the example, not an empty cell. */
export type Cellen = (kolom: string) => string;

export type Gelezen = { readonly kolommen: readonly string[]; readonly rijen: readonly Voorbeeld[] };

/** @throws RangeError when a row has more or fewer cells than there are columns. */
export const leesVoorbeelden = (tekst: string): Gelezen => {
  const [kop = '', ...regels] = tekst.trim().split('\n');
  const kolommen = kop.split('|').map((naam) => naam.trim());
  const rijen = regels.map((regel) => {
    const cellen = regel.split('|').map((cel) => cel.trim());
    if (cellen.length !== kolommen.length)
      throw new RangeError(`${cellen.length} cells for ${kolommen.length} columns: ${regel}`);
    return Object.fromEntries(kolommen.map((kolom, i) => [kolom, cellen[i] ?? '']));
  });
  return { kolommen, rijen };
};

export const cellenVan =
  (rij: Voorbeeld): Cellen =>
  (kolom) => {
    const cel = rij[kolom];
    if (cel === undefined) throw new RangeError(`no column '${kolom}'`);
    return cel;
  };
