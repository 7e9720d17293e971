/** Proves the way through an instrument: each state with each step, who may, when, what goes together and what it costs. */
import { cents, day } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betaalwijzen,
  botsen,
  eersteStart,
  geldendeVersie,
  type Instrumentinhoud,
  inspectInstrument,
} from './instrument.ts';
import { kostenVan } from './kosten.ts';
import { medianWait, resultOf } from './resultaat.ts';
import { type Beslag, clash, geplandeTot } from './samenloop.ts';
import { mayAttend, mayEnd, nextStatus, overgangen, type Stap, statussen, type Wie } from './verwijzing.ts';

const taalles: Instrumentinhoud = {
  naam: 'Taalles',
  wat: 'U leert Nederlands.',
  voorWie: 'Voor wie beter Nederlands wil spreken.',
  domeinen: ['taal'],
  dicht: 'spreken op niveau A2',
  vaardigheden: [],
  plaats: 'Rotterdam-Zuid',
  vorm: 'op locatie',
  capaciteit: 12,
  weken: 20,
  startdagen: [],
  tijden: [
    { dag: 1, van: '09:00', tot: '12:00' },
    { dag: 3, van: '09:00', tot: '12:00' },
  ],
  eigenMinuten: 120,
  prijs: cents(4_500),
  betaalwijze: 'per keer',
  keren: 40,
};

test.each<[string, Stap, Wie, string]>([
  ['gevraagd', 'verwijzen', 'coach', 'verwezen'],
  ['gevraagd', 'verwijzen', 'inwoner', 'STAP_NIET_AAN_U'],
  ['gevraagd', 'wachten', 'coach', 'wachtlijst'],
  ['gevraagd', 'intrekken', 'inwoner', 'ingetrokken'],
  ['gevraagd', 'afwijzen', 'coach', 'afgewezen'],
  ['gevraagd', 'accepteren', 'aanbieder', 'STAP_KAN_NIET'],
  ['wachtlijst', 'doorschuiven', 'systeem', 'verwezen'],
  ['wachtlijst', 'doorschuiven', 'coach', 'STAP_NIET_AAN_U'],
  ['verwezen', 'starten', 'aanbieder', 'STAP_KAN_NIET'],
  ['verwezen', 'accepteren', 'coach', 'STAP_NIET_AAN_U'],
  ['verwezen', 'accepteren', 'aanbieder', 'geaccepteerd'],
  ['verwezen', 'weigeren', 'aanbieder', 'geweigerd'],
  ['geaccepteerd', 'starten', 'aanbieder', 'gestart'],
  ['geaccepteerd', 'stoppen', 'aanbieder', 'gestopt'],
  ['geaccepteerd', 'intrekken', 'inwoner', 'ingetrokken'],
  ['gestart', 'afronden', 'aanbieder', 'afgerond'],
  ['gestart', 'stoppen', 'coach', 'gestopt'],
  ['gestart', 'intrekken', 'inwoner', 'STAP_KAN_NIET'],
  ['afgerond', 'stoppen', 'aanbieder', 'STAP_KAN_NIET'],
  ['gestopt', 'afronden', 'aanbieder', 'STAP_KAN_NIET'],
])('%s, %s by the %s: %s', (status, stap, wie, uitkomst) => {
  const uit = nextStatus(status as keyof typeof overgangen, stap, wie, 'Het past niet.');
  expect('naar' in uit ? uit.naar : uit.code).toBe(uitkomst);
});

test.each(['afwijzen', 'weigeren', 'stoppen'] as const)('%s is nothing without a reason', (stap) => {
  const van = { afwijzen: 'gevraagd', weigeren: 'verwezen', stoppen: 'gestart' } as const;
  const wie = stap === 'afwijzen' ? 'coach' : 'aanbieder';
  for (const reden of [undefined, '', '  '])
    expect(nextStatus(van[stap], stap, wie, reden)).toEqual({ code: 'REDEN_VERWIJZING_ONTBREEKT' });
});

test('what ended stays as it is, and each state that is not the end leads somewhere', () => {
  for (const status of ['afgerond', 'gestopt', 'geweigerd', 'afgewezen', 'ingetrokken'] as const)
    expect(overgangen[status]).toEqual({});
  for (const status of statussen)
    for (const naar of Object.values(overgangen[status])) expect(statussen).toContain(naar);
});

const [begin, vandaag] = [day('2026-11-02'), day('2026-11-20')];
test.each([
  ['the first day', 'gestart', '2026-11-02', undefined],
  ['today', 'gestart', '2026-11-20', undefined],
  ['the day before the first', 'gestart', '2026-11-01', 'VOOR_BEGIN'],
  ['tomorrow', 'gestart', '2026-11-21', 'DAG_MOET_NOG_KOMEN'],
  ['of who was accepted only', 'geaccepteerd', '2026-11-20', 'NIET_GESTART'],
  ['of who finished', 'afgerond', '2026-11-20', 'NIET_GESTART'],
] as const)('attendance on %s', (_, status, dag, weigering) => {
  expect(mayAttend({ status, begin }, day(dag), vandaag)?.code).toBe(weigering);
});

