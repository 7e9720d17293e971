/** Knows how the facts of a month come together: the household under the decision, the pay of that month, what was used before. */
import { addDays, type Day, type Money, type Month, month, monthOf, monthsIn, periodOf } from '@samenkracht/core';
import { bepaal, type Kader } from '@samenkracht/law';
import {
  type Inkomst,
  type Inkomstsoort,
  isEenmalig,
  jaartellingNa,
  type Maandfeiten,
  type Maanduitkomst,
  type Partner,
  type Persoon,
  telVrijlating,
  type Vrijlatingfeiten,
} from '@samenkracht/participatiewet';
import type { Bijzonderdeel, Geldend, Herleiding } from './inkomst.ts';

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

/** A job, or another source of income, of which an amount is said per month. */
export type Inkomstenbron = {
  readonly id: string;
  readonly wie: 'belanghebbende' | 'partner';
  readonly soort: Inkomstsoort;
  /** Who pays: the employer, or whoever another income comes from. */
  readonly werkgever: string;
  readonly vakantiegeld: Inkomst['vakantiegeld'];
  readonly metHeffingskorting: boolean;
  readonly vanaf: Month;
  readonly tot: Month | undefined;
  /** Of what a tenant or boarder pays: whether the norm of art. 22a reckons with him already (art. 33 lid 4). */
  readonly inKostendelersnorm?: boolean | undefined;
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
const grondslagOp = (grondslagen: readonly Grondslag[], op: Day): Grondslag | undefined =>
  grondslagen
    .filter(({ vanaf }) => vanaf <= op)
    .reduce<Grondslag | undefined>(
      (beste, een) =>
        beste === undefined || een.vanaf > beste.vanaf || (een.vanaf === beste.vanaf && een.bekendOp >= beste.bekendOp)
          ? een
          : beste,
      undefined,
    );

/** What was received once counts in the month of the facts that tell it; what the year held before a later month is counted on. */
export const grondslagIn = (
  kader: Kader,
  grondslagen: readonly Grondslag[],
  maand: Month,
  dagen: { readonly vanaf: Day; readonly tot: Day },
): Grondslagfeiten | undefined => {
  const grondslag = grondslagOp(grondslagen, dagen.vanaf);
  if (grondslag === undefined) return undefined;
  let { feiten } = grondslag;
  for (const eerder of monthsIn(monthOf(grondslag.vanaf), maand)) feiten = naMaand(kader, eerder, feiten);
  return feiten;
};

const naMaand = (kader: Kader, maand: Month, feiten: Grondslagfeiten): Grondslagfeiten => {
  const { from, until = from } = periodOf(maand);
  const f: Maandfeiten = { ...feiten, kader, maand, vanaf: from, tot: until };
  const na = <P extends Persoon>(persoon: P): P => {
    const { ditJaar, ...rest } = persoon;
    const inkomsten = persoon.inkomsten.filter(({ soort }) => !isEenmalig(soort));
    if (ditJaar === undefined) return { ...persoon, inkomsten };
    const telling = bepaal((g: Maandfeiten) => jaartellingNa(g, persoon, ditJaar), f);
    // without an amount for a month what the year holds is not known: the rule asks for it
    return { ...rest, inkomsten, ...(telling.soort === 'waarde' ? { ditJaar: telling.waarde } : {}) } as unknown as P;
  };
  const { belanghebbende, partner } = feiten;
  if (!isVeranderlijk(belanghebbende) && (partner === null || !isVeranderlijk(partner))) return feiten;
  return { ...feiten, belanghebbende: na(belanghebbende), partner: partner === null ? null : na(partner) };
};

const isVeranderlijk = (persoon: Persoon): boolean =>
  persoon.ditJaar !== undefined || persoon.inkomsten.some(({ soort }) => isEenmalig(soort));

export type Loon = {
  readonly bron: Inkomstenbron;
  readonly netto: Money;
  /** Special pay that was earned in this month, and paid once it was known. */
  readonly bijzonder?: readonly Bijzonderdeel[];
  readonly herleiding?: Herleiding;
};

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
    inkomsten: [...persoon.inkomsten, ...lonen.filter(({ bron }) => bron.wie === wie).flatMap(toInkomsten)],
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

/** Over special pay no holiday allowance is built up any more: what there was of it was paid. */
export const toInkomsten = ({ bron, netto, bijzonder = [] }: Loon): readonly Inkomst[] => {
  const { soort, vakantiegeld, metHeffingskorting, inKostendelersnorm } = bron;
  const huurder = inKostendelersnorm === undefined ? {} : { inKostendelersnorm };
  return [
    { soort, netto, vakantiegeld, metHeffingskorting, ...huurder },
    ...bijzonder.map((deel): Inkomst => ({ soort, netto: deel.netto, vakantiegeld: 'geen', metHeffingskorting })),
  ];
};

/** Art. 34a is in force from this month: of an uitkering that ran before, nothing of it can have been used. */
const eersteMaand34a = month('2027-01');

/** What was used before the uitkering began here, and in each month since. */
const vrijlatingNa = (
  voor: Vrijlatingfeiten,
  wie: 'belanghebbende' | 'partner',
  eerder: readonly EerdereMaand[],
): Vrijlatingfeiten => {
  const liepAl = voor.sinds34a === undefined && eerder.some(({ maand }) => maand < eersteMaand34a);
  const begin: Vrijlatingfeiten = liepAl ? { ...voor, sinds34a: null } : voor;
  return eerder.reduce((feiten, { maand, uitkomst }) => {
    const persoon = uitkomst.personen.find((een) => een.wie === wie);
    return persoon === undefined ? feiten : telVrijlating(feiten, persoon, maand);
  }, begin);
};

/** The pay that counts in a month, or why it cannot be had; `maand` is then the month of the pay. */
export type Maandloon =
  | { readonly soort: 'bekend'; readonly lonen: readonly Loon[]; readonly geschat: boolean }
  | { readonly soort: 'ontbreekt'; readonly maand: Month; readonly bron: Inkomstenbron }
  | {
      readonly soort: 'tegenstrijdig';
      readonly maand: Month;
      readonly bron: Inkomstenbron;
      readonly inwoner: Money;
      readonly loongegevens: Money;
    };

/** @param maandVan of which month the amount of a source counts; undefined where nothing of it counts yet. */
export const maandloon = (
  bronnen: readonly Inkomstenbron[],
  maandVan: (bron: Inkomstenbron) => Month | undefined,
  geldend: (bronId: string, maand: Month) => Geldend,
): Maandloon => {
  const lonen: Loon[] = [];
  let geschat = false;
  for (const bron of bronnen) {
    const maand = maandVan(bron);
    if (maand === undefined) continue;
    const inkomst = geldend(bron.id, maand);
    if (inkomst.soort === 'tegenstrijdig') {
      const { inwoner, loongegevens } = inkomst;
      return { soort: 'tegenstrijdig', maand, bron, inwoner: inwoner.netto, loongegevens: loongegevens.netto };
    }
    if (inkomst.soort === 'bekend') {
      lonen.push(toLoon(bron, inkomst));
      geschat ||= inkomst.status === 'geschat';
    } else if (looptIn(bron, maand)) return { soort: 'ontbreekt', maand, bron };
  }
  return { soort: 'bekend', lonen, geschat };
};

const toLoon = (bron: Inkomstenbron, { netto, bijzonder, opgave }: Extract<Geldend, { soort: 'bekend' }>): Loon => ({
  bron,
  netto,
  ...(bijzonder === undefined ? {} : { bijzonder }),
  ...(opgave.herleiding === undefined ? {} : { herleiding: opgave.herleiding }),
});
