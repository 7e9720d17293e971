/** Knows balances: sums of transfers per account and month. No balance is stored. */
import { add, cents, type Money, type Month, negate, subtract, sum, ZERO } from '@samenkracht/core';
import type { Overboeking, Plaats } from './overboeking.ts';
import { type Rekening, rekeningen } from './rekening.ts';

/** Debit minus credit per account. */
export type Saldi = Readonly<Record<Rekening, Money>>;

/** The balances of each month of one uitkering. */
export type Maandsaldi = ReadonlyMap<Month, Saldi>;

type Post = Pick<Overboeking, 'debet' | 'credit' | 'bedrag'>;

export const legeSaldi: Saldi = {
  lasten: ZERO,
  'te betalen': ZERO,
  vakantietoeslag: ZERO,
  vordering: ZERO,
  'bank onderweg': ZERO,
  bank: ZERO,
  teruggekomen: ZERO,
  bankverschil: ZERO,
  'bank ontvangen': ZERO,
  ontvangen: ZERO,
  'af te dragen': ZERO,
  'vordering belasting': ZERO,
  'vordering kosten': ZERO,
  'vordering rente': ZERO,
  kwijtgescholden: ZERO,
  'loon in beheer': ZERO,
  voorschot: ZERO,
  'lasten bijzonder': ZERO,
  'lasten toeslagen': ZERO,
  'lasten dwangsom': ZERO,
  'lasten bufferbudget': ZERO,
  verplichtingen: ZERO,
  'tegenrekening verplichtingen': ZERO,
  'lasten instrumenten': ZERO,
  'te betalen aanbieders': ZERO,
  boete: ZERO,
  'opbrengst boeten': ZERO,
  'opbrengst invordering': ZERO,
};

/** The balances after more transfers. */
export const afterPosten = (maanden: Maandsaldi, posten: Iterable<Post>): Maandsaldi => {
  const samen = new Map(maanden);
  const move = ({ rekening, maand }: Plaats, bedrag: Money): void => {
    const saldi = samen.get(maand) ?? legeSaldi;
    samen.set(maand, { ...saldi, [rekening]: add(saldi[rekening], bedrag) });
  };
  for (const { debet, credit, bedrag } of posten) {
    move(debet, bedrag);
    move(credit, negate(bedrag));
  }
  return samen;
};

export const saldiPerMaand = (posten: Iterable<Post>): Maandsaldi => afterPosten(new Map(), posten);

export const sumSaldi = (maanden: Maandsaldi): Saldi => {
  const som: Record<Rekening, Money> = { ...legeSaldi };
  for (const saldi of maanden.values()) {
    for (const rekening of Object.keys(rekeningen) as Rekening[]) som[rekening] = add(som[rekening], saldi[rekening]);
  }
  return som;
};

/** Zero, always: a transfer takes as much as it gives. */
export const total = (saldi: Saldi): Money => cents(Object.values(saldi).reduce((som, bedrag) => som + bedrag, 0));

/** What still has to go to the resident. */
export const openTeBetalen = (saldi: Saldi): Money => subtract(ZERO, saldi['te betalen']);
/** What was advanced and did not come off a month yet. */
export const openVoorschot = (saldi: Saldi): Money => saldi.voorschot;
/** What the resident still owes. */
export const openVordering = (saldi: Saldi): Money => saldi.vordering;

/** Costs first, then interest, then what the debt was about (Awb 4:92 lid 1), and the tax on it. */
export const schuldrekeningen = [
  'vordering kosten',
  'vordering rente',
  'vordering',
  'vordering belasting',
] as const satisfies readonly Rekening[];
export type Schuldrekening = (typeof schuldrekeningen)[number];

/** All that he pays back or has held: a fine comes after the debts of its month. */
export const invorderbaar = [...schuldrekeningen, 'boete'] as const satisfies readonly Rekening[];
export type Invorderbaar = (typeof invorderbaar)[number];

/** What of the fines of a month is not paid yet. No bijstand that is paid back: it is in no `openSchuld`. */
export const openBoete = (saldi: Saldi): Money => saldi.boete;

/** What the resident owes over a month in all, without fines. */
export const openSchuld = (saldi: Saldi): Money => sum(schuldrekeningen.map((rekening) => saldi[rekening]));
/** What was sent to the bank and did not come back, whether or not a statement has confirmed it. */
export const betaald = (saldi: Saldi): Money =>
  subtract(subtract(subtract(ZERO, saldi['bank onderweg']), saldi.bank), saldi.bankverschil);
/** The holiday allowance that is kept for the resident. */
export const gereserveerd = (saldi: Saldi): Money => subtract(ZERO, saldi.vakantietoeslag);

/** What others ask of balances. */
export const saldo = {
  leeg: legeSaldi,
  openTeBetalen,
  openVordering,
  openVoorschot,
  openSchuld,
  openBoete,
  betaald,
  gereserveerd,
  sum: sumSaldi,
  after: afterPosten,
} as const;
