/** Proves the chain without a database: every change, loss or move of a row is found at its place. */
import { gemeenteCode } from '@samenkracht/core';
import type { Actor } from '@samenkracht/platform/module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, follow, type Schakel, seal } from './keten.ts';
import { type Regel, regelOf } from './regel.ts';
import { waitsTooLong } from './verzegelen.ts';

const rotterdam = gemeenteCode('0599');
const rob: Actor = { id: 'rob', soort: 'medewerker', naam: 'Rob', rollen: ['consulent'], gemeente: rotterdam };
const now = Temporal.Instant.from('2026-11-02T09:00:00.123456Z');

const regel = (n: number): Regel =>
  regelOf(
    { handeling: 'inzage', onderwerp: { soort: 'zaak', id: `zaak-${n}` }, persoonId: 'fatima' },
    { id: `regel-${n}`, traceId: 't', operationId: 'o', actor: rob, doel: 'bijstand-beoordelen', now },
  );

const chainOf = (count: number): readonly Schakel[] => {
  const regels = Array.from({ length: count }, (_, i) => regel(i + 1));
  return seal(begin(rotterdam), regels).map((zegel, i) => ({ zegel, regel: regels[i] }));
};

const breukIn = (schakels: readonly Schakel[]) => follow(begin(rotterdam), schakels).breuk;

const change = (chain: readonly Schakel[], at: number, to: (schakel: Schakel) => Schakel): readonly Schakel[] =>
  chain.map((schakel, i) => (i === at ? to(schakel) : schakel));

const withRegel = (schakel: Schakel, patch: Partial<Regel>): Schakel => ({
  ...schakel,
  ...(schakel.regel && { regel: { ...schakel.regel, ...patch } }),
});

describe('a chain', () => {
  test('that nobody touched holds, in one go and in parts', () => {
    const chain = chainOf(10);
    const whole = follow(begin(rotterdam), chain);
    const half = follow(begin(rotterdam), chain.slice(0, 4));
    expect(whole.breuk).toBeUndefined();
    expect(follow(half.hoofd, chain.slice(4))).toEqual(whole);
  });

  test('of another municipality does not fit', () => {
    const elsewhere = follow(begin(gemeenteCode('0556')), chainOf(3));
    expect(elsewhere.breuk).toMatchObject({ soort: 'keten verbroken', volgnummer: 1 });
  });

  test.each([
    ['who looked', { actor_naam: 'Iemand anders' }],
    ['whose data', { data_subject_id: 'henk' }],
    ['why', { doel: 'toezicht' }],
    ['when', { start_time: '2026-11-02T10:00:00Z' }],
    ['that it was refused', { status_code: 2 }],
    ['in which roles', { actor_rollen: ['consulent', 'toetser'] }],
  ] as const)('shows that it was changed: %s', (_, patch) => {
    const changed = change(chainOf(10), 6, (schakel) => withRegel(schakel, patch));
    expect(breukIn(changed)).toEqual({ soort: 'regel gewijzigd', volgnummer: 7, regelId: 'regel-7' });
  });

  test('shows a change at any place, and never earlier or later', () => {
    const chain = chainOf(20);
    fc.assert(
      fc.property(fc.nat(19), fc.string({ minLength: 1 }), (at, text) => {
        const changed = change(chain, at, (schakel) => withRegel(schakel, { onderwerp_id: `anders ${text}` }));
        expect(breukIn(changed)?.volgnummer).toBe(at + 1);
      }),
    );
  });

  test('shows a row that was deleted', () => {
    const gone = change(chainOf(5), 2, ({ zegel }) => ({ zegel, regel: undefined }));
    expect(breukIn(gone)).toEqual({ soort: 'regel verdwenen', volgnummer: 3, regelId: 'regel-3' });
  });

  test('shows a row that was deleted with its seal', () => {
    const gone = chainOf(5).filter((_, i) => i !== 2);
    expect(breukIn(gone)).toEqual({ soort: 'zegel verdwenen', volgnummer: 3, regelId: undefined });
  });

  test('shows two rows that changed places, also when their seals moved along', () => {
    const chain = chainOf(5);
    const [, second, third] = chain;
    if (second === undefined || third === undefined) throw new Error('the chain is too short for this test');
    const moved = [
      ...chain.slice(0, 1),
      { ...third, zegel: { ...third.zegel, volgnummer: 2 } },
      { ...second, zegel: { ...second.zegel, volgnummer: 3 } },
      ...chain.slice(3),
    ];
    expect(breukIn(moved)).toMatchObject({ soort: 'keten verbroken', volgnummer: 2 });
  });

  test('shows a row that was changed and sealed anew: the next link does not follow', () => {
    const chain = chainOf(5);
    const [forged] = seal(follow(begin(rotterdam), chain.slice(0, 2)).hoofd, [
      { ...regel(3), actor_naam: 'Iemand anders' },
    ]);
    if (forged === undefined) throw new Error('nothing was sealed');
    const changed = change(chain, 2, () => ({ zegel: forged, regel: { ...regel(3), actor_naam: 'Iemand anders' } }));
    expect(breukIn(changed)).toMatchObject({ soort: 'keten verbroken', volgnummer: 4 });
  });
});

describe('a line', () => {
  test('carries no number of a person or an account', () => {
    const write = (omschrijving: string) => () =>
      regelOf(
        { handeling: 'inzage', onderwerp: { soort: 'zaak', id: '1' }, omschrijving },
        { id: '1', traceId: 't', operationId: 'o', actor: rob, doel: 'toezicht', now },
      );
    expect(write('BSN 999990019 bekeken')).toThrow('carries content');
    expect(write('Zaak Z-2026-01042 geopend')).not.toThrow();
  });

  test('counts in milliseconds, as the standard does', () => {
    expect(regel(1).start_time).toBe('2026-11-02T09:00:00.123Z');
  });
});

test.each`
  oudste                    | planned
  ${undefined}              | ${true}
  ${'2026-11-02T08:59:50Z'} | ${false}
  ${'2026-11-02T08:59:30Z'} | ${true}
`('with the oldest waiting line of $oudste, a writer plans the sealer: $planned', ({ oudste, planned }) => {
  expect(waitsTooLong(oudste, now)).toBe(planned);
});
