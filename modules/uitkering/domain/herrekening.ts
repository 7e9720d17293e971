/** Knows what a recomputation of past months says of one benefit, and whether two such outcomes are the same. */
import { formatDecimal, type Money, type Month, subtract, sum } from '@samenkracht/core';
import { stringify } from 'csv-stringify/sync';
import type { Herzieningsmaand } from './herrekenen.ts';
import type { Herberekening } from './herziening.ts';
import { uitlegVan } from './uitzondering.ts';

/** `rekenen` and `verwerken` are work in sets that is going on. */
export type Herrekenstatus = 'rekenen' | 'berekend' | 'verwerken' | 'verwerkt' | 'ingetrokken';

/** In cents: what is paid out and what is set aside for holiday allowance, before and after. */
export type Herrekenmaand = {
  readonly maand: Month;
  readonly was: Money;
  readonly wordt: Money;
  readonly vakantietoeslagWas: Money;
  readonly vakantietoeslagWordt: Money;
};

export type Herrekenregel = {
  readonly uitkomst: 'verschil' | 'uitzondering' | 'verwerkt' | 'anders geworden';
  readonly maanden: readonly Herrekenmaand[];
  /** Of what is paid out and what is set aside together. */
  readonly verschil: Money;
  readonly reden: string | undefined;
  readonly uitleg: string | undefined;
};

const toMaand = ({ maand, voor, na, vakantietoeslagVoor, vakantietoeslagNa }: Herzieningsmaand): Herrekenmaand => ({
  maand,
  was: voor,
  wordt: na,
  vakantietoeslagWas: vakantietoeslagVoor,
  vakantietoeslagWordt: vakantietoeslagNa,
});

const verschilVan = (een: Herrekenmaand): Money =>
  sum([subtract(een.wordt, een.was), subtract(een.vakantietoeslagWordt, een.vakantietoeslagWas)]);

/** @returns undefined when every month comes out as it was decided. A month that cannot be computed leaves the whole benefit to a person. */
export const toHerrekenregel = ({ maanden, uitzondering }: Herberekening): Herrekenregel | undefined => {
  if (maanden.length === 0 && uitzondering === undefined) return undefined;
  const regels = maanden.map(toMaand);
  return {
    uitkomst: uitzondering === undefined ? 'verschil' : 'uitzondering',
    maanden: regels,
    verschil: sum(regels.map(verschilVan)),
    reden: uitzondering?.code,
    uitleg: uitzondering === undefined ? undefined : uitlegVan(uitzondering),
  };
};

/** What was approved is what is booked, to the cent and month by month. */
export const isGelijk = (a: readonly Herrekenmaand[], b: readonly Herrekenmaand[]): boolean =>
  a.length === b.length &&
  a.every((een, i) => {
    const ander = b[i];
    return (
      ander !== undefined &&
      een.maand === ander.maand &&
      een.was === ander.was &&
      een.wordt === ander.wordt &&
      een.vakantietoeslagWas === ander.vakantietoeslagWas &&
      een.vakantietoeslagWordt === ander.vakantietoeslagWordt
    );
  });

const kolommen = [
  'uitkering',
  'uitkomst',
  'maand',
  'was',
  'wordt',
  'vakantietoeslag_was',
  'vakantietoeslag_wordt',
  'reden',
];

/** Every difference, a line for each month; who it is about stands there by the number of the benefit only. */
export const writeVerschillen = (regels: readonly (Herrekenregel & { readonly uitkeringId: string })[]): string =>
  stringify(
    regels.flatMap(({ uitkeringId, uitkomst, maanden, reden = '' }) =>
      maanden.length === 0
        ? [[uitkeringId, uitkomst, '', '', '', '', '', reden]]
        : maanden.map((een) => [
            uitkeringId,
            uitkomst,
            een.maand,
            ...[een.was, een.wordt, een.vakantietoeslagWas, een.vakantietoeslagWordt].map(formatDecimal),
            reden,
          ]),
    ),
    { header: true, columns: kolommen, delimiter: ';', record_delimiter: '\r\n', bom: true, escape_formulas: true },
  );
