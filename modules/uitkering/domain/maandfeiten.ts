/** Knows how the facts of a month come together: the household under the decision, the pay of that month, what was used before. */
import { addDays, type Day, type Money, type Month, monthOf, periodOf } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import {
  type Inkomst,
  type Maandfeiten,
  type Maanduitkomst,
  type Partner,
  type Persoon,
  telVrijlating,
  type Vrijlatingfeiten,
} from '@samenkracht/participatiewet';
import type { Geldend } from './inkomst.ts';

/**
 * The household facts that hold from a day on. `inkomsten` holds income that is not from work; the pay of a month comes from its
 * jobs. `vrijlating` says what was used before this uitkering began here.
 */
export type Grondslagfeiten = Pick<
  Maandfeiten,
  'kinderen' | 'medebewoners' | 'woonsituatie' | 'tijdelijkEldersVoorMantelzorg'
> & {
  readonly belanghebbende: Persoon;
  readonly partner: Partner | null;
};

export type Grondslag = { readonly vanaf: Day; readonly feiten: Grondslagfeiten; readonly bekendOp: string };

/** A job, with what is known of each month. */
export type Inkomstenbron = {
  readonly id: string;
  readonly wie: 'belanghebbende' | 'partner';
  readonly werkgever: string;
  readonly vakantiegeld: Inkomst['vakantiegeld'];
  readonly metHeffingskorting: boolean;
  readonly vanaf: Month;
  readonly tot: Month | undefined;
};

export const looptIn = (bron: Pick<Inkomstenbron, 'vanaf' | 'tot'>, maand: Month): boolean =>
  bron.vanaf <= maand && (bron.tot === undefined || maand < bron.tot);

export type Looptijd = { readonly ingangsdatum: Day; readonly einddatum: Day | undefined };

/** The days of a month with a right; undefined when there are none. `einddatum` is the last day with a right. */
export const dagenMetRecht = (
  { ingangsdatum, einddatum }: Looptijd,
  maand: Month,
): { vanaf: Day; tot: Day } | undefined => {
  const { from, until } = periodOf(maand);
  if (until === undefined || ingangsdatum >= until || (einddatum !== undefined && einddatum < from)) return undefined;
  const vanaf = ingangsdatum > from ? ingangsdatum : from;
  const laatste = einddatum === undefined ? undefined : monthOf(einddatum) === maand ? einddatum : undefined;
  return { vanaf, tot: laatste === undefined ? until : addDays(laatste, 1) };
};

/** The newest facts that hold at the start of the days with a right. Of two with the same day, the one learned last. */
export const grondslagOp = (grondslagen: readonly Grondslag[], op: Day): Grondslagfeiten | undefined =>
  grondslagen
    .filter(({ vanaf }) => vanaf <= op)
    .reduce<Grondslag | undefined>(
      (beste, een) =>
        beste === undefined || een.vanaf > beste.vanaf || (een.vanaf === beste.vanaf && een.bekendOp >= beste.bekendOp)
          ? een
          : beste,
      undefined,
    )?.feiten;

export type Loon = { readonly bron: Inkomstenbron; readonly netto: Money };

/** A month before this one, for what it used of the exemptions. */
export type EerdereMaand = { readonly maand: Month; readonly uitkomst: Maanduitkomst };

export const bouwMaandfeiten = (om: {
  readonly kader: Kader;
  readonly maand: Month;
  readonly dagen: { readonly vanaf: Day; readonly tot: Day };
  readonly grondslag: Grondslagfeiten;
  readonly lonen: readonly Loon[];
  /** Oldest first. */
  readonly eerder: readonly EerdereMaand[];
}): Maandfeiten => {
  const { grondslag, lonen, eerder } = om;
  const vul = <P extends Persoon>(persoon: P, wie: 'belanghebbende' | 'partner'): P => ({
    ...persoon,
    inkomsten: [...persoon.inkomsten, ...lonen.filter(({ bron }) => bron.wie === wie).map(toInkomst)],
    vrijlating: vrijlatingNa(persoon.vrijlating, wie, eerder),
  });
  return {
    ...grondslag,
    kader: om.kader,
    maand: om.maand,
    ...om.dagen,
    belanghebbende: vul(grondslag.belanghebbende, 'belanghebbende'),
    partner: grondslag.partner === null ? null : vul(grondslag.partner, 'partner'),
  };
};

const toInkomst = ({ bron, netto }: Loon): Inkomst => ({
  soort: 'loon',
  netto,
  vakantiegeld: bron.vakantiegeld,
  metHeffingskorting: bron.metHeffingskorting,
});

/** What was used before the uitkering began here, and in each month since. */
const vrijlatingNa = (
  voor: Vrijlatingfeiten,
  wie: 'belanghebbende' | 'partner',
  eerder: readonly EerdereMaand[],
): Vrijlatingfeiten =>
  eerder.reduce((feiten, { maand, uitkomst }) => {
    const persoon = uitkomst.personen.find((een) => een.wie === wie);
    return persoon === undefined ? feiten : telVrijlating(feiten, persoon, maand);
  }, voor);

/** The pay of a month, or why it cannot be had. */
export type Maandloon =
  | { readonly soort: 'bekend'; readonly lonen: readonly Loon[]; readonly geschat: boolean }
  | { readonly soort: 'ontbreekt'; readonly bron: Inkomstenbron }
  | {
      readonly soort: 'tegenstrijdig';
      readonly bron: Inkomstenbron;
      readonly inwoner: Money;
      readonly loongegevens: Money;
    };

export const maandloon = (
  bronnen: readonly Inkomstenbron[],
  maand: Month,
  geldend: (bronId: string) => Geldend,
): Maandloon => {
  const lonen: Loon[] = [];
  let geschat = false;
  for (const bron of bronnen) {
    const inkomst = geldend(bron.id);
    if (inkomst.soort === 'tegenstrijdig') {
      return { soort: 'tegenstrijdig', bron, inwoner: inkomst.inwoner.netto, loongegevens: inkomst.loongegevens.netto };
    }
    if (inkomst.soort === 'bekend') {
      lonen.push({ bron, netto: inkomst.netto });
      geschat ||= inkomst.status === 'geschat';
    } else if (looptIn(bron, maand)) return { soort: 'ontbreekt', bron };
  }
  return { soort: 'bekend', lonen, geschat };
};
