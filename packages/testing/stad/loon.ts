/** Knows part-time jobs beside a benefit: an employer that does not exist, and a wage for each month. */
import {
  addToMonth,
  cents,
  type Day,
  day,
  firstDay,
  lastDay,
  type Month,
  monthOf,
  monthsIn,
  ZERO,
} from '@samenkracht/core';
import type { Loon } from '@samenkracht/standin-loon';
import { loonAlGeleverd, maandloon, vakantiegeldPerMaand, wisselendeUren } from './aannames.ts';
import type { Dienstverband } from './huishouden.ts';
import type { Toeval } from './toeval.ts';

const werkgevers = [
  'Bakkerij De Korenaar',
  'Schoonmaakbedrijf Helderwit',
  'Kwekerij De Groene Vinger',
  'Eetcafe De Dukdalf',
  'Thuiszorg Maaszicht',
  'Distributiecentrum Zuidkade',
  'Supermarkt De Weegschaal',
  'Catering Aan Tafel',
  'Taxi Waterweg',
  'Wasserij Blinkend',
] as const;

/** A payroll tax number that no employer has: it starts with 000. */
const loonheffingennummer = (n: number): string => `000${n.toString().padStart(6, '0')}L01`;

export const employer = (n: number): Dienstverband['werkgever'] => ({
  naam: werkgevers[n % werkgevers.length] ?? werkgevers[0],
  loonheffingennummer: loonheffingennummer(n % werkgevers.length),
});

/** A wage of so many cents in a month; no tax is withheld at part-time wages below the tax credit. */
export const makeLoon = (maand: Month, LnLbPh: number, extra: Partial<Loon> = {}): Loon => ({
  maand,
  LnLbPh: cents(LnLbPh),
  LnTabBB: ZERO,
  IngLbPh: ZERO,
  BijdrZvw: ZERO,
  WrdPrGebrAut: ZERO,
  PrWhk: ZERO,
  VakBsl: ZERO,
  OpgRchtVakBsl: ZERO,
  AantVerlU: Math.round(LnLbPh / 1500),
  betaaldOp: day(`${maand}-28`),
  ...extra,
});

/** At most a year of wages, up to the month before the peildatum, and where it was delivered already, that month too. */
export const makeDienstverband = (lid: number, geboren: Day, peildatum: Day, chance: Toeval): Dienstverband => {
  const current = monthOf(peildatum);
  const until = addToMonth(current, chance.chance(loonAlGeleverd.waarde / 100) ? 1 : 0);
  const from = addToMonth(current, -chance.between(2, 12));
  const perMonth = chance.chance(vakantiegeldPerMaand.waarde / 100);
  const basis = chance.between(maandloon.waarde[0], maandloon.waarde[1]) * 100;
  const varies = chance.chance(wisselendeUren.waarde / 100);
  const lonen = monthsIn(from, until).map((maand) => {
    const bruto = varies ? Math.round((basis * chance.between(60, 130)) / 100) : basis;
    const recht = Math.round(bruto * 0.08);
    return makeLoon(maand, perMonth ? bruto + recht : bruto, {
      VakBsl: cents(perMonth ? recht : 0),
      OpgRchtVakBsl: cents(recht),
      IngLbPh: cents(bruto > 90_000 ? Math.round((bruto - 90_000) * 0.2) : 0),
      betaaldOp: maand === current ? peildatum : chance.chance(0.8) ? day(`${maand}-25`) : lastDay(maand),
    });
  });
  const start = firstDay(from);
  return {
    lid,
    werkgever: employer(chance.between(0, werkgevers.length - 1)),
    NumIV: 1,
    vanaf: start > geboren ? start : geboren,
    vakantiegeldPerMaand: perMonth,
    lonen,
  };
};
