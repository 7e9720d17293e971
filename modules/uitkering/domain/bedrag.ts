/** Knows what a functional administrator may add to the law's tables, and how it is written. */
import {
  addMonths,
  type Day,
  err,
  type Fraction,
  formatDay,
  formatEuro,
  type Money,
  never,
  ok,
  parseDay,
  type Result,
} from '@samenkracht/core';
import { type Leeftijd, leesWaarde, type Soort, type Tabel } from '@samenkracht/law';
import { bedragtabellen } from '@samenkracht/participatiewet';
import type { Json } from '@samenkracht/platform/module';

export type BedragWeigering =
  | { readonly code: 'TABEL_ONBEKEND' }
  | { readonly code: 'WAARDE_ONLEESBAAR'; readonly soort: string }
  | { readonly code: 'PERIODE_ONJUIST'; readonly uitleg: string }
  | { readonly code: 'BRON_ONTBREEKT' }
  | { readonly code: 'BEDRAG_NIET_GEVONDEN' }
  | { readonly code: 'BEDRAG_EIGEN_INVOER' };

const findTabel = (id: string): Tabel<unknown> | undefined => bedragtabellen.find((tabel) => tabel.id === id);

/** Brackets as lines `vanaf; procent; min`; other kinds as the law's tables write them. */
const leesTabelwaarde = (tabel: Tabel<unknown>, tekst: string): Json | undefined => {
  const { soort } = tabel;
  if (soort !== 'staffel') return leesWaarde(soort, tekst.trim()) as Json | undefined;
  const schijven = tekst
    .trim()
    .split('\n')
    .map((regel) => regel.split(';').map((deel) => deel.trim()))
    .map(([vanaf = '', procent = '', min = '']) => ({
      vanaf: leesWaarde('bedrag', vanaf),
      procent: leesWaarde('percentage', procent),
      min: leesWaarde('bedrag', min),
    }));
  const compleet = schijven.every(
    ({ vanaf, procent, min }) => vanaf !== undefined && procent !== undefined && min !== undefined,
  );
  const oplopend = schijven.every(({ vanaf }, i) =>
    i === 0 ? vanaf === 0 : (vanaf ?? 0) > (schijven[i - 1]?.vanaf ?? 0),
  );
  return compleet && oplopend ? (schijven as unknown as Json) : undefined;
};

export type BedragInvoer = {
  readonly tabel: string;
  readonly vanaf: string;
  readonly tot?: string | undefined;
  readonly waarde: string;
  readonly bron: string;
  readonly link: string;
};
export type Beoordeeld = {
  readonly tabel: string;
  readonly vanaf: Day;
  readonly tot: Day;
  readonly waarde: Json;
  readonly bron: string;
  readonly link: string;
};

/** Amounts change each half-year, so without an end a row holds six months and then the gap shows again. */
const maandenZonderEinde = 6;

export const beoordeelBedrag = (invoer: BedragInvoer): Result<Beoordeeld, BedragWeigering> => {
  const tabel = findTabel(invoer.tabel);
  if (tabel === undefined) return err({ code: 'TABEL_ONBEKEND' });
  const vanaf = parseDay(invoer.vanaf);
  if (vanaf === undefined) return err({ code: 'PERIODE_ONJUIST', uitleg: 'De begindatum bestaat niet.' });
  const tot = invoer.tot === undefined ? addMonths(vanaf, maandenZonderEinde) : parseDay(invoer.tot);
  if (tot === undefined || tot <= vanaf)
    return err({ code: 'PERIODE_ONJUIST', uitleg: 'De einddatum ligt voor de begindatum.' });
  const laatste = tabel.rijen.at(-1);
  if (laatste !== undefined && vanaf < laatste.vanaf) {
    return err({ code: 'PERIODE_ONJUIST', uitleg: `Voor ${formatDay(laatste.vanaf)} staat het bedrag al in de wet.` });
  }
  if (invoer.bron.trim().length < 3 || !/^https:\/\/\S+\.\S+$/.test(invoer.link))
    return err({ code: 'BRON_ONTBREEKT' });
  const waarde = leesTabelwaarde(tabel, invoer.waarde);
  if (waarde === undefined) return err({ code: 'WAARDE_ONLEESBAAR', soort: tabel.soort });
  return ok({ tabel: tabel.id, vanaf, tot, waarde, bron: invoer.bron.trim(), link: invoer.link });
};

/** As it is written on the screen, and as it can be typed again. */
export const toonBedragwaarde = (soort: Soort, waarde: unknown): string => {
  switch (soort) {
    case 'bedrag':
      return formatEuro(waarde as Money).replace('€\u00a0', '');
    case 'percentage':
      return procent(waarde as Fraction);
    case 'leeftijd': {
      const { jaren, maanden } = waarde as Leeftijd;
      return maanden === 0 ? `${jaren} jaar` : `${jaren} jaar en ${maanden} maanden`;
    }
    case 'staffel':
      return (waarde as readonly { vanaf: Money; procent: Fraction; min: Money }[])
        .map((schijf) =>
          [
            toonBedragwaarde('bedrag', schijf.vanaf),
            procent(schijf.procent),
            toonBedragwaarde('bedrag', schijf.min),
          ].join('; '),
        )
        .join('\n');
    case 'aantal':
    case 'tekst':
      return String(waarde);
    default:
      return never(soort);
  }
};

/** 1.250 of 10.000 is 12,5%. */
const procent = ([over, under]: Fraction): string => {
  const honderdsten = Math.round((over * 10_000) / under);
  const deel = (honderdsten % 100).toString().padStart(2, '0').replace(/0+$/, '');
  return `${Math.floor(honderdsten / 100)}${deel === '' ? '' : `,${deel}`}%`;
};
