/** Knows what a block of the first page of a file holds: how it stands in one sentence, what to do next, and where to read on. */
import type { Taal } from '../../teksten/taal.ts';
import type { Tekst } from '../../teksten/teksten.tsx';

/** In the order of the document: broad intake, insight, targeted service, income security. */
export const bloksoorten = ['intake', 'inzicht', 'dienst', 'inkomen'] as const;
export type Bloksoort = (typeof bloksoorten)[number];

/** Why a part cannot be read: not for this reader, not before he said why, or not at this moment. */
export type Dicht = 'geen recht' | 'reden nodig' | 'nu niet';
/** A part of the file as it could be read. */
export type Lezing<T> = { readonly soort: 'gelezen'; readonly waarde: T } | { readonly soort: Dicht };

export type Schakel = { readonly href: string; readonly tekst: string };

export type Blok = {
  readonly soort: Bloksoort;
  /** How it stands, in one sentence. */
  readonly zin: string;
  /** What one should know besides. */
  readonly erbij: readonly string[];
  /** Why it is not known, in the Dutch of the API. */
  readonly reden?: string | undefined;
  /** The one thing to do next; undefined where there is nothing for this reader. */
  readonly actie: Schakel | undefined;
  /** The pages of the file that belong to it. */
  readonly bladen: readonly Schakel[];
  /** Somebody waits for this. */
  readonly let?: boolean;
};

export type Lezer = 'inwoner' | 'medewerker';

/** Who reads: in which words, and where his pages are. */
export type Blik = {
  readonly lezer: Lezer;
  readonly t: Tekst;
  readonly taal: Taal;
  /** Who guides, where that is known: to ask what one may not read. */
  readonly coach: string | undefined;
  /** May change the plan and what belongs to it. */
  readonly helpt: boolean;
  /** Where this reader finds a page of the file, and how it is called there. */
  readonly naar: (blad: Blad) => Schakel;
};
export type Blad = 'intake' | 'perspectief' | 'plan' | 'aanbod' | 'programmas' | 'uitkering' | 'lijn';

/** Who has nothing to do with this resident says why first; the page of the plan asks him. */
const achterReden = (soort: Bloksoort, { t, naar }: Blik): Blok => ({
  soort,
  zin: t('blok.reden'),
  erbij: [t('blok.reden.doen')],
  actie: { href: naar('plan').href, tekst: t('blok.reden.knop') },
  bladen: [],
});

/** A block of which nothing can be read: it says why and whom to ask, and never stays empty. */
export const dicht = (soort: Bloksoort, lezing: Dicht, blik: Blik): Blok =>
  lezing === 'reden nodig' ? achterReden(soort, blik) : gesloten(soort, lezing, blik);

const gesloten = (soort: Bloksoort, lezing: Exclude<Dicht, 'reden nodig'>, { t, lezer, coach }: Blik): Blok => ({
  soort,
  zin: lezing === 'nu niet' ? t('blok.nuniet') : t(`blok.${soort}.dicht.${lezer}`),
  erbij:
    lezing === 'nu niet'
      ? [t('blok.nuniet.doen')]
      : coach === undefined || lezer === 'inwoner' || soort === 'inkomen'
        ? []
        : [t('blok.vraagcoach', { naam: coach })],
  actie: undefined,
  bladen: [],
});
