/** Knows the examples of a month that is revised more than once: after June, after a debt was let go, and back to what it was. */
import { cents, day, type Money, month, ZERO } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { bookVrijvalVakantietoeslag, type Vastgesteld } from './boeken.ts';
import type { Overboeking } from './overboeking.ts';
import { afterPosten, gereserveerd, legeSaldi, type Maandsaldi, openTeBetalen, openVordering } from './saldo.ts';
import { bookBesluiten, nietsVastgesteld } from './simulatie.ts';
import { bookKwijtschelding, bookVerhoging } from './vordering.ts';

const mei = month('2026-05');
const kader = { uitkeringId: 'u', boekdatum: day('2026-08-01'), aanleiding: 'proef', oorzaak: 'loon' };
const vast = (uitbetalen: number, vakantietoeslag: number): Vastgesteld => ({
  uitbetalen: cents(uitbetalen),
  vakantietoeslag: cents(vakantietoeslag),
});
const heel = vast(95_000, 5_000);
const half = vast(47_500, 2_500);

const herzie = (saldi: Maandsaldi, was: Vastgesteld, wordt: Vastgesteld, versie: number): Maandsaldi =>
  afterPosten(
    saldi,
    bookBesluiten(kader, [{ maand: mei, was, wordt, oorzaak: 'loon', aanleiding: `v${versie}` }], saldi),
  );
const naar = (saldi: Maandsaldi, van: 'te betalen', bedrag: Money): Maandsaldi =>
  afterPosten(saldi, [
    { debet: { rekening: van, maand: mei }, credit: { rekening: 'bank onderweg', maand: mei }, bedrag },
  ]);
const in_ = (saldi: Maandsaldi) => saldi.get(mei) ?? legeSaldi;
const kort = (saldi: Maandsaldi) => ({
  open: openTeBetalen(in_(saldi)),
  schuld: openVordering(in_(saldi)),
  bewaard: gereserveerd(in_(saldi)),
});

/** May was paid, and its holiday allowance in June where `juni`. */
const betaald = (juni: boolean): Maandsaldi => {
  const besloten = herzie(new Map(), nietsVastgesteld, heel, 1);
  const vrij = juni
    ? afterPosten(
        besloten,
        bookVrijvalVakantietoeslag(kader, besloten, () => true),
      )
    : besloten;
  return naar(vrij, 'te betalen', openTeBetalen(in_(vrij)));
};

test.each([
  [false, 47_500],
  [true, 50_000],
] as const)('heen en terug laat niets achter (vakantietoeslag betaald: %s)', (juni, schuld) => {
  const begin = betaald(juni);
  const lager = herzie(begin, heel, half, 2);
  expect(kort(lager)).toMatchObject({ open: 0, schuld });
  const terug = herzie(lager, half, heel, 3);
  expect(terug).toEqual(begin);
});

test('wat van een schuld bleef staan vervalt eerst, en wat al was ingehouden komt terug', () => {
  const lager = herzie(betaald(true), heel, half, 2);
  const ingehouden = { debet: { rekening: 'te betalen', maand: month('2026-06') } as const, bedrag: cents(7_000) };
  const na = afterPosten(lager, [{ ...ingehouden, credit: { rekening: 'vordering', maand: mei } }]);
  // 430,00 was open: 475,00 of it ends, and 45,00 goes to him with the 25,00 of the holiday allowance
  expect(kort(herzie(na, half, heel, 3))).toEqual({ open: 4_500, schuld: 0, bewaard: 2_500 });
});

const laatGaan = (saldi: Maandsaldi, bedrag: number): Maandsaldi =>
  afterPosten(saldi, bookKwijtschelding(kader, saldi, mei, cents(bedrag)));

test('wat was kwijtgescholden komt niet nog eens: hij heeft het al gekregen', () => {
  const begin = betaald(true);
  const kwijt = laatGaan(herzie(begin, heel, half, 2), 50_000);
  expect(in_(kwijt).kwijtgescholden).toBe(50_000);
  expect(kort(herzie(kwijt, half, heel, 3))).toEqual({ open: 0, schuld: 0, bewaard: 2_500 });
  // of 950,00 more 475,00 was let go: the rest is new
  expect(kort(herzie(kwijt, half, vast(142_500, 2_500), 3)).open).toBe(142_500 - 47_500 - 50_000);
});

test('kwijtgescholden kosten en belasting houden geen nabetaling tegen', () => {
  const verhoog = (rekening: 'vordering kosten' | 'vordering belasting', saldi: Maandsaldi): Maandsaldi =>
    afterPosten(saldi, bookVerhoging(kader, mei, rekening, cents(4_000)));
  const lager = herzie(betaald(true), heel, half, 2);
  const posten: readonly Pick<Overboeking, 'debet' | 'credit' | 'bedrag'>[] = [
    {
      debet: { rekening: 'bank ontvangen', maand: mei },
      credit: { rekening: 'vordering', maand: mei },
      bedrag: cents(50_000),
    },
  ];
  const voldaan = verhoog('vordering kosten', verhoog('vordering belasting', afterPosten(lager, posten)));
  const kwijt = laatGaan(voldaan, 8_000);
  expect(in_(kwijt)).toMatchObject({ 'vordering kosten': ZERO, 'vordering belasting': ZERO, kwijtgescholden: 8_000 });
  expect(kort(herzie(kwijt, half, heel, 3))).toMatchObject({ open: 47_500, schuld: 0 });
});
