/** Knows the municipalities by their data: name, sender of letters, colours and own words. A further one is an entry in the file, not code. */
import lijst from './gemeenten.json' with { type: 'json' };

type Woorden = Readonly<Record<string, string>>;

/** Where a talk with images may be. `mag`: the hosts. `maakt`: how a link is made, `{kamer}` is what nobody can guess; null: somebody types one. */
export type Beeldgesprek = { readonly maakt: string | null; readonly mag: readonly string[] };

/** What is asked after a kind of talk. With a name that we have too, these are its questions here; with another it is one more. */
export type Notitiesjabloon = {
  readonly naam: string;
  /** null: as we call it. */
  readonly titel: string | null;
  readonly vragen: readonly string[];
};

export type Gemeente = {
  /** The code of CBS: `0556`. */
  readonly code: string;
  readonly naam: string;
  readonly afzender: {
    readonly gemeente: string;
    readonly onderdeel: string;
    readonly telefoon: string;
    readonly bereikbaar: string;
    readonly website: string;
    readonly postadres: string;
    readonly bezwaaradres: string;
  };
  /** null: this municipality does not talk with images. */
  readonly beeldgesprek: Beeldgesprek | null;
  /** Areas of life that come first here, in this order; the rest follow in ours. What each is called stands in `woorden`. */
  readonly levensdomeinen: readonly string[];
  readonly notitiesjablonen: readonly Notitiesjabloon[];
  /** Variables over our own tokens, and of a theme of NL Design System. */
  readonly thema: { readonly licht: Woorden; readonly donker: Woorden };
  /** What it says otherwise than we do, by the key of the text. */
  readonly woorden: { readonly nl: Woorden; readonly en: Woorden };
};

export const gemeenten: readonly Gemeente[] = lijst;

/** By its code as the database spells it (`gm0599`) or as CBS does (`0599`). */
export const findGemeente = (code: string | undefined): Gemeente | undefined => {
  const kaal = code?.replace(/^gm/, '');
  return gemeenten.find((een) => een.code === kaal);
};
