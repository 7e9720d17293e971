/** Knows how a month, a revision, a set-off and a payment are booked. Pure: from balances to transfers. */
import { atLeastZero, type Money, type Month, negate, smallest, subtract, ZERO } from '@samenkracht/core';
import { type Boekingskader, type Overboeking, transfer } from './overboeking.ts';
import type { Rekening } from './rekening.ts';
import {
  gereserveerd,
  legeSaldi,
  type Maandsaldi,
  openTeBetalen,
  openVordering,
  type Saldi,
  type Schuldrekening,
  schuldrekeningen,
} from './saldo.ts';

/** What was decided about a month: the part that is paid out and the holiday allowance that is kept. */
export type Vastgesteld = { readonly uitbetalen: Money; readonly vakantietoeslag: Money };

/**
 * Books what was decided, as the difference with what was booked before. More first ends what he still owed over this month
 * (that debt has no ground any more) and the rest goes to him; less comes off what still had to go to him, and only what he
 * already received becomes a debt (art. 58 Pw). No earlier transfer changes.
 */
export const bookVastgesteld = (
  kader: Boekingskader,
  maand: Month,
  was: Vastgesteld,
  wordt: Vastgesteld,
  saldi: Saldi = legeSaldi,
): readonly Overboeking[] => {
  const move = (debet: Rekening, credit: Rekening, bedrag: Money) =>
    transfer(kader, { rekening: debet, maand }, { rekening: credit, maand }, bedrag);
  const book = (schuld: 'te betalen' | 'vakantietoeslag', verschil: Money, open: Money) => {
    if (verschil >= 0) {
      const vervalt = schuld === 'te betalen' ? smallest(verschil, atLeastZero(openVordering(saldi))) : ZERO;
      return [...move('lasten', 'vordering', vervalt), ...move('lasten', schuld, subtract(verschil, vervalt))];
    }
    const terug = negate(verschil);
    const uitOpen = smallest(terug, atLeastZero(open));
    return [...move(schuld, 'lasten', uitOpen), ...moveOntvangen(schuld, subtract(terug, uitOpen))];
  };
  // What was received is owed back. Apart per kind, so that both may occur in one revision with their own key.
  const moveOntvangen = (schuld: string, bedrag: Money) =>
    transfer(
      { ...kader, aanleiding: `${kader.aanleiding}/${schuld}` },
      { rekening: 'vordering', maand },
      { rekening: 'lasten', maand },
      bedrag,
    );
  return [
    ...book('te betalen', subtract(wordt.uitbetalen, was.uitbetalen), openTeBetalen(saldi)),
    ...book('vakantietoeslag', subtract(wordt.vakantietoeslag, was.vakantietoeslag), gereserveerd(saldi)),
  ];
};

/** An amount of what must be paid over month `van`, used for the debt of month `op`. */
export type Verrekening = {
  readonly van: Month;
  readonly op: Month;
  readonly rekening: Schuldrekening;
  readonly bedrag: Money;
};

type Rest = { readonly maand: Month; rest: Money };

/** The earliest month first. */
const openPerMaand = (maanden: Maandsaldi, open: (saldi: Saldi) => Money): Rest[] =>
  [...maanden]
    .map(([maand, saldi]) => ({ maand, rest: open(saldi) }))
    .filter(({ rest }) => rest > 0)
    .sort((a, b) => (a.maand < b.maand ? -1 : 1));

/** Which debts are paid first; where it says nothing, the oldest. */
export type Schuldvolgorde = (a: Month, b: Month) => number;
const oudsteEerst: Schuldvolgorde = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

type Schuldrest = Rest & { readonly rekening: Schuldrekening };

/** Per month in order, and within it costs, interest, what it was about, tax. */
const openSchulden = (
  maanden: Maandsaldi,
  rekeningen: readonly Schuldrekening[],
  volgorde: Schuldvolgorde = oudsteEerst,
): Schuldrest[] =>
  [...maanden]
    .sort(([a], [b]) => volgorde(a, b) || oudsteEerst(a, b))
    .flatMap(([maand, saldi]) => rekeningen.map((rekening) => ({ maand, rekening, rest: saldi[rekening] })))
    .filter(({ rest }) => rest > 0);

