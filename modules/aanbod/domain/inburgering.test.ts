/** Shows what the act says of a participation: its regime, the plan within ten weeks, three years, and changing route within one and a half. */
import { day, gemeenteCode } from '@samenkracht/core';
import { kaderVan } from '@samenkracht/verordening';
import { expect, test } from 'vitest';
import { inburgering } from '../programmas/nieuwkomers.ts';
import { mayChangeRoute, wetfeiten, wetmomenten, wettermijnen } from './inburgering.ts';
import { loopVan } from './loop.ts';
import { note } from './sturen.ts';

const kader = kaderVan(gemeenteCode('0599'));

test.each([
  ['2021-12-31', 'Wet inburgering (tot 2022)'],
  ['2022-01-01', 'Wet inburgering 2021'],
])('who has the duty since %s falls under the %s', (sinds, wet) => {
  expect(wetfeiten({ kader }, { 'plicht sinds': sinds }, day('2026-11-02'))).toEqual({ wetInburgering: wet });
});

test('nobody knows since when: nobody knows which act', () => {
  expect(wetfeiten({ kader }, {}, day('2026-11-02'))).toEqual({});
});

test.each([
  ['2026-05-10', 'nadert', 1],
  ['2026-05-11', 'nadert', 0],
  ['2026-05-12', 'te laat', -1],
  ['2026-04-10', 'loopt', 31],
])('the plan is due ten weeks after the notice of 2 March 2026: on %s it is %s', (vandaag, stand, dagen) => {
  expect(wettermijnen({ 'kennisgeving op': '2026-03-02' }, null, day(vandaag))).toMatchObject([
    { uiterlijk: '2026-05-11', stand, dagen },
  ]);
});

const metPlan = { 'kennisgeving op': '2026-03-02', 'PIP vastgesteld op': '2026-03-10' };
test('with a plan the term of three years runs from the day after it', () => {
  expect(wettermijnen(metPlan, null, day('2026-11-02'))).toMatchObject([
    { stand: 'op tijd' },
    { naam: 'inburgering halen', uiterlijk: '2029-03-10', stand: 'loopt' },
  ]);
  expect(wettermijnen(metPlan, day('2029-03-11'), day('2029-03-12'))[1]?.stand).toBe('te laat');
  expect(wetmomenten(metPlan)).toEqual({ verlengingVragenVanaf: '2028-09-10', routeWisselenTot: '2027-09-10' });
});

test.each([
  ['B1-route', 'zelfredzaamheidsroute', '2027-09-10', true],
  ['B1-route', 'zelfredzaamheidsroute', '2027-09-11', false],
  ['onderwijsroute', 'B1-route', '2028-09-11', true],
])('from the %s to the %s on %s: %s', (leerroute, naar, op, kan) => {
  expect(mayChangeRoute({ ...metPlan, leerroute }, naar, day(op))).toBe(kan);
  const van = day('2026-03-10');
  const loop = loopVan('inburgering', [
    {
      ...{ soort: 'gestart', op: van, aangemeldOp: van, van, tot: day('2029-06-30'), feiten: {}, leerdoelen: [] },
      gegevens: { ...metPlan, leerroute },
    },
  ]);
  const stap = note(inburgering, loop, 'leerroute', naar, day(op));
  expect(stap.ok ? true : stap.error.code).toBe(kan ? true : 'ROUTE_NIET_TE_WISSELEN');
});
