import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Antwoorden, canonical, mergeAntwoorden } from './antwoorden.ts';

const bewaard: Antwoorden = {
  woont: { waarde: true, versie: 1 },
  spaargeld: { waarde: 50_000, versie: 3 },
};

describe('antwoorden uit twee tabbladen', () => {
  test('een ander antwoord op een andere vraag gaat niet verloren', () => {
    expect(mergeAntwoorden(bewaard, { auto: false }, 1, 3)).toEqual({
      nieuw: { auto: false },
      conflicten: [],
      versie: 4,
    });
  });

  test('een antwoord dat intussen elders is gegeven blijft staan en wordt genoemd', () => {
    expect(mergeAntwoorden(bewaard, { spaargeld: 10_000, woont: false }, 2, 3)).toEqual({
      nieuw: { woont: false },
      conflicten: [{ feit: 'spaargeld', bewaard: 50_000, gestuurd: 10_000 }],
      versie: 4,
    });
  });

  test('wie het laatste antwoord zag mag het wijzigen', () => {
    expect(mergeAntwoorden(bewaard, { spaargeld: 10_000 }, 3, 3)).toMatchObject({
      nieuw: { spaargeld: 10_000 },
      conflicten: [],
    });
  });

  test('twee keer hetzelfde sturen verandert niets', () => {
    expect(mergeAntwoorden(bewaard, { spaargeld: 50_000 }, 0, 3)).toEqual({ nieuw: {}, conflicten: [], versie: 3 });
  });
});

test('dezelfde inhoud geeft dezelfde tekst, in welke volgorde de velden ook staan', () => {
  expect(canonical({ b: [1, { z: null, y: 'é' }], a: true, c: undefined })).toBe(
    canonical({ a: true, b: [1, { y: 'é', z: null }] }),
  );
  expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
  const gedeeld = { z: 1, a: [{ c: 2, b: undefined }] };
  const bekend = new WeakMap([[gedeeld, canonical(gedeeld)]]);
  expect(canonical({ deel: [gedeeld], x: gedeeld }, bekend)).toBe(canonical({ deel: [gedeeld], x: gedeeld }));
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value as never))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
