import { cents, day, type Money, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { verklaar } from './bepaal.ts';
import { maakBulk } from './bulk.ts';
import { maakKlassen } from './klassen.ts';
import { regel, tussenuitkomst } from './regel.ts';
import { maakRijen, zetRij } from './rijen.ts';

type Feiten = { readonly huis: number; readonly netto: Money };
const grond = { wet: { naam: 'Voorbeeldwet', kort: 'Vw', bwb: null }, artikel: '1' } as const;
const maart = { maand: month('2026-03'), vanaf: day('2026-03-01'), tot: day('2026-04-01') };
const plaatsen = { dagen: new Set<string>(), wisselend: new Set(['netto']), soms: new Set<string>() };

test('a part of a rule that reads no amount runs once for all, one that does runs each time, and neither leaves a step', () => {
  const gelopen = { huis: 0, loon: 0 };
  const huis = tussenuitkomst((f: Feiten, keer: number) => {
    gelopen.huis += 1;
    return f.huis * keer;
  });
  const loon = tussenuitkomst((f: Feiten) => {
    gelopen.loon += 1;
    return f.netto;
  });
  const samen = regel({ id: 'samen', naam: 'Samen', grond }, (f: Feiten) =>
    cents(huis(f, 10) + huis(f, 100) + loon(f)),
  );
  const alle = Array.from({ length: 40 }, (_, i) => ({ ...maart, huis: 3, netto: cents(1000 + i) }));
  const rijen = maakRijen(maart.maand, plaatsen);
  for (const [i, f] of alle.entries()) zetRij(rijen, i, f);
  const run = maakBulk<Feiten, Money>(samen, () => maakKlassen([]), plaatsen.soms);
  const draai = (): readonly number[] => {
    const uit: number[] = [];
    run(
      rijen,
      (i, bedrag) => {
        uit[i] = bedrag;
      },
      () => undefined,
    );
    return uit;
  };
  draai();
  draai();
  const eerst = { ...gelopen };
  expect(draai()).toEqual(alle.map((_, i) => 1330 + i));
  expect(gelopen).toEqual({ huis: eerst.huis, loon: eerst.loon + 40 });
  expect(verklaar(samen, alle[0] as Feiten, {}).uitleg?.kinderen).toEqual([]);
});
