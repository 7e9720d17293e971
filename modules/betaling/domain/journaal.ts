/** Knows the journal as a file: CSV with semicolons and decimal commas, as financial packages in the Netherlands read it. */
import type { Day, Money, Month } from '@samenkracht/core';
import { stringify } from 'csv-stringify/sync';
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

const komma = (bedrag: Money): string => `${Math.floor(bedrag / 100)},${(bedrag % 100).toString().padStart(2, '0')}`;

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
export const writeJournaal = (posten: readonly Post[]): string =>
  stringify(
    posten.map(({ boekdatum, maand, rekening, oorzaak, runId, debet, credit, aantal }) => {
      const iv3 = iv3Van(rekening, boekdatum);
      const codes = iv3.soort === 'code' ? [iv3.taakveld.code, iv3.categorie.code] : ['', ''];
      return [
        boekdatum,
        maand,
        rekening,
        rekeningen[rekening].naam,
        ...codes,
        oorzaak,
        runId ?? '',
        komma(debet),
        komma(credit),
        String(aantal),
      ];
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
