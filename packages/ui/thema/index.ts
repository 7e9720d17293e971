/** Knows the themes of municipalities: a name and a few variables over our tokens. Another municipality is a row here, not code. */

export type Thema = {
  readonly naam: string;
  /** Our own variables (`--sk-primary`) and, for a municipality with an NLDS theme, its `--utrecht-…` tokens. */
  readonly licht: Readonly<Record<`--${string}`, string>>;
  readonly donker: Readonly<Record<`--${string}`, string>>;
};

/** Own colours, chosen by us: the house styles of these cities may not be used by others. */
const themas: Readonly<Record<string, Thema>> = {
  gm0599: { naam: 'Rotterdam', licht: {}, donker: {} },
  gm0556: {
    naam: 'Maassluis',
    licht: {
      '--sk-primary': '#4a3b76',
      '--sk-primary-hover': '#372b5c',
      '--sk-primary-soft': '#ece9f4',
      '--sk-bar': '#4a3b76',
      '--sk-bar-active': '#372b5c',
      '--sk-accent': '#f0b429',
    },
    donker: {
      '--sk-primary': '#c3b5ee',
      '--sk-primary-hover': '#dcd3f7',
      '--sk-primary-soft': '#2b2443',
      '--sk-on-primary': '#1d1533',
      '--sk-bar': '#251d3d',
      '--sk-bar-active': '#3b305e',
      '--sk-accent': '#f0b429',
    },
  },
};

/** By its code as the database spells it (`gm0599`) or as CBS does (`0599`). */
const findThema = (gemeente: string | undefined): Thema | undefined =>
  gemeente === undefined ? undefined : themas[gemeente.startsWith('gm') ? gemeente : `gm${gemeente}`];

export const gemeenteNaam = (gemeente: string | undefined): string | undefined => findThema(gemeente)?.naam;

const block = (variables: Thema['licht']): string =>
  `:root{${Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** The theme as a style sheet; empty for a municipality that keeps our own look. */
export const themaCss = (gemeente: string | undefined): string => {
  const thema = findThema(gemeente);
  return thema ? `${block(thema.licht)}@media (prefers-color-scheme:dark){${block(thema.donker)}}` : '';
};
