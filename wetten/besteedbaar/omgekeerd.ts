/** Knows the question the other way round: how much gross pay, or how many hours, it takes to be out of bijstand or to have an amount to spend. */
import { cents, type Money } from '@samenkracht/core';
import { Gat, type Onvolledig, type Onzekerheid } from '@samenkracht/law';
import { alsOntbrekend, bepaalBesteedbaar, onzekerhedenVan, type ZonderUitkomst } from './bepaling.ts';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { type Huishouden, metLoon, type Verdiener } from './huishouden.ts';
import { brutoUitUren } from './marginaal.ts';
import type { Besteedbaar } from './onderdelen.ts';

export type Doel = { readonly soort: 'uit bijstand' } | { readonly soort: 'te besteden'; readonly minstens: Money };

export type Zoekvraag = {
  readonly wie?: Verdiener;
  readonly doel: Doel;
  /** Looked at from no pay up to and with this gross pay per month, in cents. */
  readonly tot: Money;
  /** With it the answer is given in hours a week too. */
  readonly uurloon?: Money;
};

/** Where something holds for the first time, and from where it holds up to `tot`; null where that is nowhere. */
export type Vindplek<T> = { readonly eerst: T | null; readonly blijvend: T | null };

export type Zoekantwoord =
  | {
      readonly soort: 'waarde';
      /** Gross pay per month in cents. */
      readonly bruto: Vindplek<Money>;
      /** Whole quarters of hours a week at the hourly wage; null without one. */
      readonly uren: Vindplek<number> | null;
      /** Unconfirmed amounts and assumed choices at the places that were found, and at both ends. */
      readonly onzekerheden: readonly Onzekerheid[];
    }
  | ZonderUitkomst;

/** By how many cents the goal is met; below zero it is not. Out of bijstand there is nothing that can be missed by a cent. */
const marge = (doel: Doel, { totaal, bijstandsmaand }: Besteedbaar): number => {
  if (doel.soort === 'te besteden') return totaal - doel.minstens;
  const bijstand = bijstandsmaand?.bijstand ?? 0;
  return bijstand > 0 ? -bijstand : Number.POSITIVE_INFINITY;
};

/** The lowest gross pay at which the goal is reached, and the lowest from which no more pay up to `tot` loses it again. */
export const zoekLoon = (feiten: Onvolledig<Huishouden>, vraag: Zoekvraag): Zoekantwoord => {
  const f = feiten as Huishouden;
  const { wie = 'belanghebbende', tot } = vraag;
  for (const bruto of [0, tot]) {
    const proef = bepaalBesteedbaar(metLoon(f, wie, cents(bruto)));
    if (proef.soort !== 'waarde') return alsOntbrekend(proef);
  }
  try {
    return zoek(f, { ...vraag, wie });
  } catch (fout) {
    if (!(fout instanceof Gat)) throw fout;
    return { soort: 'gat', tabel: fout.tabel, op: fout.op, omschrijving: fout.omschrijving };
  }
};

const zoek = (f: Huishouden, { wie, doel, tot, uurloon }: Zoekvraag & { readonly wie: Verdiener }): Zoekantwoord => {
  const meet = (bruto: number): number => marge(doel, besteedbaarInkomen(metLoon(f, wie, cents(bruto))));
  const bruto = { eerst: alsGeld(eersteCent(meet, tot)), blijvend: alsGeld(blijvendeCent(meet, tot)) };
  const plekken = [cents(0), tot, bruto.eerst, bruto.blijvend].filter((plek) => plek !== null);
  return {
    soort: 'waarde',
    bruto,
    uren: uurloon === undefined ? null : inUren((kwartieren) => meet(brutoUitUren(f, uurloon, kwartieren / 4))),
    onzekerheden: onzekerhedenVan(plekken.map((plek) => metLoon(f, wie, plek))),
  };
};

const alsGeld = (bruto: number | null): Money | null => (bruto === null ? null : cents(bruto));

const euro = 100;
/** Inside one euro of gross pay the amount moves by at most this, apart from a fall that stays: only euros nearer to the goal are looked at by cent. */
const speling = 150;

const eersteCent = (meet: (bruto: number) => number, tot: number): number | null => {
  let links = meet(0);
  if (links >= 0) return 0;
  for (let van = 0; van < tot; van += euro) {
    const eind = Math.min(van + euro, tot);
    const rechts = meet(eind);
    if (Math.max(links, rechts) >= -speling)
      for (let bruto = van + 1; bruto <= eind; bruto += 1) if (meet(bruto) >= 0) return bruto;
    links = rechts;
  }
  return null;
};

/** From the end back to the last cent that misses the goal. */
const blijvendeCent = (meet: (bruto: number) => number, tot: number): number | null => {
  let rechts = meet(tot);
  if (rechts < 0) return null;
  for (let eind = tot; eind > 0; eind -= euro) {
    const van = Math.max(eind - euro, 0);
    const links = meet(van);
    if (Math.min(links, rechts) < speling)
      for (let bruto = eind; bruto >= van; bruto -= 1) if (meet(bruto) < 0) return bruto + 1;
    rechts = links;
  }
  return 0;
};

const meesteKwartieren = 60 * 4;

const inUren = (meet: (kwartieren: number) => number): Vindplek<number> => {
  let eerst: number | null = null;
  let blijvend: number | null = null;
  for (let kwartieren = 0; kwartieren <= meesteKwartieren; kwartieren += 1) {
    const haalt = meet(kwartieren) >= 0;
    if (haalt) eerst ??= kwartieren / 4;
    blijvend = haalt ? (blijvend ?? kwartieren / 4) : null;
  }
  return { eerst, blijvend };
};
