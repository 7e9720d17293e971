import { type Day, day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { type Opschorting, type Termijnloop, termijnOf } from './termijn.ts';

const opschorting = (
  gevraagdOp: string,
  totEnMet: string,
  einde?: readonly [op: string, reden: 'gegevens ontvangen' | 'hersteltermijn verlopen'],
): Opschorting => ({
  id: gevraagdOp,
  gevraagdOp: day(gevraagdOp),
  hersteltermijnTotEnMet: day(totEnMet),
  einde: einde && { op: day(einde[0]), reden: einde[1] },
});
const loop = (anders: Partial<Termijnloop> = {}): Termijnloop => ({
  ontvangenOp: day('2026-11-02'),
  opschortingen: [],
  ...anders,
});
const op = (dag: string): Day => day(dag);

describe('de uiterste besluitdatum', () => {
  test.each([
    ['acht weken na ontvangst', loop(), '2026-12-28'],
    ['een dag eerder ontvangen, op zondag', loop({ ontvangenOp: day('2026-11-01') }), '2026-12-28'],
    [
      'twaalf dagen stil',
      loop({ opschortingen: [opschorting('2026-11-09', '2026-11-30', ['2026-11-22', 'gegevens ontvangen'])] }),
      '2027-01-11',
    ],
    [
      'nog opgeschort: alsof het stuk op de laatste dag niet komt',
      loop({ opschortingen: [opschorting('2026-11-09', '2026-11-23')] }),
      '2027-01-11',
    ],
    [
      'vier weken verlengd',
      loop({ verlenging: { weken: 4, reden: 'buitenland', medegedeeldOp: day('2026-12-01') } }),
      '2027-01-25',
    ],
  ])('%s', (_, feiten, datum) => {
    expect(termijnOf(feiten, op('2026-11-10')).uitersteBesluitdatum).toBe(datum);
  });
});

describe('hoe de termijn er op een dag voor staat', () => {
  const feiten = loop({ opschortingen: [opschorting('2026-11-09', '2026-11-23')] });

  test('opgeschort is hij vanaf de dag na de vraag', () => {
    expect(termijnOf(feiten, op('2026-11-10'))).toMatchObject({
      opgeschort: { sinds: '2026-11-10', hersteltermijnTotEnMet: '2026-11-23' },
      dagenOver: 62,
      verlopen: false,
    });
  });

  test('de stappen staan op volgorde, met wat nog komt', () => {
    expect(
      termijnOf(feiten, op('2026-11-10')).stappen.map(
        (stap) => `${stap.datum} ${stap.wat}${stap.geweest ? '' : ' ...'}`,
      ),
    ).toEqual([
      '2026-11-02 ontvangen',
      '2026-11-09 gegevens gevraagd',
      '2026-11-23 hersteltermijn eindigt ...',
      '2027-01-11 uiterste besluitdatum ...',
    ]);
  });

  test('de dag zelf is nog op tijd, de dag erna niet meer', () => {
    expect(termijnOf(loop(), op('2026-12-28'))).toMatchObject({ dagenOver: 0, verlopen: false });
    expect(termijnOf(loop(), op('2026-12-29'))).toMatchObject({ dagenOver: -1, verlopen: true });
  });

  test('na het besluit loopt er niets meer', () => {
    const besloten = termijnOf(loop({ afgedaanOp: day('2026-12-01') }), op('2027-03-01'));
    expect(besloten).toMatchObject({ verlopen: false, opgeschort: undefined, dagenOver: undefined });
    expect(besloten.stappen.at(-1)).toEqual({ datum: '2026-12-01', wat: 'besloten', geweest: true });
  });
});
