/** Knows what was decided for each month, by which decision and on which rules and facts: grant, revision, withdrawal, measure, set-off. */
import {
  at,
  combine,
  during,
  err,
  firstDay,
  type Money,
  type Month,
  monthOf,
  negate,
  ok,
  periods,
  type Result,
  smallest,
  subtract,
  sum,
  type Timeline,
  ZERO,
} from '@samenkracht/core';
import { isBekend, leesMoment } from './dossier.ts';
import type { Besluitperiode } from './regelversie.ts';

/** A decision over months. A revision and a withdrawal replace what was decided for these months before. */
export type Reeksbesluit = {
  readonly id: string;
  /** A day, or a moment in UTC: since then it is known. */
  readonly genomenOp: string;
} & (
  | { readonly aard: 'toekenning' | 'herziening'; readonly perioden: readonly Besluitperiode[] }
  | { readonly aard: 'intrekking'; readonly perioden: readonly Omit<Besluitperiode, 'bedrag'>[] }
  /** Art. 18 and 18a: taken off the bijstand itself. */
  | { readonly aard: 'maatregel'; readonly perioden: readonly Besluitperiode[] }
  /** Art. 58 and 60: taken off what is paid out, for a debt. */
  | { readonly aard: 'verrekening'; readonly perioden: readonly Besluitperiode[] }
);

export type Reeksweigering = { readonly besluit: string } & (
  | { readonly code: 'GEEN_MOMENT' | 'BESLUIT_DUBBEL' }
  | { readonly code: 'VOLGORDE'; readonly na: string }
  | { readonly code: 'LEGE_PERIODE' | 'OVERLAP_IN_BESLUIT' | 'NEGATIEF_BEDRAG'; readonly maand: Month }
  | { readonly code: 'TEGENSTRIJDIGE_BESLUITEN' | 'AL_TOEGEKEND'; readonly maand: Month; readonly ander: string }
  | { readonly code: 'NIET_TOEGEKEND'; readonly maand: Month }
  | { readonly code: 'BOVEN_BEDRAG'; readonly maand: Month; readonly ruimte: Money }
);

type Aard = Reeksbesluit['aard'];

/** A part of what is paid over a month, with the decision, the rules and the facts that it rests on. In cents; what is taken off is negative. */
export type Post = Omit<Besluitperiode, 'van' | 'tot'> & { readonly besluit: string; readonly aard: Aard };

type Laag = { readonly vast: Post | undefined; readonly af: readonly Post[] };

/** Every decision in the order in which it was taken, and what that comes to: one value per stretch of months. */
export type Besluitenreeks = {
  readonly besluiten: readonly Reeksbesluit[];
  readonly lagen: Timeline<Laag>;
};

export const legeReeks: Besluitenreeks = { besluiten: [], lagen: [] };

/** The ledger with one decision more, or why it cannot stand beside the others. */
export const neemOp = (reeks: Besluitenreeks, genomen: Reeksbesluit): Result<Besluitenreeks, Reeksweigering> => {
  const genomenOp = leesMoment(genomen.genomenOp);
  if (genomenOp === undefined) return err({ code: 'GEEN_MOMENT', besluit: genomen.id });
  const besluit: Reeksbesluit = { ...genomen, genomenOp };
  const vorm = keurVorm(reeks, besluit);
  if (vorm !== undefined) return err(vorm);
  let { lagen } = reeks;
  for (const periode of besluit.perioden) {
    const weigering = keurPeriode(reeks, lagen, besluit, periode);
    if (weigering !== undefined) return err(weigering);
    const bedrag = 'bedrag' in periode ? (periode as Besluitperiode).bedrag : ZERO;
    const { regelversie, feitversie } = periode;
    const post: Post = { besluit: besluit.id, aard: besluit.aard, bedrag, regelversie, feitversie };
    lagen = combine(lagen, lijnVan(periode, post), (laag, nieuw) => (nieuw === undefined ? laag : leg(laag, nieuw)));
  }
  return ok({ besluiten: [...reeks.besluiten, besluit], lagen });
};

type Maanden = Pick<Besluitperiode, 'van' | 'tot'>;

const lijnVan = <T>({ van, tot }: Maanden, waarde: T): Timeline<T> =>
  during({ from: firstDay(van), until: tot === undefined ? undefined : firstDay(tot) }, waarde);

const isVast = (aard: Aard): boolean => aard === 'toekenning' || aard === 'herziening' || aard === 'intrekking';

const leg = (laag: Laag | undefined, post: Post): Laag =>
  isVast(post.aard)
    ? { vast: post, af: laag?.af ?? [] }
    : { vast: laag?.vast, af: [...(laag?.af ?? []), { ...post, bedrag: negate(post.bedrag) }] };