/** Interest is no cost of bijstand: the power to set off (art. 58 lid 5 and 60 Pw) does not reach it. */
const verrekenbaar = schuldrekeningen.filter((rekening) => rekening !== 'vordering rente');

/**
 * What can be set off now. Of a month that is paid for the first time no more than `ruimteVan` it, which is what the law leaves
 * free for recovery (beslagvrije voet); undefined is all of it: a later credit over an earlier month.
 */
export const planVerrekening = (
  maanden: Maandsaldi,
  ruimteVan: (maand: Month) => Money | undefined,
  magVerrekend: (schuldmaand: Month) => boolean = () => true,
  volgorde?: Schuldvolgorde,
): readonly Verrekening[] => {
  const schulden = openSchulden(maanden, verrekenbaar, volgorde).filter(({ maand }) => magVerrekend(maand));
  const tegoeden = openPerMaand(maanden, openTeBetalen);
  const plan: Verrekening[] = [];
  for (const tegoed of tegoeden) {
    const ruimte = ruimteVan(tegoed.maand);
    if (ruimte !== undefined) tegoed.rest = smallest(tegoed.rest, atLeastZero(ruimte));
    for (const schuld of schulden) {
      const bedrag = smallest(tegoed.rest, schuld.rest);
      if (bedrag <= 0) continue;
      plan.push({ van: tegoed.maand, op: schuld.maand, rekening: schuld.rekening, bedrag });
      tegoed.rest = subtract(tegoed.rest, bedrag);
      schuld.rest = subtract(schuld.rest, bedrag);
    }
  }
  return plan;
};

export const bookVerrekening = (kader: Boekingskader, { van, op, rekening, bedrag }: Verrekening) =>
  transfer(kader, { rekening: 'te betalen', maand: van }, { rekening, maand: op }, bedrag);

/**
 * Money that came in over month `om.maand`: to the resident's debts in order, or first to the month that he pointed at (Awb 4:92
 * lid 2). What is more than he owes goes back to him with the next run.
 */
export const bookOntvangst = (
  kader: Boekingskader,
  maanden: Maandsaldi,
  bedrag: Money,
  om: {
    readonly maand: Month;
    readonly volgorde?: Schuldvolgorde | undefined;
    readonly aangewezen?: Month | undefined;
  },
): readonly Overboeking[] => {
  const { aangewezen, volgorde = oudsteEerst } = om;
  const eerst: Schuldvolgorde = (a, b) => Number(b === aangewezen) - Number(a === aangewezen) || volgorde(a, b);
  const bron = { rekening: 'ontvangen', maand: om.maand } as const;
  let rest = bedrag;
  const posten = openSchulden(maanden, schuldrekeningen, eerst).flatMap(({ maand, rekening, rest: open }) => {
    const deel = smallest(rest, open);
    rest = subtract(rest, deel);
    return transfer(kader, bron, { rekening, maand }, deel);
  });
  return [...posten, ...transfer(kader, bron, { rekening: 'te betalen', maand: om.maand }, rest)];
};

/** Sends all that is open to the bank, month by month; `deelVan` says what of a month goes to the other of a couple. */
export const bookBetaling = (
  kader: Boekingskader,
  maanden: Maandsaldi,
  deelVan: (bedrag: Money) => Money = () => ZERO,
): readonly Overboeking[] =>
  openPerMaand(maanden, openTeBetalen).flatMap(({ maand, rest }) => {
    const partner = deelVan(rest);
    const send = (van: Boekingskader, bedrag: Money) =>
      transfer(van, { rekening: 'te betalen', maand }, { rekening: 'bank onderweg', maand }, bedrag);
    const naarPartner = { ...kader, aanleiding: `${kader.aanleiding}/partner`, bestemming: 'partner' };
    return [...send(kader, subtract(rest, partner)), ...send(naarPartner, partner)];
  });

/** The holiday allowance that was kept over these months becomes payable (art. 45 lid 1 Pw: in June, or at the end). */
export const bookVrijvalVakantietoeslag = (
  kader: Boekingskader,
  maanden: Maandsaldi,
  over: (maand: Month) => boolean,
): readonly Overboeking[] =>
  openPerMaand(maanden, gereserveerd)
    .filter(({ maand }) => over(maand))
    .flatMap(({ maand, rest }) =>
      transfer(kader, { rekening: 'vakantietoeslag', maand }, { rekening: 'te betalen', maand }, rest),
    );
