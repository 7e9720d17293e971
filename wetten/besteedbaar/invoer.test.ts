import { cents, month } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { bepaalBesteedbaar } from './bepaling.ts';
import { geval } from './gevallen.voorbeelden.ts';
import { metLoon } from './huishouden.ts';
import { inkomenslijn } from './inkomenslijn.ts';
import { leesHuishouden } from './invoer.ts';
import { bepaalJaar, besteedbaarJaar } from './jaar.ts';
import { zoekLoon } from './omgekeerd.ts';

/** Facts as they come over the wire: no frame, and the days follow from the month. */
const alsJson = (naam: string): Record<string, unknown> => {
  const { kader, vanaf: _, tot: __, ...feiten } = geval(naam);
  return JSON.parse(JSON.stringify({ ...feiten, gemeente: kader.gemeente })) as Record<string, unknown>;
};

const lees = (json: unknown) => {
  const gelezen = leesHuishouden(json);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error));
  return gelezen.value;
};

test.each(['alleen, 25% vrijlating', 'ouder met 2 kinderen, geen vrijlating', 'paar, een verdient'])(
  '%s gives the same from JSON as from its facts',
  (naam) => {
    expect(bepaalBesteedbaar(lees(alsJson(naam)))).toEqual(bepaalBesteedbaar(geval(naam)));
  },
);

describe('what is not known is asked', () => {
  test('the first fact of a group that is missing as a whole, with its question', () => {
    const { toeslagen: _, ...zonder } = alsJson('alleen, geen vrijlating');
    const lijn = inkomenslijn(lees(zonder), { vanaf: cents(0), tot: cents(100), stap: cents(100) });
    expect(lijn).toMatchObject({ soort: 'onbekend', vraag: { soort: 'bedrag' }, feit: 'toeslagen.vermogen' });
  });

  test('pay may be left out where a line or a search fills it in', () => {
    const { brutoloon: _, ...zonder } = alsJson('alleen, geen vrijlating');
    expect(bepaalBesteedbaar(lees(zonder))).toMatchObject({ soort: 'onbekend', feit: 'brutoloon.belanghebbende' });
    const antwoord = zoekLoon(lees(zonder), { doel: { soort: 'uit bijstand' }, tot: cents(200_000) });
    expect(antwoord).toMatchObject({ soort: 'waarde', bruto: { eerst: 145_505 } });
  });
});

describe('a year', () => {
  test('names what is not certain in any of its months', () => {
    const jaar = bepaalJaar(metLoon(geval('alleen, 25% vrijlating, januari 2026'), 'belanghebbende', cents(120_000)));
    expect(jaar).toMatchObject({
      soort: 'waarde',
      waarde: besteedbaarJaar(metLoon(geval('alleen, 25% vrijlating, januari 2026'), 'belanghebbende', cents(120_000))),
    });
    if (jaar.soort === 'waarde') expect(jaar.waarde.maanden).toHaveLength(12);
  });

  test('of two earners with bijstand looks at the bijstand of all months, and counts the exemption of both', () => {
    const f = metLoon(geval('paar, een verdient'), 'partner', cents(30_000));
    const { maanden, totaal } = besteedbaarJaar(f);
    expect(maanden.reduce((som, maand) => som + maand.totaal, 0)).toBe(totaal);
    expect(new Set(maanden.map(({ toetsingsinkomen }) => toetsingsinkomen)).size).toBe(1);
  });

  test('with a missing fact asks, and without amounts names the gap', () => {
    const { vraagtBijstand: _, ...zonder } = alsJson('alleen, geen vrijlating');
    expect(bepaalJaar(lees(zonder))).toMatchObject({ soort: 'onbekend', feit: 'vraagtBijstand' });
    expect(bepaalJaar({ ...geval('alleen, geen vrijlating'), maand: month('2023-09') })).toMatchObject({
      soort: 'gat',
    });
  });
});

test('the answer to the reverse question tells what it rests on', () => {
  const antwoord = zoekLoon(geval('alleen, 25% vrijlating'), {
    doel: { soort: 'te besteden', minstens: cents(210_000) },
    tot: cents(300_000),
  });
  expect(antwoord.soort === 'waarde' && antwoord.onzekerheden.map(({ id }) => id)).toContain('pw-31-2-n');
});

test.each([
  ['no household', null, '/'],
  ['a list', [], '/'],
  ['a word', 'huishouden', '/'],
  ['net pay of the partner', { partner: { inkomsten: [{ soort: 'loon', netto: 1 }] } }, '/partner/inkomsten/0/soort'],
  ['an amount below nothing', { brutoloon: { belanghebbende: -1 } }, '/brutoloon/belanghebbende'],
  ['an unknown fact', { toeslagen: { schoenmaat: 42 } }, '/toeslagen'],
  ['a fact that the month does not know', { schoenmaat: 42 }, '/'],
  ['a month that is none', { maand: '2026-13' }, '/maand'],
  ['an unknown municipality', { gemeente: 'abcd' }, '/gemeente'],
  ['net pay', { belanghebbende: { inkomsten: [{ soort: 'loon', netto: 1 }] } }, '/belanghebbende/inkomsten/0/soort'],
  ['a household that changes', { verloop: {} }, '/verloop'],
  [
    'a birth date that is none',
    { toeslagen: { woning: null, medebewoners: [{ geboren: '1990-02-30' }] } },
    '/toeslagen/medebewoners/0/geboren',
  ],
])('%s is refused with its place', (_naam, anders, pad) => {
  const isHeel = typeof anders !== 'object' || anders === null || Array.isArray(anders);
  const json = isHeel ? anders : { ...alsJson('alleen, geen vrijlating'), ...anders };
  const gelezen = leesHuishouden(json);
  expect(gelezen.ok).toBe(false);
  if (!gelezen.ok) expect(gelezen.error.map((een) => een.pad)).toContain(pad);
});

test('other income than pay stands with the month, and of a person without incomes nothing is refused', () => {
  const json = alsJson('alleen, geen vrijlating');
  const { inkomsten: _, ...persoon } = json['belanghebbende'] as Record<string, unknown>;
  const alimentatie = { soort: 'alimentatie', netto: 100, vakantiegeld: 'geen', metHeffingskorting: false };
  expect(leesHuishouden({ ...json, belanghebbende: persoon }).ok).toBe(true);
  expect(leesHuishouden({ ...json, belanghebbende: { ...persoon, inkomsten: [alimentatie] } }).ok).toBe(true);
});