test.each([
  ['2026-11-01', 'VOOR_BEGIN'],
  ['2026-11-02', undefined],
  ['2026-11-20', undefined],
  ['2026-11-21', 'DAG_MOET_NOG_KOMEN'],
])('a last day on %s', (laatste, weigering) => {
  expect(mayEnd(begin, day(laatste), vandaag)?.code).toBe(weigering);
});

const beslag = (over: Partial<Beslag> = {}): Beslag => ({
  naam: 'Taalles',
  begin,
  tot: day('2027-01-01'),
  tijden: [{ dag: 1, van: '09:00', tot: '12:00' }],
  eigenMinuten: 0,
  ...over,
});
const middag = { naam: 'Sport', tijden: [{ dag: 1, van: '12:00', tot: '13:00' }] };

test.each<[string, Beslag, readonly Beslag[], number | undefined, string | undefined]>([
  ['nothing beside it', beslag(), [], undefined, undefined],
  ['the same hour', beslag(), [beslag({ naam: 'Sport' })], undefined, 'ZELFDE_UREN'],
  ['times that touch', beslag(), [beslag(middag)], undefined, undefined],
  [
    'one minute over each other',
    beslag(),
    [beslag({ tijden: [{ dag: 1, van: '11:59', tot: '13:00' }] })],
    undefined,
    'ZELFDE_UREN',
  ],
  [
    'the same hour of another day',
    beslag(),
    [beslag({ tijden: [{ dag: 2, van: '09:00', tot: '12:00' }] })],
    undefined,
    undefined,
  ],
  [
    'the other ends the day it begins',
    beslag(),
    [beslag({ begin: day('2026-01-01'), tot: begin })],
    undefined,
    undefined,
  ],
  [
    'the other ends a day later',
    beslag(),
    [beslag({ begin: day('2026-01-01'), tot: day('2026-11-03') })],
    undefined,
    'ZELFDE_UREN',
  ],
  [
    'the other has no end',
    beslag(),
    [beslag({ tot: undefined as never, begin: day('2020-01-01') })],
    undefined,
    'ZELFDE_UREN',
  ],
  ['exactly what he can carry', beslag(), [beslag(middag)], 240, undefined],
  ['a minute more', beslag(), [beslag(middag)], 239, 'TE_ZWARE_WEEK'],
  ['more alone already', beslag(), [], 179, 'TE_ZWARE_WEEK'],
  ['heavy later only', beslag(), [beslag({ ...middag, begin: day('2026-12-31') })], 200, 'TE_ZWARE_WEEK'],
  [
    'two that follow one another',
    beslag(),
    [beslag({ ...middag, tot: day('2026-12-01') }), beslag({ ...middag, begin: day('2026-12-01') })],
    240,
    undefined,
  ],
])('together: %s', (_, nieuw, lopend, draagkracht, weigering) => {
  expect(clash(nieuw, lopend, draagkracht)?.code).toBe(weigering);
});

test('two times meet, or not, whichever is asked first', () => {
  const tijd = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 60 }))
    .map(([dag, uur, duur]) => ({
      dag,
      van: `${String(uur).padStart(2, '0')}:00`,
      tot: `${String(uur).padStart(2, '0')}:${String(duur - 1).padStart(2, '0')}`,
    }));
  fc.assert(fc.property(tijd, tijd, (a, b) => botsen(a, b) === botsen(b, a)));
  expect(geplandeTot(begin, 2)).toBe('2026-11-16');
  expect(geplandeTot(begin, undefined)).toBeUndefined();
});