const keurVorm = (
  { besluiten }: Besluitenreeks,
  { id, genomenOp, perioden }: Reeksbesluit,
): Reeksweigering | undefined => {
  if (besluiten.some((een) => een.id === id)) return { code: 'BESLUIT_DUBBEL', besluit: id };
  const laatste = besluiten.at(-1);
  if (laatste !== undefined && genomenOp < laatste.genomenOp) return { code: 'VOLGORDE', besluit: id, na: laatste.id };
  const opVolgorde = perioden.toSorted((a, b) => (a.van < b.van ? -1 : 1));
  for (const [i, { van, tot }] of opVolgorde.entries()) {
    const vorige = opVolgorde[i - 1];
    if (tot !== undefined && tot <= van) return { code: 'LEGE_PERIODE', besluit: id, maand: van };
    if (vorige !== undefined && (vorige.tot === undefined || vorige.tot > van))
      return { code: 'OVERLAP_IN_BESLUIT', besluit: id, maand: van };
  }
  const negatief = perioden.find((een) => 'bedrag' in een && (een as Besluitperiode).bedrag < 0);
  return negatief === undefined ? undefined : { code: 'NEGATIEF_BEDRAG', besluit: id, maand: negatief.van };
};

/** What every stretch of the period says now, nothing included. */
const stukken = (lagen: Timeline<Laag>, periode: Maanden) =>
  periods(combine(lagen, lijnVan(periode, true), (laag, hier) => (hier === true ? { laag } : undefined)));

const keurPeriode = (
  { besluiten }: Besluitenreeks,
  lagen: Timeline<Laag>,
  { id, aard, genomenOp }: Reeksbesluit,
  periode: Maanden,
): Reeksweigering | undefined => {
  for (const { period, value } of stukken(lagen, periode)) {
    const maand = monthOf(period.from);
    const vast = value.laag?.vast;
    const ander = besluiten.find((een) => een.id === vast?.besluit);
    if (isVast(aard) && ander?.genomenOp === genomenOp)
      return { code: 'TEGENSTRIJDIGE_BESLUITEN', besluit: id, maand, ander: ander.id };
    const toegekend = vast !== undefined && vast.aard !== 'intrekking';
    if (aard === 'toekenning' && toegekend) return { code: 'AL_TOEGEKEND', besluit: id, maand, ander: vast.besluit };
    if (aard !== 'toekenning' && !toegekend) return { code: 'NIET_TOEGEKEND', besluit: id, maand };
    if (isVast(aard)) continue;
    const ruimte = sum(postenVan(value.laag).map(({ bedrag }) => bedrag));
    if ('bedrag' in periode && (periode as Besluitperiode).bedrag > ruimte)
      return { code: 'BOVEN_BEDRAG', besluit: id, maand, ruimte };
  }
  return undefined;
};

/** What a layer comes to: measures before set-offs, in the order of deciding, and never more off than there is. */
const postenVan = (laag: Laag | undefined): readonly Post[] => {
  if (laag?.vast === undefined) return [];
  const posten: Post[] = [laag.vast];
  let rest = laag.vast.bedrag;
  for (const soort of ['maatregel', 'verrekening'] as const)
    for (const post of laag.af.filter(({ aard }) => aard === soort)) {
      const eraf = smallest(negate(post.bedrag), rest);
      rest = subtract(rest, eraf);
      if (eraf > 0) posten.push({ ...post, bedrag: negate(eraf) });
    }
  return posten;
};

/**
 * The ledger as it was known on a day, or up to a moment: what was decided later is not there yet.
 * @throws RangeError when it is neither.
 */
export const reeksOp = (reeks: Besluitenreeks, bekendOp: string): Besluitenreeks => {
  let toen = legeReeks;
  const op = leesMoment(bekendOp);
  if (op === undefined) throw new RangeError(`not a day or a moment: ${bekendOp}`);
  for (const besluit of reeks.besluiten.filter(({ genomenOp }) => isBekend(genomenOp, op))) {
    const verder = neemOp(toen, besluit);
    if (!verder.ok) throw new Error(`a decision that stood once does not stand again: ${verder.error.code}`);
    toen = verder.value;
  }
  return toen;
};

export type Maandbesluit = {
  readonly maand: Month;
  /** Where each euro comes from; they add up to `uitTeBetalen`. Empty: nothing was decided. */
  readonly posten: readonly Post[];
  /** Grant minus measures. */
  readonly besloten: Money;
  readonly uitTeBetalen: Money;
};

export const maandbesluit = ({ lagen }: Besluitenreeks, maand: Month): Maandbesluit => {
  const posten = postenVan(at(lagen, firstDay(maand)));
  const som = (welke: readonly Post[]): Money => sum(welke.map(({ bedrag }) => bedrag));
  return {
    maand,
    posten,
    besloten: som(posten.filter(({ aard }) => aard !== 'verrekening')),
    uitTeBetalen: som(posten),
  };
};

export type Nabetaling = {
  readonly maand: Month;
  readonly uitTeBetalen: Money;
  readonly betaald: Money;
  /** Still to pay; negative: paid too much. */
  readonly verschil: Money;
};

/** Decided minus earlier paid, per month. */
export const nogTeBetalen = (
  reeks: Besluitenreeks,
  maanden: readonly Month[],
  betaald: readonly { readonly maand: Month; readonly bedrag: Money }[],
): readonly Nabetaling[] => {
  const perMaand = Map.groupBy(betaald, ({ maand }) => maand);
  return maanden.map((maand) => {
    const { uitTeBetalen } = maandbesluit(reeks, maand);
    const gedaan = sum((perMaand.get(maand) ?? []).map(({ bedrag }) => bedrag));
    return { maand, uitTeBetalen, betaald: gedaan, verschil: subtract(uitTeBetalen, gedaan) };
  });
};
