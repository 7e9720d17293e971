/** Knows made-up debts and steps about them, for the examples of debts in time and of their limitation. */
import { saldo } from '@samenkracht/betaling';
import { cents, day, gemeenteCode, type Money, month } from '@samenkracht/core';
import { kaderVan } from '@samenkracht/verordening';
import { geenInvordering, type Stap, type Stapinhoud } from './invordering.ts';
import type { Voorstelfeiten } from './invorderingswens.ts';
import type { Ontstaan } from './schuld.ts';

export const euro = (tekst: string): Money => cents(Number(tekst.replace('.', '').replace(',', '')));
export const rotterdam = kaderVan(gemeenteCode('0599'));

/** A debt that turned out in November 2026. */
export const ontstaan = (maand: string, bedrag: string, anders: Partial<Ontstaan> = {}): Ontstaan => ({
  maand: month(maand),
  versie: 2,
  bedrag: euro(bedrag),
  oorzaak: 'loonstrook',
  status: 'netto',
  ontstaanOp: day('2026-11-20'),
  grond: 'art. 58 lid 4 Participatiewet',
  wijze: 'verrekening',
  ...anders,
});

let volgende = 0;
/** A step by Rob that stands by itself. */
export const stap = (inhoud: Stapinhoud, dag = '2026-11-21', anders: Partial<Stap> = {}): Stap => {
  volgende += 1;
  const basis = { toelichting: 'zo besproken', door: 'rob', doorNaam: 'Rob', op: `${dag}T09:00:00Z`, dag: day(dag) };
  return { id: `stap-${volgende}`, inhoud, wachtOp: undefined, antwoord: undefined, ...basis, ...anders };
};

/** What is known when a consulent looks on 22 November 2026. */
export const feiten = (schulden: readonly Ontstaan[], anders: Partial<Voorstelfeiten> = {}): Voorstelfeiten => ({
  kader: rotterdam,
  today: day('2026-11-22'),
  loopt: true,
  heeftPartner: false,
  ontstaan: schulden,
  saldi: new Map(schulden.map(({ maand, bedrag }) => [maand, { ...saldo.leeg, vordering: bedrag }])),
  invordering: geenInvordering,
  door: 'consulent',
  ruimte: euro('70,97'),
  boekingen: [],
  ...anders,
});
