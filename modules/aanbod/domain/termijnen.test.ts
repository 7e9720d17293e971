/** Shows deadlines at their edges, the pace of the Taaleis, shares that hide who is in them, and the order of work that is offered. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { aanpakStatushouders } from '../programmas/plaatsen.ts';
import { werkloont } from '../programmas/werkloont.ts';
import type { Deelname } from './deelname.ts';
import { measure } from './indicatoren.ts';
import { offer } from './keuze.ts';
import { judgeTermijn, vereistTempo, verwachtKlaar } from './termijnen.ts';

const halfJaar = aanpakStatushouders.versies[0]?.termijnen[0];
if (halfJaar === undefined) throw new Error('the approach has a deadline');
const toekenning = day('2026-01-15');

test.each<[string, string | undefined, string, string, number]>([
  ['the last day is in time', '2026-07-15', '2026-08-01', 'op tijd', -17],
  ['a day later is not', '2026-07-16', '2026-08-01', 'te laat', -17],
  ['thirty days before it is near', undefined, '2026-06-15', 'nadert', 30],
  ['thirty-one days before it is not', undefined, '2026-06-14', 'loopt', 31],
  ['on its last day it is near', undefined, '2026-07-15', 'nadert', 0],
  ['the day after it is too late', undefined, '2026-07-16', 'te laat', -1],
])('six months after the award: %s', (_, gedaan, vandaag, stand, dagen) => {
  const op = gedaan === undefined ? undefined : day(gedaan);
  expect(judgeTermijn(halfJaar, { toekenning }, op, day(vandaag))).toEqual({
    naam: 'begin van de inburgering',
    uiterlijk: '2026-07-15',
    stand,
    dagen,
  });
});

test('a deadline waits for what it counts from; 31 August and six months is the last day of February', () => {
  expect(judgeTermijn(halfJaar, {}, undefined, day('2026-07-15'))).toEqual({
    naam: 'begin van de inburgering',
    stand: 'wacht',
  });
  expect(judgeTermijn(halfJaar, { toekenning: day('2026-08-31') }, undefined, day('2026-09-01')).uiterlijk).toBe(
    '2027-02-28',
  );
});

test('Taaleis: 5,750 in twelve months is 479.2 a month, and 15,250 of 21,000 is 72.6%', () => {
  expect(vereistTempo(5_750, 12).toFixed(1)).toBe('479.2');
  expect(vereistTempo(5_750, 0)).toBe(5_750);
  expect(Math.round((1_000 * (21_000 - 5_750)) / 21_000) / 10).toBe(72.6);
  expect(verwachtKlaar(5_750, 575, 30, day('2018-01-01'))).toBe('2018-10-28');
  expect(verwachtKlaar(5_750, 0, 30, day('2018-01-01'))).toBeUndefined();
  expect(verwachtKlaar(0, 0, 30, day('2018-01-01'))).toBe('2018-01-01');
});

const klaar = (aantal: number, uitkomst: string | undefined, until = '2027-03-01'): readonly Deelname[] =>
  Array.from({ length: aantal }, () => ({
    programma: 'Werkloont',
    aangemeldOp: day('2026-12-01'),
    periode: { from: day('2026-12-01'), until: day(until) },
    verlengd: 0,
    ...(uitkomst === undefined ? {} : { uitkomst }),
  }));
const indicator = werkloont.versies[1]?.indicatoren[0];
if (indicator === undefined) throw new Error('Werkloont has an indicator');
const jaar = [day('2027-01-01'), day('2028-01-01')] as const;

test.each([
  [
    '36 of 100 is what is strived for',
    [...klaar(36, 'betaald werk'), ...klaar(64, 'einde')],
    { beeindigd: 100, aantal: 36, deel: 36, oordeel: 'gehaald' },
  ],
  ['35 of 100 is not', [...klaar(35, 'betaald werk'), ...klaar(65, 'einde')], { deel: 35, oordeel: 'niet gehaald' }],
  ['nine are too few', klaar(9, 'betaald werk'), { oordeel: 'te weinig om te tellen' }],
  ['ten are enough', klaar(10, 'einde'), { beeindigd: 10, aantal: 0, deel: 0 }],
  ['who is still in it does not count', [...klaar(10, 'einde'), ...klaar(5, undefined)], { beeindigd: 10 }],
  ['the last day of the year counts', klaar(10, 'einde', '2028-01-01'), { beeindigd: 10 }],
  ['the first of the next does not', klaar(10, 'einde', '2028-01-02'), { oordeel: 'te weinig om te tellen' }],
])('a share: %s', (_, deelnamen, verwacht) => {
  expect(measure(indicator, deelnamen, ...jaar)).toMatchObject(verwacht);
  expect(measure(indicator, deelnamen, ...jaar)).toHaveProperty('streef', 36);
});

const keuze = werkloont.versies[1]?.keuzes[0];
if (keuze === undefined) throw new Error('Werkloont has a choice');

test.each([
  [
    'paid work first',
    [
      { naam: 'prikken', soort: 'activiteit van de gemeente', past: true },
      { naam: 'bakkerij', soort: 'betaald werk' },
    ],
    ['bakkerij'],
  ],
  [
    'then volunteering',
    [
      { naam: 'groen', soort: 'activiteit van de gemeente' },
      { naam: 'buurthuis', soort: 'vrijwilligerswerk' },
    ],
    ['buurthuis'],
  ],
  [
    'volunteering that does not fit gives way',
    [
      { naam: 'groen', soort: 'activiteit van de gemeente' },
      { naam: 'buurthuis', soort: 'vrijwilligerswerk', past: false },
    ],
    ['groen'],
  ],
  ['picking litter is never offered of itself', [{ naam: 'papierprikken', soort: 'activiteit van de gemeente' }], []],
  [
    'but where it fits it is',
    [{ naam: 'papierprikken', soort: 'activiteit van de gemeente', past: true }],
    ['papierprikken'],
  ],
  ['nothing is possible', [], []],
])('work is offered in order: %s', (_, mogelijk, verwacht) => {
  expect(offer(keuze, mogelijk).map(({ naam }) => naam)).toEqual(verwacht);
});
