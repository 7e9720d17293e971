/** Knows how the facts of a month come together: the household under the decision, the pay of that month, what was used before. */
import { addToMonth, contains, type Day, firstDay, type Money, type Month, monthOf, periodOf } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import type { Inkomst, Maandfeiten, Partner, Persoon, Vrijlatingfeiten } from '@samenkracht/participatiewet';
import type { Geldend } from './inkomst.ts';

type PersoonGrondslag<P> = Omit<P, 'vrijlating'> & { readonly vrijlating: Vrijlatingfeiten };

/**
 * The household facts that hold from a day on. `inkomsten` holds income that is not from work; the pay of a month comes from its
 * jobs. `vrijlating` says what was used before this uitkering began here.
 */
export type Grondslagfeiten = Pick<
  Maandfeiten,
  'kinderen' | 'medebewoners' | 'woonsituatie' | 'tijdelijkEldersVoorMantelzorg'
> & {
  readonly belanghebbende: PersoonGrondslag<Persoon>;
  readonly partner: PersoonGrondslag<Partner> | null;
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
  return { vanaf, tot: laatste === undefined ? until : nextDay(laatste, until) };
};

const nextDay = (dag: Day, eersteVanVolgende: Day): Day => {
  const maand = monthOf(dag);
  const nummer = Number(dag.slice(8)) + 1;
  const volgende = `${maand}-${nummer.toString().padStart(2, '0')}` as Day;
  return contains(periodOf(maand), volgende) && volgende < eersteVanVolgende
    ? volgende
    : firstDay(addToMonth(maand, 1));
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

/** What was used of the exemptions in earlier months, per person. */
export type Gebruik = Readonly<
  Record<'belanghebbende' | 'partner', Pick<Vrijlatingfeiten, 'maandenN' | 'sindsR' | 'sindsZ'>>
>;

export const geenGebruik: Gebruik = {
  belanghebbende: { maandenN: 0, sindsR: null, sindsZ: null },
  partner: { maandenN: 0, sindsR: null, sindsZ: null },
};

export type Loon = { readonly bron: Inkomstenbron; readonly netto: Money };

export const bouwMaandfeiten = (om: {
  readonly kader: Kader;
  readonly maand: Month;
  readonly dagen: { readonly vanaf: Day; readonly tot: Day };
  readonly grondslag: Grondslagfeiten;
  readonly lonen: readonly Loon[];
  readonly gebruik: Gebruik;
}): Maandfeiten => {
  const { grondslag, lonen, gebruik } = om;
  const vul = <P extends Persoon>(persoon: P, wie: 'belanghebbende' | 'partner'): P => ({
    ...persoon,
    inkomsten: [...persoon.inkomsten, ...lonen.filter(({ bron }) => bron.wie === wie).map(toInkomst)],
    vrijlating: addGebruik(persoon.vrijlating, gebruik[wie]),
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

const addGebruik = (voor: Vrijlatingfeiten, hier: Gebruik['belanghebbende']): Vrijlatingfeiten => ({
  ...voor,
  maandenN: voor.maandenN + hier.maandenN,
  sindsR: voor.sindsR ?? hier.sindsR,
  sindsZ: voor.sindsZ ?? hier.sindsZ,
});

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