describe('costs', () => {
  const prijs = { prijs: cents(100), keren: 10 };
  test.each`
    betaalwijze        | status            | begonnen | keerAanwezig | verplicht | werkelijk
    ${'per keer'}      | ${'wachtlijst'}   | ${false} | ${0}         | ${0}      | ${0}
    ${'per keer'}      | ${'verwezen'}     | ${false} | ${0}         | ${0}      | ${0}
    ${'per keer'}      | ${'geaccepteerd'} | ${false} | ${0}         | ${1_000}  | ${0}
    ${'per keer'}      | ${'gestart'}      | ${true}  | ${0}         | ${1_000}  | ${0}
    ${'per keer'}      | ${'gestart'}      | ${true}  | ${1}         | ${900}    | ${100}
    ${'per keer'}      | ${'gestart'}      | ${true}  | ${10}        | ${0}      | ${1_000}
    ${'per keer'}      | ${'gestart'}      | ${true}  | ${11}        | ${0}      | ${1_000}
    ${'per keer'}      | ${'gestopt'}      | ${true}  | ${3}         | ${0}      | ${300}
    ${'per keer'}      | ${'afgerond'}     | ${true}  | ${7}         | ${0}      | ${700}
    ${'bij start'}     | ${'geaccepteerd'} | ${false} | ${0}         | ${100}    | ${0}
    ${'bij start'}     | ${'gestart'}      | ${true}  | ${5}         | ${0}      | ${100}
    ${'bij start'}     | ${'gestopt'}      | ${true}  | ${1}         | ${0}      | ${100}
    ${'bij start'}     | ${'gestopt'}      | ${false} | ${0}         | ${0}      | ${0}
    ${'bij start'}     | ${'ingetrokken'}  | ${false} | ${0}         | ${0}      | ${0}
    ${'bij afronding'} | ${'gestart'}      | ${true}  | ${5}         | ${100}    | ${0}
    ${'bij afronding'} | ${'gestopt'}      | ${true}  | ${5}         | ${0}      | ${0}
    ${'bij afronding'} | ${'afgerond'}     | ${true}  | ${5}         | ${0}      | ${100}
  `('$betaalwijze, $status after $keerAanwezig times: $verplicht and $werkelijk', (rij) => {
    const { betaalwijze, status, begonnen, keerAanwezig, verplicht, werkelijk } = rij;
    expect(kostenVan({ ...prijs, betaalwijze }, { status, begonnen, keerAanwezig })).toEqual({ verplicht, werkelijk });
  });

  test('never more together than what was agreed', () => {
    const bedrag = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...betaalwijzen),
        fc.constantFrom(...statussen),
        bedrag,
        fc.nat(100),
        fc.nat(50),
        (betaalwijze, status, p, keer, keren) => {
          const uit = kostenVan(
            { prijs: cents(p), betaalwijze, keren },
            { status, begonnen: true, keerAanwezig: keer },
          );
          return uit.verplicht >= 0 && uit.werkelijk >= 0 && uit.verplicht + uit.werkelijk <= p * Math.max(1, keren);
        },
      ),
    );
  });
});

test.each<[string, Partial<Instrumentinhoud>, string | undefined]>([
  ['as it is', {}, undefined],
  ['ends before it begins', { tijden: [{ dag: 1, van: '12:00', tot: '09:00' }] }, 'tijden'],
  ['takes no time', { tijden: [{ dag: 1, van: '09:00', tot: '09:00' }] }, 'tijden'],
  [
    'two at once',
    {
      tijden: [
        { dag: 1, van: '09:00', tot: '11:00' },
        { dag: 1, van: '10:00', tot: '12:00' },
      ],
    },
    'tijden',
  ],
  ['paid at the start, and a number of times', { betaalwijze: 'bij start' }, 'keren'],
  ['a start that is over', { startdagen: [day('2026-10-31')] }, 'startdagen'],
  ['a start twice', { startdagen: [day('2026-12-01'), day('2026-12-01')] }, 'startdagen'],
  ['a domain twice', { domeinen: ['taal', 'taal'] }, 'domeinen'],
])('a version %s', (_, over, veld) => {
  expect(inspectInstrument({ ...taalles, ...over }, day('2026-11-01'))?.veld).toBe(veld);
});

test('the version of a day: the last that began, and of one day the newest', () => {
  const versie = (versie: number, vanaf: string) => ({ ...taalles, instrumentId: 'i', versie, vanaf: day(vanaf) });
  const reeks = [versie(1, '2026-01-01'), versie(2, '2026-06-01'), versie(3, '2026-03-01'), versie(4, '2026-06-01')];
  const op = (dag: string) => geldendeVersie(reeks, day(dag))?.versie;
  expect(['2025-12-31', '2026-01-01', '2026-03-01', '2026-06-01'].map(op)).toEqual([undefined, 1, 3, 4]);
  expect(eersteStart({ startdagen: [] }, vandaag)).toBe(vandaag);
  expect(eersteStart({ startdagen: [day('2027-02-01'), day('2026-11-20')] }, vandaag)).toBe('2026-11-20');
  expect(eersteStart({ startdagen: [day('2026-11-19')] }, vandaag)).toBeUndefined();
});

test('results and waits are told from ten people on', () => {
  expect(resultOf({ gestopt: 2, uitkomsten: { 'betaald werk': 7 } })).toBeUndefined();
  expect(
    resultOf({ gestopt: 2, uitkomsten: { 'betaald werk': 5, 'volgende stap': 2, 'doel niet gehaald': 1 } }),
  ).toEqual({
    geeindigd: 10,
    gelukt: 7,
    deel: 70,
    naarWerk: 5,
    gestopt: 2,
  });
  expect(medianWait(undefined)).toBeUndefined();
  expect(medianWait({ aantal: 9, midden: 3 })).toBeUndefined();
  expect(medianWait({ aantal: 10, midden: 3 })).toBe(3);
});
