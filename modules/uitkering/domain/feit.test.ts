import { day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { feitOn, knownAt, type VastgelegdFeit } from './feit.ts';

const eenFeit = (anders: Partial<VastgelegdFeit>): VastgelegdFeit => ({
  id: 'a',
  betreftSoort: 'persoon',
  betreft: 'fatima',
  naam: 'loon',
  waarde: 60_000,
  geldig: { from: day('2026-10-01'), until: day('2026-11-01') },
  status: 'geschat',
  bron: 'inwoner',
  bronVerwijzing: undefined,
  toelichting: undefined,
  bekendSinds: Temporal.Instant.from('2026-10-20T10:00:00Z'),
  vervangt: undefined,
  vastgelegdDoor: 'fatima',
  vastgelegdDoorNaam: 'Fatima',
  ...anders,
});

const geschat = eenFeit({});
const definitief = eenFeit({
  id: 'b',
  waarde: 61_250,
  status: 'definitief',
  bron: 'loongegevens',
  vervangt: 'a',
  bekendSinds: Temporal.Instant.from('2026-11-02T08:00:00Z'),
});
const gecorrigeerd = eenFeit({
  id: 'c',
  waarde: 70_000,
  status: 'gecorrigeerd',
  bron: 'loonstrook',
  vervangt: 'b',
  bekendSinds: Temporal.Instant.from('2026-12-10T08:00:00Z'),
});
const alles = [geschat, definitief, gecorrigeerd];

describe('wat bekend was op een moment', () => {
  test.each`
    bekendOp                  | ids
    ${'2026-10-19T00:00:00Z'} | ${[]}
    ${'2026-10-20T10:00:00Z'} | ${['a']}
    ${'2026-11-30T00:00:00Z'} | ${['b']}
    ${'2027-01-01T00:00:00Z'} | ${['c']}
  `('op $bekendOp: $ids', ({ bekendOp, ids }) => {
    expect(knownAt(alles, Temporal.Instant.from(bekendOp)).map((feit) => feit.id)).toEqual(ids);
  });

  test('de volgorde waarin de feiten komen doet er niet toe', () => {
    const op = Temporal.Instant.from('2027-01-01T00:00:00Z');
    expect(knownAt(alles.toReversed(), op)).toEqual(knownAt(alles, op));
  });
});

describe('het feit dat op een dag geldt', () => {
  test('de maand telt tot en met zijn laatste dag', () => {
    const zoek = (op: string) => feitOn([geschat], { betreft: 'fatima', naam: 'loon', op: day(op) })?.id;
    expect(zoek('2026-09-30')).toBeUndefined();
    expect(zoek('2026-10-31')).toBe('a');
    expect(zoek('2026-11-01')).toBeUndefined();
  });

  test('van twee die beide gelden telt wat het laatst bekend werd', () => {
    const gevonden = feitOn([gecorrigeerd, geschat], { betreft: 'fatima', naam: 'loon', op: day('2026-10-15') });
    expect(gevonden?.id).toBe('c');
  });

  test('een ander zijn loon telt niet mee', () => {
    expect(feitOn(alles, { betreft: 'henk', naam: 'loon', op: day('2026-10-15') })).toBeUndefined();
  });
});
