import { cents, day, type Money, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { maakBulk } from './bulk.ts';
import { maakKlassen } from './klassen.ts';
import { met } from './met.ts';
import { regel } from './regel.ts';
import { maakRijen, zetRij } from './rijen.ts';

type Persoon = { readonly thuis: boolean; readonly ouders: boolean };
type Feiten = { readonly huis: number; readonly persoon: Persoon; readonly netto: Money };
const grond = { wet: { naam: 'Voorbeeldwet', kort: 'Vw', bwb: null }, artikel: '1' } as const;
const maart = { maand: month('2026-03'), vanaf: day('2026-03-01'), tot: day('2026-04-01') };
const plaatsen = { dagen: new Set<string>(), wisselend: new Set(['netto']), soms: new Set<string>() };

/** What each row gives, or the fact that is asked; twice, because the second time what was learned is used. */
const draai = (rekenregel: (f: Feiten) => Money, alle: readonly object[]): readonly (Money | string)[] => {
  const rijen = maakRijen(maart.maand, plaatsen);
  for (const [i, f] of alle.entries()) zetRij(rijen, i, { ...maart, ...f });
  const run = maakBulk<Feiten, Money>(rekenregel, () => maakKlassen([]), plaatsen.soms);
  const uit: (Money | string)[] = [];
  for (let keer = 0; keer < 2; keer += 1)
    run(
      rijen,
      (i, bedrag) => {
        uit[i] = bedrag;
      },
      (i, einde) => {
        uit[i] = einde.soort === 'onbekend' ? einde.feit : einde.soort;
      },
    );
  return uit;
};

test('in a run over rows a part of the facts with another value keeps unknown what is unknown', () => {
  const rekenregel = regel({ id: 'uit', naam: 'Uit', grond }, (f: Feiten): Money => {
    const uit = met(met(f.persoon, { thuis: false }), { extra: 1 });
    return cents(f.netto + (uit.ouders ? 10 : 20) + (uit.thuis ? 100 : 200) + uit.extra);
  });
  const zonder = [1000, 2000, 3000].map((netto) => ({ huis: 1, persoon: { thuis: true }, netto: cents(netto) }));
  expect(draai(rekenregel, zonder)).toEqual(zonder.map(() => 'persoon.ouders'));
  const met3 = zonder.map((f) => ({ ...f, persoon: { thuis: true, ouders: true } }));
  expect(draai(rekenregel, met3)).toEqual([1211, 2211, 3211]);
});

test('in a run over rows a rule called with changed facts is not remembered as one over the facts themselves', () => {
  const norm = regel({ id: 'norm', naam: 'Norm', grond }, (f: { readonly huis: number }): Money => cents(100 * f.huis));
  const rekenregel = regel(
    { id: 'som', naam: 'Som', grond },
    (f: Feiten): Money => cents(norm(f) + norm(met(f, { huis: 7 })) + norm(met(f, { huis: 9 })) + f.netto),
  );
  const alle = [1, 2, 3].map((netto) => ({ huis: 1, persoon: { thuis: true, ouders: true }, netto: cents(netto) }));
  expect(draai(rekenregel, alle)).toEqual([1701, 1702, 1703]);
});
