/** What is unknown of a measure that runs in a month is unknown in every use of the rule, and stops no other household. */
import { addToMonth, cents, day, gemeenteCode, month } from '@samenkracht/core';
import { type Bepaling, bepaal, Onbekend } from '@samenkracht/law';
import { kaderVan } from '@samenkracht/verordening';
import { expect, test } from 'vitest';
import type { Opgelegd } from './artikel-18.ts';
import { bijstandsmaand } from './artikel-19.ts';
import { eenLoon, eenMaand, eenPersoon } from './bouw.ts';
import { bulkmaand, maakHuishoudens, zetHuishouden } from './bulk.ts';
import type { Maandfeiten } from './feiten.ts';
import type { Maanduitkomst } from './uitkomst.ts';
import { isVolledig } from './volledig.ts';

const april = month('2026-04');
const opgelegd: Opgelegd = {
  overtreding: { soort: 'verordening', gedraging: 'plan van aanpak' },
  gedragingOp: day('2026-03-02'),
  besluitdag: day('2026-03-16'),
  maand: april,
  verwijtbaarheid: { keuze: 'aanwezig', motivering: '' },
  dringendeRedenen: { keuze: 'nee', motivering: '' },
  afgestemdProcent: 10,
  eerdere: [{ besluitdag: day('2025-11-03'), lid: '2', categorie: 'derde' }],
  eerderGewaarschuwd: false,
  waarschuwen: { keuze: 'nee', motivering: '' },
  maandenZelfstandig: 0,
};

const met = (maatregelen: readonly unknown[], netto = 0): Maandfeiten =>
  eenMaand(april, kaderVan(gemeenteCode('0599')), {
    belanghebbende: eenPersoon(day('1990-01-01'), { inkomsten: [eenLoon(cents(netto))] }),
    maatregelen: maatregelen as readonly Opgelegd[],
  });

type Uitkomst = Maanduitkomst | string;
const plat = (f: Maandfeiten): Uitkomst => {
  try {
    return bijstandsmaand(f);
  } catch (fout) {
    if (fout instanceof Onbekend) return `onbekend ${fout.feit}`;
    throw fout;
  }
};
const gevolgd = (van: Bepaling<Maanduitkomst>): Uitkomst => {
  if (van.soort === 'waarde') return van.waarde;
  return van.soort === 'onbekend' ? `onbekend ${van.feit}` : van.soort;
};
const inBulk = (alle: readonly Maandfeiten[]): readonly Uitkomst[] => {
  const uit: Uitkomst[] = [];
  const rijen = maakHuishoudens(april);
  for (const [i, f] of alle.entries()) zetHuishouden(rijen, i, f);
  bulkmaand(
    rijen,
    (i, uitkomst) => {
      uit[i] = uitkomst;
    },
    (i, einde) => {
      uit[i] = einde.soort === 'onbekend' ? `onbekend ${einde.feit}` : einde.soort;
    },
  );
  return uit;
};

const paden = (van: object, ervoor: readonly string[] = []): readonly (readonly string[])[] =>
  Object.entries(van).flatMap(([naam, deel]) => {
    const pad = [...ervoor, naam];
    return [pad, ...(typeof deel === 'object' && deel !== null ? paden(deel, pad) : [])];
  });
const zonder = (van: unknown, [naam, ...rest]: readonly string[]): unknown => {
  if (naam === undefined) return undefined;
  if (Array.isArray(van)) return van.map((deel, i) => (String(i) === naam ? zonder(deel, rest) : deel));
  return { ...(van as object), [naam]: zonder((van as Record<string, unknown>)[naam], rest) };
};

test.each([
  ['the ordinance', opgelegd],
  ['art. 18 lid 4', { ...opgelegd, overtreding: { soort: 'geuniformeerd', onderdeel: 'a' } } as const],
])('a measure by %s with one fact not known is asked, or gives what every value of it gives', (_, een) => {
  const heel = met([een]);
  expect(isVolledig(heel)).toBe(true);
  for (const pad of paden(een).filter((delen) => !delen.includes('motivering'))) {
    const gat = met([zonder(een, pad)]);
    expect(isVolledig(gat), pad.join('.')).toBe(false);
    const uitkomst = plat(gat);
    if (uitkomst !== `onbekend maatregelen.0.${pad.join('.')}` && !String(uitkomst).endsWith(`${pad.join('.')}.keuze`))
      expect(uitkomst, pad.join('.')).toEqual(plat(heel));
    expect(gevolgd(bepaal(bijstandsmaand, gat))).toEqual(uitkomst);
  }
});

test('a measure whose facts are missing stops its own household in a run over a city, and no other', () => {
  const { overtreding: _, ...geenOvertreding } = opgelegd;
  const { dringendeRedenen: __, ...geenRedenen } = opgelegd;
  const rijen = [undefined, geenOvertreding, geenRedenen, opgelegd, { ...opgelegd, maand: addToMonth(april, 3) }];
  const alle = [0, 60_000].flatMap((netto) => rijen.map((een) => met([een], netto)));
  expect(inBulk(alle)).toEqual(alle.map(plat));
  expect(inBulk(alle).slice(0, 3)).toEqual([
    'onbekend maatregelen.0',
    'onbekend maatregelen.0.overtreding',
    'onbekend maatregelen.0.dringendeRedenen',
  ]);
});
