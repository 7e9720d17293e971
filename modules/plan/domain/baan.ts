/** Knows jobs in sequence and beside each other: how many hours a week they are together, what cannot be, and what is a step up. */
import {
  addYears,
  combine,
  type Day,
  during,
  overlap,
  type Period,
  periods,
  stepAt,
  type Timeline,
} from '@samenkracht/core';

/** As a resident or his coach tells it; `nog onbekend` is what pay alone does not say. */
export const baansoorten = [
  'proefplaatsing',
  'parttime',
  'fulltime',
  'garantiebaan',
  'beschut werk',
  'zelfstandig',
  'nog onbekend',
] as const;
export type Baansoort = (typeof baansoorten)[number];

/** `tot` is the first day without; undefined while no end is known. `minuten` are worked in a week. */
export type Baan = {
  readonly id: string;
  readonly werkgever: string;
  readonly soort: Baansoort;
  readonly minuten: number;
  readonly vanaf: Day;
  readonly tot: Day | undefined;
};

export const periodeVan = ({ vanaf, tot }: Pick<Baan, 'vanaf' | 'tot'>): Period => ({ from: vanaf, until: tot });

/** Minutes a week of all jobs together, from day to day. */
export const weekverloop = (banen: readonly Baan[]): Timeline<number> =>
  banen.reduce<Timeline<number>>(
    (som, baan) =>
      combine(som, during(periodeVan(baan), baan.minuten), (a, b) =>
        a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0),
      ),
    [],
  );

/** The heaviest week of all, in minutes. */
export const zwaarsteWeek = (banen: readonly Baan[]): number =>
  Math.max(0, ...weekverloop(banen).map(({ value }) => value ?? 0));

/** More hours a week than somebody ever had or had in sight: from part to whole. Fewer is recorded, and is no failure. */
export const isOmhoog = (voor: readonly Baan[], na: readonly Baan[]): boolean => zwaarsteWeek(na) > zwaarsteWeek(voor);

/** Above this, all jobs together, somebody made a typing error. */
export const meesteMinuten = 80 * 60;
/** A job from longer ago, or that begins later, is a typing error. */
const jarenTerug = 60;
const jarenVooruit = 1;

export type Baanweigering =
  | { readonly code: 'BAAN_EINDE_VOOR_BEGIN' | 'BAAN_TE_LANG_GELEDEN' | 'BAAN_TE_VER_VOORUIT' }
  | { readonly code: 'BAAN_OVERLAPT'; readonly werkgever: string; readonly vanaf: Day }
  | { readonly code: 'BAAN_TWEE_KEER_VOLTIJD'; readonly werkgever: string; readonly vanaf: Day }
  | { readonly code: 'BAAN_TE_VEEL_UREN'; readonly vanaf: Day; readonly uren: number };

/** `Bakkerij  Jansen` and `bakkerij jansen` are one employer. */
export const zelfdeWerkgever = (a: string, b: string): boolean => sleutelVan(a) === sleutelVan(b);
const sleutelVan = (naam: string): string => naam.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl');

const dagfout = ({ vanaf, tot }: Baan, today: Day): Baanweigering | undefined => {
  if (tot !== undefined && tot <= vanaf) return { code: 'BAAN_EINDE_VOOR_BEGIN' };
  if (vanaf < addYears(today, -jarenTerug)) return { code: 'BAAN_TE_LANG_GELEDEN' };
  return vanaf > addYears(today, jarenVooruit) ? { code: 'BAAN_TE_VER_VOORUIT' } : undefined;
};

const samenloopfout = (nieuw: Baan, anderen: readonly Baan[]): Baanweigering | undefined => {
  const tegelijk = anderen.filter((een) => overlap(periodeVan(een), periodeVan(nieuw)) !== undefined);
  const dubbel = tegelijk.find(({ werkgever }) => zelfdeWerkgever(werkgever, nieuw.werkgever));
  if (dubbel !== undefined) return { code: 'BAAN_OVERLAPT', werkgever: dubbel.werkgever, vanaf: dubbel.vanaf };
  const voltijd = nieuw.soort === 'fulltime' ? tegelijk.find(({ soort }) => soort === 'fulltime') : undefined;
  return voltijd && { code: 'BAAN_TWEE_KEER_VOLTIJD', werkgever: voltijd.werkgever, vanaf: voltijd.vanaf };
};

const urenfout = (banen: readonly Baan[]): Baanweigering | undefined => {
  const teVeel = weekverloop(banen).find(({ value }) => (value ?? 0) > meesteMinuten);
  return teVeel && { code: 'BAAN_TE_VEEL_UREN', vanaf: teVeel.from, uren: (teVeel.value ?? 0) / 60 };
};

/** What cannot be. @param anderen the other jobs of the same person. */
export const keurBaan = (nieuw: Baan, anderen: readonly Baan[], today: Day): Baanweigering | undefined =>
  dagfout(nieuw, today) ?? samenloopfout(nieuw, anderen) ?? urenfout([...anderen, nieuw]);

export type Weekdeel = { readonly periode: Period; readonly minuten: number; readonly banen: readonly Baan[] };

/** From part to whole: each stretch with the jobs in it and their hours together, the latest first. */
export const weekdelen = (banen: readonly Baan[]): readonly Weekdeel[] =>
  periods(weekverloop(banen))
    .map(({ period, value }) => ({
      periode: period,
      minuten: value,
      banen: banen.filter((een) => overlap(periodeVan(een), period) !== undefined),
    }))
    .toReversed();

/** Minutes a week on a day. */
export const minutenOp = (banen: readonly Baan[], op: Day): number => stepAt(weekverloop(banen), op)?.value ?? 0;

/**
 * The same job with other hours from a day on: the stretch that is over, under an id of its own, and the job that goes on. Undefined
 * when the job does not run then.
 */
export const metUrenVanaf = (
  baan: Baan,
  eerder: string,
  anders: Pick<Baan, 'soort' | 'minuten' | 'vanaf'>,
): readonly [Baan, Baan] | undefined =>
  anders.vanaf <= baan.vanaf || (baan.tot !== undefined && anders.vanaf >= baan.tot)
    ? undefined
    : [
        { ...baan, id: eerder, tot: anders.vanaf },
        { ...baan, ...anders },
      ];
