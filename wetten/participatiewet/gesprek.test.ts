/** Each rule with its questions is a conversation: it starts with nothing known, asks one thing at a time, and ends. */
import { cents, day, month } from '@samenkracht/core';
import { bepaal, Gat, type Onvolledig, type Vraag, type Vragen, zetFeit } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handhavingsregels } from './handhaving/index.ts';
import { ondersteuningsregels } from './ondersteuning/index.ts';
import { Onmogelijk } from './onmogelijk.ts';

const regels = [...handhavingsregels, ...ondersteuningsregels];

/** Some answer of the kind that is asked; `null` where the question is whether there is something with questions of its own. */
const antwoordOp = (vraag: Vraag, feit: string, vragen: Vragen, kies: number): unknown => {
  const opties = Object.keys(vraag.opties ?? {});
  const optie = opties[kies % Math.max(opties.length, 1)] ?? '';
  switch (vraag.soort) {
    case 'ja of nee':
      return kies % 2 === 0;
    case 'datum':
      return day(kies % 2 === 0 ? '2025-09-01' : '2026-03-01');
    case 'maand':
      return month('2026-04');
    case 'bedrag':
      return cents((kies % 7) * 50_000);
    case 'aantal':
      return kies % 60;
    case 'lijst':
      return [];
    case 'tekst':
      return 'eerste';
    case 'keuze':
      return Object.keys(vragen).some((pad) => pad.startsWith(`${feit}.`)) ? (optie === 'ja' ? {} : null) : optie;
    case 'afweging':
      return { keuze: optie, motivering: 'omdat' };
  }
};

type Einde = 'waarde' | 'gat' | 'onmogelijk' | 'lijst nodig';

/** Answers until there is an end; a question that has no text, or that comes twice, is a fault. */
const voer = ({ regel, vragen }: (typeof regels)[number], keuzes: readonly number[]): Einde => {
  let feiten: Onvolledig<object> = { kader: testkader() };
  const gesteld = new Set<string>();
  for (let beurt = 0; ; beurt += 1) {
    const uitkomst = probeer(() => bepaal(regel, feiten, vragen));
    if (typeof uitkomst === 'string') return uitkomst;
    if (uitkomst.soort === 'waarde' || uitkomst.soort === 'gat') return uitkomst.soort;
    const feit = uitkomst.soort === 'afweging' ? uitkomst.afweging.feit : uitkomst.feit;
    const vraag = vragen[feit];
    if (vraag?.soort === 'lijst' && gesteld.has(feit)) return 'lijst nodig';
    expect(vraag, `no question for ${feit}`).toBeDefined();
    expect(gesteld.has(feit), `${feit} is asked twice`).toBe(false);
    if (vraag === undefined) return 'gat';
    gesteld.add(feit);
    feiten = zetFeit(feiten, feit, antwoordOp(vraag, feit, vragen, keuzes[beurt % keuzes.length] ?? 0));
  }
};

const probeer = <T>(reken: () => T): T | 'onmogelijk' | 'gat' => {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof Onmogelijk) return 'onmogelijk';
    if (fout instanceof Gat) return 'gat';
    throw fout;
  }
};

describe.each(regels.map((een) => [een.id, een] as const))('%s', (_, een) => {
  test('every conversation ends', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 120 }), { minLength: 4, maxLength: 16 }), (keuzes) => {
        expect(['waarde', 'gat', 'onmogelijk', 'lijst nodig']).toContain(voer(een, keuzes));
      }),
    );
  });
});

test('most of them end in a value', () => {
  const waarden = regels.filter((een) =>
    Array.from({ length: 60 }, (_, i) => voer(een, [i, i * 7 + 1, i * 3 + 2, i * 5 + 3, i * 11])).includes('waarde'),
  );
  expect(regels.filter((een) => !waarden.includes(een)).map(({ id }) => id)).toEqual([]);
});

test('every rule has its own name in the list', () => {
  expect(new Set(regels.map(({ id }) => id)).size).toBe(regels.length);
});
