/** Knows how a month, a revision, a set-off and a payment are booked. Pure: from balances to transfers. */
import { add, atLeastZero, type Money, type Month, negate, smallest, subtract, ZERO } from '@samenkracht/core';
import { type Boekingskader, type Overboeking, transfer } from './overboeking.ts';
import type { Rekening } from './rekening.ts';
import {
  gereserveerd,
  type Invorderbaar,
  invorderbaar,
  legeSaldi,
  type Maandsaldi,
  openTeBetalen,
  openVordering,
  type Saldi,
} from './saldo.ts';

/** What was decided about a month: the part that is paid out and the holiday allowance that is kept. */
export type Vastgesteld = { readonly uitbetalen: Money; readonly vakantietoeslag: Money };

/**
 * Books what was decided, as the difference with what was booked before. More first ends what he still owed over this month
 * (that debt has no ground any more), also what of it was let go, and the rest goes to him; less comes off what still had to go
 * to him, and only what he already received becomes a debt (art. 58 Pw). No earlier transfer changes.
 */
export const bookVastgesteld = (
  kader: Boekingskader,
  maand: Month,
  was: Vastgesteld,
  wordt: Vastgesteld,
  saldi: Saldi = legeSaldi,
): readonly Overboeking[] => {
  const move = (debet: Rekening, credit: Rekening, bedrag: Money, deel = '') => {
    const { aanleiding } = kader;
    const eigen = deel === '' ? kader : { ...kader, aanleiding: `${aanleiding}/${deel}` };
    return transfer(eigen, { rekening: debet, maand }, { rekening: credit, maand }, bedrag);
  };
  const bij = subtract(wordt.uitbetalen, was.uitbetalen);
  const vtBij = subtract(wordt.vakantietoeslag, was.vakantietoeslag);
  const schuld = atLeastZero(openVordering(saldi));
  const vervalt = smallest(atLeastZero(bij), schuld);
  const kwijt = smallest(subtract(atLeastZero(bij), vervalt), kwijtgescholdenVan(saldi, was));
  // What June paid of it was received: only that can be a part of the debt.
  const vtBetaald = was.vakantietoeslag > 0 && gereserveerd(saldi) <= 0;
  const vtVervalt = vtBetaald ? smallest(atLeastZero(vtBij), subtract(schuld, vervalt)) : ZERO;
  const book = (rekening: 'te betalen' | 'vakantietoeslag', verschil: Money, open: Money) => {
    if (verschil >= 0) return move('lasten', rekening, verschil);
    const terug = negate(verschil);
    const uitOpen = smallest(terug, atLeastZero(open));
    // What was received is owed back. Apart per kind, so that both may occur in one revision with their own key.
    return [...move(rekening, 'lasten', uitOpen), ...move('vordering', 'lasten', subtract(terug, uitOpen), rekening)];
  };
  return [
    ...move('lasten', 'vordering', vervalt),
    ...move('lasten', 'kwijtgescholden', kwijt),
    ...book('te betalen', subtract(subtract(bij, vervalt), kwijt), openTeBetalen(saldi)),
    ...move('lasten', 'vordering', vtVervalt, 'vakantietoeslag'),
    ...book('vakantietoeslag', subtract(vtBij, vtVervalt), gereserveerd(saldi)),
  ];
};

/** What was let go of the debt itself: at least what costs, interest and tax cannot explain. Tax lowered what the month cost. */
const kwijtgescholdenVan = (saldi: Saldi, was: Vastgesteld): Money => {
  const belasting = subtract(add(was.uitbetalen, was.vakantietoeslag), saldi.lasten);
  const verhoogd = subtract(atLeastZero(belasting), saldi['opbrengst invordering']);
  return atLeastZero(subtract(saldi.kwijtgescholden, verhoogd));
};

/** An amount of what must be paid over month `van`, used for the debt of month `op`. */
export type Verrekening = {
  readonly van: Month;
  readonly op: Month;
  readonly rekening: Invorderbaar;
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

type Schuldrest = Rest & { readonly rekening: Invorderbaar };

/** Per month in order, and within it costs, interest, what it was about, tax, fine. */
const openSchulden = (
  maanden: Maandsaldi,
  rekeningen: readonly Invorderbaar[],
  volgorde: Schuldvolgorde = oudsteEerst,
): Schuldrest[] =>
  [...maanden]
    .sort(([a], [b]) => volgorde(a, b) || oudsteEerst(a, b))
    .flatMap(([maand, saldi]) => rekeningen.map((rekening) => ({ maand, rekening, rest: saldi[rekening] })))
    .filter(({ rest }) => rest > 0);

/** Interest is no cost of bijstand: the power to set off (art. 58 lid 5 and 60 Pw) does not reach it. */
const verrekenbaar = invorderbaar.filter((rekening) => rekening !== 'vordering rente');

/**
 * What can be set off now. Of a month that is paid for the first time no more than `ruimteVan` it, which is what the law leaves
 * free for recovery (beslagvrije voet); undefined is all of it: a later credit over an earlier month.
 */
export const planVerrekening = (
  maanden: Maandsaldi,
  ruimteVan: (maand: Month) => Money | undefined,
  magVerrekend: (schuldmaand: Month, rekening: Invorderbaar) => boolean = () => true,
  volgorde?: Schuldvolgorde,
): readonly Verrekening[] => {
  const schulden = openSchulden(maanden, verrekenbaar, volgorde).filter((een) => magVerrekend(een.maand, een.rekening));
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
  const posten = openSchulden(maanden, invorderbaar, eerst).flatMap(({ maand, rekening, rest: open }) => {
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
  deelVan: (bedrag: Money, maand: Month) => Money = () => ZERO,
): readonly Overboeking[] =>
  openPerMaand(maanden, openTeBetalen).flatMap(({ maand, rest }) => {
    const partner = deelVan(rest, maand);
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
