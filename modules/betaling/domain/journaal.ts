/** Knows the journal as a file: CSV with semicolons and decimal commas, as financial packages in the Netherlands read it, and a workbook. */
import { type Day, formatDecimal, type Money, type Month } from '@samenkracht/core';
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { type Rekening, rekeningen } from './rekening.ts';
import { iv3Van } from './rekeningschema.ts';

type Post = {
  readonly boekdatum: Day;
  readonly maand: Month;
  readonly rekening: Rekening;
  readonly oorzaak: string;
  readonly runId: string | undefined;
  readonly debet: Money;
  readonly credit: Money;
  readonly aantal: number;
};

const kolommen = [
  'boekdatum',
  'over_maand',
  'rekening',
  'rekeningnaam',
  'taakveld',
  'categorie',
  'omschrijving',
  'run',
  'debet',
  'credit',
  'aantal',
] as const;

/** A code that has no source is left empty; the chart of accounts says why. */
const toRij = ({ boekdatum, maand, rekening, oorzaak, runId, aantal }: Post) => {
  const iv3 = iv3Van(rekening, boekdatum);
  const [taakveld, categorie] = iv3.soort === 'code' ? [iv3.taakveld.code, iv3.categorie.code] : ['', ''];
  const naam = rekeningen[rekening].naam;
  return { tekst: [boekdatum, maand, rekening, naam, taakveld, categorie, oorzaak, runId ?? ''], aantal };
};

export const writeJournaal = (posten: readonly Post[]): string =>
  stringify(
    posten.map((post) => {
      const { tekst, aantal } = toRij(post);
      return [...tekst, formatDecimal(post.debet), formatDecimal(post.credit), String(aantal)];
    }),
    {
      header: true,
      columns: [...kolommen],
      delimiter: ';',
      record_delimiter: '\r\n',
      bom: true,
      escape_formulas: true,
    },
  );

/** The same rows as a workbook: amounts are numbers with two decimals, text stays text so that nothing is read as a formula. */
export const writeJournaalblad = (posten: readonly Post[]): Promise<Buffer> => {
  const kop = kolommen.map((value) => ({ value, fontWeight: 'bold' as const }));
  const euro = (bedrag: Money) => ({ value: bedrag / 100, type: Number, format: '#,##0.00' });
  const rijen = posten.map((post) => {
    const { tekst, aantal } = toRij(post);
    const cellen = tekst.map((value) => ({ value, type: String }));
    return [...cellen, euro(post.debet), euro(post.credit), { value: aantal, type: Number }];
  });
  const breedtes = [12, 10, 20, 24, 10, 10, 40, 38, 14, 14, 8];
  return writeXlsxFile([kop, ...rijen], {
    sheet: 'Journaal',
    columns: breedtes.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
};
