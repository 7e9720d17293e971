/** Knows how a dated table is written, and finds the row of a day; where there is none it names the gap. */
import { type Day, day, type Fraction, formatDay, type Money, parseEuro } from '@samenkracht/core';
import type { MetKader } from './kader.ts';
import type { Zekerheid } from './oordeel.ts';
import { type Gevolgd, SPOOR } from './spoor.ts';
import type { AanvullendeRij, Rij, Tabel } from './tabelvorm.ts';

/** There is no value for this day: an error that names the gap, never an old value carried on. */
export class Gat extends Error {
  override readonly name = 'Gat';
  readonly tabel: string;
  readonly op: Day;
  readonly omschrijving: string;
  constructor(tabel: string, naam: string, op: Day) {
    super(`${naam} (${tabel}): geen waarde op ${formatDay(op)}`);
    this.tabel = tabel;
    this.op = op;
    this.omschrijving = naam;
  }
}

/** An age as the AOW states it: whole years and months. */
export type Leeftijd = { readonly jaren: number; readonly maanden: number };

type Waarde = { bedrag: Money; percentage: Fraction; aantal: number; leeftijd: Leeftijd; tekst: string };
type Geschreven = keyof Waarde;

/**
 * A table as text, a row per line: `vanaf | waarde | zekerheid | bron | zonder vt | opmerking`, the last two may be left out.
 * @throws RangeError when a line cannot be read, rows are out of order, or a row has no source.
 */
export const tabel = <S extends Geschreven>(
  kop: Omit<Tabel<Waarde[S]>, 'rijen' | 'soort'> & { readonly soort: S },
  tekst: string,
): Tabel<Waarde[S]> =>
  keurTabel({
    ...kop,
    rijen: tekst
      .trim()
      .split('\n')
      .map((regel) => leesRij(kop.id, kop.soort, regel)),
  });

/** @throws RangeError when rows are out of order, lie beyond the end, or have no source where one was seen. */
export const keurTabel = <T>(inhoud: Tabel<T>): Tabel<T> => {
  inhoud.rijen.forEach((rij, i) => {
    const vorige = inhoud.rijen[i - 1];
    if (vorige !== undefined && vorige.vanaf >= rij.vanaf)
      throw new RangeError(`${inhoud.id}: ${rij.vanaf} out of order`);
    if (rij.vanaf >= inhoud.tot) throw new RangeError(`${inhoud.id}: ${rij.vanaf} lies beyond ${inhoud.tot}`);
    if (rij.bron.length === 0 && rij.zekerheid !== 'afgeleid' && rij.zekerheid !== 'uit het geheugen')
      throw new RangeError(`${inhoud.id}: ${rij.vanaf} has no source`);
  });
  const laatst: Laatste<T> = { op: undefined, rij: undefined };
  const { id, naam, grond, soort, tot, rijen } = inhoud;
  // Written out: tables whose properties come in one order have one shape for the engine, which looks up rows faster.
  return Object.defineProperty({ id, naam, grond, soort, tot, rijen }, LAATST, { value: laatst, enumerable: false });
};

const zekerheden: readonly Zekerheid[] = ['twee bronnen', 'een bron', 'afgeleid', 'uit het geheugen'];

const leesRij = <S extends Geschreven>(id: string, soort: S, regel: string): Rij<Waarde[S]> => {
  const [vanaf = '', tekst = '', woord = '', bron = '', zonder = '', opmerking = ''] = regel
    .split('|')
    .map((cel) => cel.trim());
  const waarde = leesWaarde(soort, tekst);
  const zekerheid = zekerheden.find((een) => een === woord);
  if (waarde === undefined || zekerheid === undefined) throw new RangeError(`${id}: cannot read row '${regel.trim()}'`);
  const zonderVt = zonder === '' ? undefined : parseEuro(zonder);
  return {
    vanaf: day(vanaf),
    waarde,
    zekerheid,
    bron: bron === '' ? [] : bron.split(/,\s*/),
    ...(zonderVt === undefined ? {} : { zonderVt }),
    ...(opmerking === '' ? {} : { opmerking }),
  };
};

