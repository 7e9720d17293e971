/** Knows how to run the examples of articles as tests, a test per row, named by its cells. */
import { Gat } from '@samenkracht/law';
import { describe, expect, test } from 'vitest';
import { type Bladzijde, cellenVan, leesVoorbeelden, type Voorbeeld, type Voorbeeldtabel } from './voorbeelden.ts';

export const toetsBladzijden = (bladzijden: readonly Bladzijde[]): void => {
  for (const bladzijde of bladzijden)
    describe(bladzijde.titel, () => {
      for (const tabel of bladzijde.voorbeelden) toetsTabel(tabel);
    });
};

const toetsTabel = (tabel: Voorbeeldtabel): void => {
  const { kolommen, rijen } = leesVoorbeelden(tabel.tekst);
  for (const rij of rijen)
    test(`${tabel.naam}: ${kolommen.map((kolom) => `${kolom} ${rij[kolom]}`).join(', ')}`, () => {
      const uitkomst = rekenRij(tabel, rij);
      expect(Object.keys(uitkomst).length).toBeGreaterThan(0);
      for (const [kolom, cel] of Object.entries(uitkomst)) expect(`${kolom}: ${cel}`).toBe(`${kolom}: ${rij[kolom]}`);
    });
};

/** A row whose first outcome is `gat` must throw one; any other error is a mistake. */
const rekenRij = (tabel: Voorbeeldtabel, rij: Voorbeeld): Readonly<Record<string, string>> => {
  try {
    return tabel.reken(cellenVan(rij));
  } catch (fout) {
    if (!(fout instanceof Gat)) throw fout;
    const kolom = Object.keys(rij).findLast((naam) => rij[naam] === 'gat');
    return kolom === undefined ? { gat: fout.message } : { [kolom]: 'gat' };
  }
};
