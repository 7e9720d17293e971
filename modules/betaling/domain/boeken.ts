/** Knows how a month, a revision, a set-off and a payment are booked. Pure: from balances to transfers. */
import { atLeastZero, type Money, type Month, negate, smallest, subtract, ZERO } from '@samenkracht/core';
import { type Boekingskader, type Overboeking, transfer } from './overboeking.ts';
import type { Rekening } from './rekening.ts';
import { gereserveerd, legeSaldi, type Maandsaldi, openTeBetalen, openVordering, type Saldi } from './saldo.ts';

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
export type Verrekening = { readonly van: Month; readonly op: Month; readonly bedrag: Money };

type Rest = { readonly maand: Month; rest: Money };

/** The earliest month first. */
const openPerMaand = (maanden: Maandsaldi, open: (saldi: Saldi) => Money): Rest[] =>
  [...maanden]
    .map(([maand, saldi]) => ({ maand, rest: open(saldi) }))
    .filter(({ rest }) => rest > 0)
    .sort((a, b) => (a.maand < b.maand ? -1 : 1));

/**
 * What can be set off now, the oldest debt first. Of a month that is paid for the first time no more than `ruimteVan` it, which
 * is what the law leaves free for recovery (beslagvrije voet); undefined is all of it: a later credit over an earlier month.
 */
export const planVerrekening = (
  maanden: Maandsaldi,
  ruimteVan: (maand: Month) => Money | undefined,
  magVerrekend: (schuldmaand: Month) => boolean = () => true,
): readonly Verrekening[] => {
  const schulden = openPerMaand(maanden, openVordering).filter(({ maand }) => magVerrekend(maand));
  const tegoeden = openPerMaand(maanden, openTeBetalen);
  const plan: Verrekening[] = [];
  for (const tegoed of tegoeden) {
    const ruimte = ruimteVan(tegoed.maand);
    if (ruimte !== undefined) tegoed.rest = smallest(tegoed.rest, atLeastZero(ruimte));
    for (const schuld of schulden) {
      const bedrag = smallest(tegoed.rest, schuld.rest);
      if (bedrag <= 0) continue;
      plan.push({ van: tegoed.maand, op: schuld.maand, bedrag });
      tegoed.rest = subtract(tegoed.rest, bedrag);
      schuld.rest = subtract(schuld.rest, bedrag);
    }
  }
  return plan;
};

export const bookVerrekening = (kader: Boekingskader, { van, op, bedrag }: Verrekening): readonly Overboeking[] =>
  transfer(kader, { rekening: 'te betalen', maand: van }, { rekening: 'vordering', maand: op }, bedrag);

/** Sends all that is open to the bank, month by month. */
export const bookBetaling = (kader: Boekingskader, maanden: Maandsaldi): readonly Overboeking[] =>
  openPerMaand(maanden, openTeBetalen).flatMap(({ maand, rest }) =>
    transfer(kader, { rekening: 'te betalen', maand }, { rekening: 'bank onderweg', maand }, rest),
  );

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