/** A value as it is written in a table, on a screen of the functional administrator too. */
export const leesWaarde = <S extends Geschreven>(soort: S, tekst: string): Waarde[S] | undefined => {
  const lezers: { readonly [K in Geschreven]: (tekst: string) => Waarde[K] | undefined } = {
    bedrag: leesBedrag,
    percentage: leesPercentage,
    aantal: (getal) => (/^\d+$/.test(getal) ? Number(getal) : undefined),
    leeftijd: leesLeeftijd,
    tekst: (woorden) => (woorden === '' ? undefined : woorden),
  };
  return lezers[soort](tekst);
};

/** No table of the law has an amount below nothing. */
const leesBedrag = (tekst: string): Money | undefined => {
  const bedrag = parseEuro(tekst);
  return bedrag !== undefined && bedrag >= 0 ? bedrag : undefined;
};

/** `95%`, `12,5%` and `1,912%`, as a fraction of whole numbers so that no float reaches an amount. */
const leesPercentage = (tekst: string): Fraction | undefined => {
  const [, geheel, deel = ''] = /^(\d{1,3})(?:,(\d{1,3}))?%$/.exec(tekst) ?? [];
  if (geheel === undefined) return undefined;
  return deel.length === 3
    ? [Number(geheel) * 1000 + Number(deel), 100_000]
    : [Number(geheel) * 100 + Number(deel.padEnd(2, '0')), 10_000];
};

const leesLeeftijd = (tekst: string): Leeftijd | undefined => {
  const [, jaren, maanden = '0'] = /^(\d+) jaar(?: en (\d+) maand(?:en)?)?$/.exec(tekst) ?? [];
  return jaren === undefined ? undefined : { jaren: Number(jaren), maanden: Number(maanden) };
};

/** The row of the table itself on a day; undefined in a gap. Newest first, because most questions are about now. */
export const rijOp = <T>(van: Tabel<T>, op: Day): Rij<T> | undefined => {
  if (op >= van.tot) return undefined;
  for (let i = van.rijen.length - 1; i >= 0; i -= 1) {
    const rij = van.rijen[i];
    if (rij !== undefined && rij.vanaf <= op) return rij;
  }
  return undefined;
};

/**
 * The value that holds on a day, with the rows that the municipality added; on the law date when the frame fixes one.
 * @throws Gat where there is none.
 */
export const zoek = <T>(f: MetKader, van: Tabel<T>, op: Day): T => {
  const { aanvulling, wetOp = op } = f.kader;
  const rij = aanvulling.length === 0 ? gevondenRij(van, wetOp) : rijMetAanvulling(aanvulling, van, wetOp);
  if (rij === undefined) throw new Gat(van.id, van.naam, wetOp);
  (f as Gevolgd)[SPOOR]?.rij?.(van, rij, wetOp);
  return rij.waarde;
};

/** A run over a city asks one day for everyone: the table keeps its last answer beside it. */
const LAATST: unique symbol = Symbol('laatst');
type Laatste<T> = { op: Day | undefined; rij: Rij<T> | undefined };

const gevondenRij = <T>(van: Tabel<T>, op: Day): Rij<T> | undefined => {
  const laatst = (van as { readonly [LAATST]?: Laatste<T> })[LAATST];
  if (laatst === undefined) return rijOp(van, op);
  if (laatst.op !== op) {
    laatst.rij = rijOp(van, op);
    laatst.op = op;
  }
  return laatst.rij;
};

/** An added row counts when it starts no earlier than the row of the table that it stands in for. */
const rijMetAanvulling = <T>(aanvulling: readonly AanvullendeRij[], van: Tabel<T>, op: Day): Rij<T> | undefined => {
  let gevonden = rijOp(van, op);
  for (const rij of aanvulling) {
    const geldt = rij.tabel === van.id && rij.vanaf <= op && op < rij.tot;
    if (geldt && (gevonden === undefined || rij.vanaf >= gevonden.vanaf)) gevonden = rij as Rij<T>;
  }
  return gevonden;
};
