/** Proves what a resident reads about who looked: per day, in words, visits instead of requests. */
import { gemeenteCode } from '@samenkracht/core';
import type { Actor } from '@samenkracht/platform/module';
import { expect, test } from 'vitest';
import { groupInzagen } from './inzagen.ts';
import { type Regel, regelOf, type Vermelding } from './regel.ts';

const gemeente = gemeenteCode('0599');
const rob: Actor = { id: 'rob', soort: 'medewerker', naam: 'Rob de Wit', rollen: ['consulent'], gemeente };
const fatima: Actor = {
  id: 'fatima',
  soort: 'inwoner',
  naam: 'Fatima',
  rollen: ['inwoner'],
  gemeente,
  persoonId: 'fatima',
};

const regel = (op: string, rest: Partial<Vermelding> = {}, actor: Actor = rob): Regel =>
  regelOf(
    { handeling: 'inzage', onderwerp: { soort: 'zaak', id: '1' }, persoonId: 'fatima', ...rest },
    { id: op, traceId: 't', operationId: 'o', actor, doel: 'bijstand-beoordelen', now: Temporal.Instant.from(op) },
  );

test('one visit of many requests is one line, newest day first', () => {
  const dagen = groupInzagen(
    [
      regel('2026-11-03T08:10:00Z'),
      regel('2026-11-03T08:05:00Z', { handeling: 'besluit', onderwerp: { soort: 'besluit', id: 'b' } }),
      regel('2026-11-03T08:00:00Z'),
      regel('2026-11-02T15:00:00Z'),
    ],
    'fatima',
    'naam',
  );
  expect(dagen.map(({ dag, inzagen }) => [dag, inzagen.length])).toEqual([
    ['2026-11-03', 2],
    ['2026-11-02', 1],
  ]);
  expect(dagen[0]?.inzagen[0]).toEqual({
    van: '2026-11-03T08:00:00Z',
    tot: '2026-11-03T08:10:00Z',
    aantal: 2,
    wie: 'Rob de Wit',
    functie: 'Consulent inkomen',
    wat: 'Bekeek uw zaak',
    doel: 'Om te beoordelen of u bijstand krijgt en hoeveel.',
    geweigerd: false,
  });
});

test('a day is a day in the Netherlands', () => {
  expect(groupInzagen([regel('2026-11-02T23:30:00Z')], 'fatima', 'naam')[0]?.dag).toBe('2026-11-03');
});

test('own visits are left out, those of a representative are not', () => {
  const own = regel('2026-11-02T09:00:00Z', {}, fatima);
  const bewind = regel('2026-11-02T10:00:00Z', {}, { ...fatima, id: 'b', naam: 'B. Windvoerder', persoonId: 'b' });
  const [dag] = groupInzagen([bewind, own], 'fatima', 'naam');
  expect(dag?.inzagen.map(({ wie }) => wie)).toEqual(['Uw vertegenwoordiger']);
});

test('a refused attempt is told apart from a visit', () => {
  const [dag] = groupInzagen(
    [regel('2026-11-02T10:00:00Z', { uitkomst: 'geweigerd' }), regel('2026-11-02T09:00:00Z')],
    'fatima',
    'naam',
  );
  expect(dag?.inzagen.map(({ geweigerd }) => geweigerd)).toEqual([true, false]);
});

test('a municipality may show the function instead of the name', () => {
  expect(groupInzagen([regel('2026-11-02T09:00:00Z')], 'fatima', 'functie')[0]?.inzagen[0]?.wie).toBe(
    'Consulent inkomen',
  );
});

test.each([
  ['inzage', 'gelukt', 'Bekeek uw berichten met uw coach'],
  ['wijziging', 'gelukt', 'Schreef in uw berichten met uw coach'],
  ['wijziging', 'geweigerd', 'Wilde uw berichten met uw coach wijzigen, maar mocht dat niet'],
] as const)('%s of messages with a coach, %s: a message is written and never changed', (handeling, uitkomst, wat) => {
  const onderwerp = { soort: 'coachbericht', id: 'fatima' };
  const [dag] = groupInzagen([regel('2026-11-03T08:00:00Z', { handeling, onderwerp, uitkomst })], 'fatima', 'naam');
  expect(dag?.inzagen[0]?.wat).toBe(wat);
});
