/** Knows what a person must look at beside a payment that goes on: words that differ or miss over a paid month, a debt that may be gross. */
import { formatMonth, type Month } from '@samenkracht/core';
import type { Reeksinvoer } from './herrekenen.ts';
import type { Opgave } from './inkomst.ts';
import { plekVan, type Uitzondering, uitlegVan } from './uitzondering.ts';
import { verrekendeMaanden } from './verrekenwijze.ts';

export type Aandachtspunt = {
  readonly code: string;
  readonly maand: Month;
  /** Which one it is of its code and month. */
  readonly plek: string;
  readonly uitleg: string;
};

/** Any month in which two channels say something else, also one that was paid. */
export const tegenstrijdigheden = (
  reeks: Pick<Reeksinvoer, 'bronnen' | 'geldend'>,
  opgaven: readonly Pick<Opgave, 'bronId' | 'maand'>[],
): readonly Aandachtspunt[] => {
  const gezien = new Set<string>();
  return opgaven.flatMap(({ bronId, maand }) => {
    const plaats = `${bronId} ${maand}`;
    const bron = reeks.bronnen.find(({ id }) => id === bronId);
    if (gezien.has(plaats) || bron === undefined) return [];
    gezien.add(plaats);
    const geldend = reeks.geldend(bronId, maand);
    if (geldend.soort !== 'tegenstrijdig') return [];
    const uitzondering: Uitzondering = {
      code: 'INKOMSTEN_TEGENSTRIJDIG',
      maand,
      bronId,
      werkgever: bron.werkgever,
      inwoner: geldend.inwoner.netto,
      loongegevens: geldend.loongegevens.netto,
    };
    return [{ code: uitzondering.code, maand, plek: plekVan(uitzondering), uitleg: uitlegVan(uitzondering) }];
  });
};

/** A month that was settled before its job was known, and has no pay since: too much was paid, and nobody can say how much. */
export const ontbrekendLoon = (reeks: Reeksinvoer): readonly Aandachtspunt[] =>
  reeks.bronnen.flatMap((bron) =>
    verrekendeMaanden(reeks, bron)
      .filter((maand) => reeks.geldend(bron.id, maand).soort === 'verwacht')
      .map((maand) => {
        const { id, werkgever } = bron;
        const uitzondering: Uitzondering = { code: 'INKOMSTEN_ONTBREKEN', maand, bronId: id, werkgever };
        return { code: uitzondering.code, maand, plek: plekVan(uitzondering), uitleg: uitlegVan(uitzondering) };
      }),
  );

/** Art. 58 lid 5 Pw: after the calendar year the tax may be claimed too. Until a person decided, nothing is held. */
export const teBeoordelenSchulden = (maanden: Iterable<Month>): readonly Aandachtspunt[] =>
  [...maanden].map((maand) => ({
    code: 'BRUTO_BEOORDELEN',
    maand,
    plek: '',
    uitleg: `De schuld over ${formatMonth(maand)} is uit een eerder kalenderjaar. Beoordeel of zij bruto wordt. Er wordt nog niets ingehouden.`,
  }));

/** Art. 58 lid 4 Pw: after six months what is left of a debt is set off only after a decision to claim it back. */
export const terugTeVorderenSchulden = (maanden: Iterable<Month>): readonly Aandachtspunt[] =>
  [...maanden].map((maand) => ({
    code: 'TERUGVORDERING_NODIG',
    maand,
    plek: '',
    uitleg: `De schuld over ${formatMonth(maand)} is na zes maanden nog niet op. Besluit of u de rest terugvordert. Er wordt niets meer ingehouden.`,
  }));
