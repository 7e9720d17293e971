/** Knows how the amounts of a new half-year come in together: a line per table, shown beside the value that it follows. */
import type { Day, Fraction } from '@samenkracht/core';
import { citeer, rijOp, type Tabel } from '@samenkracht/law';
import { bedragtabellen } from '@samenkracht/participatiewet';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type BedragWeigering, type Beoordeeld, beoordeelBedrag, toonBedragwaarde } from './bedrag.ts';

export type Levering = {
  readonly vanaf: string;
  readonly tot?: string | undefined;
  readonly bron: string;
  readonly link: string;
  /** CSV with `;`, columns `tabel` and `nieuwe waarde`; other columns are for the reader. */
  readonly bestand: string;
};

export type Leveringsregel = {
  readonly regel: number;
  readonly tabel: string;
  readonly naam: string;
  /** What holds now: the value of the day before. */
  readonly oud: string | undefined;
  readonly nieuw: string;
  /** Growth as a fraction of the old value, for amounts only. */
  readonly groei: Fraction | undefined;
  /** It grows or falls much more than most of the delivery does: look at it again. */
  readonly opvallend: boolean;
  readonly fout: BedragWeigering | { readonly code: 'TABEL_DUBBEL' } | undefined;
  readonly beoordeeld: Beoordeeld | undefined;
};

export type Leveringsproef = {
  readonly regels: readonly Leveringsregel[];
  /** Tables that end on this day and that the delivery says nothing about. */
  readonly ontbreekt: readonly Tabel<unknown>[];
};

const kolomTabel = 'tabel';
const kolomNieuw = 'nieuwe waarde';
const leesteken = ';';

/** The file to fill in: every table that has no value on this day, with the value it had. */
export const sjabloon = (vanaf: Day): string =>
  stringify(
    eindigendOp(vanaf).map((tabel) => [tabel.id, tabel.naam, citeer(tabel.grond), laatsteWaarde(tabel) ?? '', '']),
    {
      header: true,
      columns: [kolomTabel, 'naam', 'artikel', 'laatste waarde', kolomNieuw],
      delimiter: leesteken,
      bom: true,
    },
  );

const eindigendOp = (vanaf: Day): readonly Tabel<unknown>[] => bedragtabellen.filter((tabel) => tabel.tot === vanaf);

const laatsteWaarde = (tabel: Tabel<unknown>): string | undefined => {
  const laatste = tabel.rijen.at(-1);
  return laatste === undefined ? undefined : toonBedragwaarde(tabel.soort, laatste.waarde);
};

/** @returns undefined when the text is no table with these columns. */
export const beproefLevering = (levering: Levering): Leveringsproef | undefined => {
  const gelezen = leesBestand(levering.bestand);
  if (gelezen === undefined) return undefined;
  const gezien = new Set<string>();
  const regels = gelezen.map(({ tabel, waarde, regel }) => {
    const dubbel = gezien.has(tabel);
    gezien.add(tabel);
    return beproefRegel(levering, { tabel, waarde, regel }, dubbel);
  });
  const midden = middelste(regels.flatMap(({ groei }) => (groei === undefined ? [] : [procentpunten(groei)])));
  return {
    regels: regels.map((een) => ({ ...een, opvallend: wijktAf(een.groei, midden) })),
    ontbreekt: eindigendOp(levering.vanaf as Day).filter(({ id }) => !gezien.has(id)),
  };
};

type Rauw = { readonly regel: number; readonly tabel: string; readonly waarde: string };

const leesBestand = (bestand: string): readonly Rauw[] | undefined => {
  try {
    const rijen = parse(bestand, {
      columns: true,
      delimiter: leesteken,
      bom: true,
      trim: true,
      skip_empty_lines: true,
    });
    const [eerste] = rijen as readonly Readonly<Record<string, string>>[];
    if (eerste === undefined || !(kolomTabel in eerste) || !(kolomNieuw in eerste)) return undefined;
    return (rijen as readonly Readonly<Record<string, string>>[])
      .map((rij, i) => ({ regel: i + 2, tabel: rij[kolomTabel] ?? '', waarde: rij[kolomNieuw] ?? '' }))
      .filter(({ waarde }) => waarde !== '');
  } catch {
    // What the parser could not read is no table: the refusal says how it should look.
    return undefined;
  }
};

const beproefRegel = (levering: Levering, { tabel: id, waarde, regel }: Rauw, dubbel: boolean): Leveringsregel => {
  const tabel = bedragtabellen.find((een) => een.id === id);
  const oud = tabel === undefined ? undefined : geldendVoor(tabel, levering.vanaf as Day);
  const uitkomst = beoordeelBedrag({ ...levering, tabel: id, waarde });
  const fout = dubbel ? ({ code: 'TABEL_DUBBEL' } as const) : uitkomst.ok ? undefined : uitkomst.error;
  const beoordeeld = uitkomst.ok && !dubbel ? uitkomst.value : undefined;
  return {
    regel,
    tabel: id,
    naam: tabel?.naam ?? id,
    oud: tabel === undefined || oud === undefined ? undefined : toonBedragwaarde(tabel.soort, oud),
    nieuw: beoordeeld === undefined || tabel === undefined ? waarde : toonBedragwaarde(tabel.soort, beoordeeld.waarde),
    groei: tabel?.soort === 'bedrag' && beoordeeld !== undefined ? groeiVan(oud, beoordeeld.waarde) : undefined,
    opvallend: false,
    fout,
    beoordeeld,
  };
};

/** The value on the last day that the table knows before this one. */
export const geldendVoor = (tabel: Tabel<unknown>, vanaf: Day): unknown =>
  tabel.rijen.findLast((rij) => rij.vanaf < vanaf)?.waarde ?? rijOp(tabel, vanaf)?.waarde;

export const groeiVan = (oud: unknown, nieuw: unknown): Fraction | undefined =>
  typeof oud === 'number' && typeof nieuw === 'number' && oud > 0 ? [nieuw - oud, oud] : undefined;

/** Two decimals with their sign, half away from zero: `+1,27%`. */
export const toonGroei = ([verschil, oud]: Fraction): string => {
  const honderdsten = Math.round((10_000 * Math.abs(verschil)) / oud);
  const teken = verschil < 0 ? '-' : '+';
  return `${teken}${Math.floor(honderdsten / 100)},${String(honderdsten % 100).padStart(2, '0')}%`;
};

const procentpunten = ([verschil, oud]: Fraction): number => (100 * verschil) / oud;

const middelste = (getallen: readonly number[]): number | undefined =>
  getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)];

/** Norms of one half-year grow alike; a typing error of one digit is far more than this. */
const ruimte = 2.5;

const wijktAf = (groei: Fraction | undefined, midden: number | undefined): boolean =>
  groei !== undefined && midden !== undefined && Math.abs(procentpunten(groei) - midden) > ruimte;
