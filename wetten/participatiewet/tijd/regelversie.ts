/** Knows which rules an amount rests on: the day of the law, the version of the package, and prints of the tables and of the frame. */
import { addToMonth, type Day, firstDay, type Money, type Month } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { bedragtabellen } from '../bedragtabellen.ts';
import { afdruk } from './afdruk.ts';
import { bedragVan, type Maandstand } from './maandop.ts';

/** The version of this package; a test holds it against package.json. */
export const pakketversie = '0.1.0';

export type Regelversie = {
  readonly wetOp: Day;
  readonly pakket: string;
  /** Of every dated table of the act: changes with any row. */
  readonly tabellen: string;
  /** Of the choices and added rows of the municipality. */
  readonly kader: string;
};

let tabellenafdruk: string | undefined;

export const regelversie = ({ wetOp: _, ...kader }: Kader, wetOp: Day): Regelversie => {
  tabellenafdruk ??= afdruk(bedragtabellen);
  return { wetOp, pakket: pakketversie, tabellen: tabellenafdruk, kader: afdruk(kader) };
};

/** Months for which one amount was decided, with what it rests on: half-open, without `tot` until further notice. */
export type Besluitperiode = {
  readonly van: Month;
  readonly tot?: Month;
  /** A month, in cents; of a measure or a set-off what is taken off. */
  readonly bedrag: Money;
  readonly regelversie: Regelversie;
  readonly feitversie: string;
};

/** A computed month as a period of a decision; undefined where there is no amount. */
export const besluitperiode = (stand: Maandstand): Besluitperiode | undefined => {
  const bedrag = bedragVan(stand);
  if (bedrag === undefined) return undefined;
  return {
    van: stand.maand,
    tot: addToMonth(stand.maand, 1),
    bedrag,
    regelversie: regelversie(stand.kader, stand.wetOp ?? firstDay(stand.maand)),
    feitversie: stand.feitversie,
  };
};
