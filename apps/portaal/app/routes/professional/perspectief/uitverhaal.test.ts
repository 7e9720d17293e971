/** Proves what a story puts ready for a perspective, and that what a coach left out does not come back by itself. */
import { expect, test } from 'vitest';
import type { Verteld } from '../../../kader/verteld/verteld.ts';
import type { Dossier } from './dossier.ts';
import { readyFor } from './uitverhaal.ts';

const tekst = (nl: string) => ({ nl, en: nl });
const knelpunt = (domein: 'schulden' | 'taal', nl: string, datum: string): Verteld['knelpunten'][number] => ({
  ...{ code: nl, domein, tekst: tekst(nl), doel: tekst('doel'), bron: 'inwoner', datum, gronden: [] },
});
const woord = (perspectief: 'kan' | 'wil' | null, woorden: string, datum: string): Verteld['woorden'][number] => ({
  ...{ code: woorden, vraag: tekst('?'), woorden, perspectief, ervaring: null, bron: 'samen', datum },
});
const verteld: Verteld = {
  feiten: [],
  knelpunten: [
    knelpunt('schulden', 'Ik loop achter.', '2026-11-02'),
    knelpunt('schulden', 'Ik wil hulp.', '2026-11-04'),
    knelpunt('taal', 'Ik wil les.', '2026-11-03'),
  ],
  woorden: [
    woord('kan', 'Magazijn', '2026-11-02'),
    woord('kan', 'Kantine', '2026-11-01'),
    woord(null, 'Anders', '2026-11-02'),
  ],
};
const versie = (op: string, domeinen: readonly 'schulden'[] = []): Dossier['versies'][number] => ({
  ...{ versie: 1, kan: 'k', wil: 'w', volgendeStap: 's', afstanden: [], door: 'Selma', op, antwoord: null },
  belemmeringen: domeinen.map((domein) => ({ domein, tekst: 'zo' })),
});

test('before the first version all stands ready, with the day on which it was told last', () => {
  const klaar = readyFor({ versies: [] }, verteld);
  expect(klaar.kan).toMatchObject({ tekst: 'Magazijn\nKantine', van: { bron: 'samen', datum: '2026-11-02' } });
  expect(klaar.wil).toBeUndefined();
  expect(klaar.inDeWeg('schulden')).toMatchObject({
    tekst: 'Ik loop achter. Ik wil hulp.',
    van: { datum: '2026-11-04' },
  });
  expect(klaar.inDeWeg('wonen')).toBeUndefined();
});

test.each([
  ['written on the day that it was told: the coach saw it', versie('2026-11-04'), undefined],
  ['told a day after it', versie('2026-11-03'), 'Ik wil hulp.'],
  ['what stands there is not written over', versie('2026-11-01', ['schulden']), undefined],
])('after a version only what is new: %s', (_, laatste, verwacht) => {
  const klaar = readyFor({ versies: [laatste] }, verteld);
  expect([klaar.kan, klaar.inDeWeg('schulden')?.tekst]).toEqual([undefined, verwacht]);
});

test('without a story nothing stands ready', () => {
  const klaar = readyFor({ versies: [] }, undefined);
  expect([klaar.kan, klaar.wil, klaar.inDeWeg('taal')]).toEqual([undefined, undefined, undefined]);
});
