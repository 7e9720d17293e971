/** Proves the three dates of a household that changes within the month. */
import { day, month } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import { describe, expect, test } from 'vitest';
import { eenMaand, eenMedebewoner } from '../bouw.ts';
import { dossierVan, eenFeit, periode } from './bouw.ts';
import type { Dossierfeit } from './dossier.ts';
import { bedragVan, maandOp } from './maandop.ts';
import { vergelijk } from './vergelijk.ts';

describe('a household that changes within the month', () => {
  const bron = { geldig: periode(day('2026-01-01')), bron: 'aanvraag', bekendSinds: '2025-12-20' };
  const {
    partner: _,
    kinderen: __,
    medebewoners: ___,
    tijdelijkEldersVoorMantelzorg: ____,
    ...huishouden
  } = eenMaand(month('2026-08'), testkader());
  const { inInrichting: _____, ...belanghebbende } = huishouden.belanghebbende;
  const leeg = [
    'partners',
    'kinderen',
    'medebewoners',
    'inrichting',
    'eldersVoorMantelzorg',
    'verlagingen',
    'zonderRecht',
  ];
  const begin = dossierVan({ ...huishouden, belanghebbende }, bron);
  const vast: readonly Dossierfeit[] = [
    ...leeg.map((naam) => eenFeit(`verloop.${naam}`, [], bron)),
    eenFeit('verloop.overlijden', null, bron),
  ];
  const erbij = (vanaf: string, bekendSinds: string) =>
    eenFeit(
      'verloop.medebewoners',
      [{ ...eenMedebewoner(day('1980-01-01')), kenmerk: 'm1', vanaf: day(vanaf), tot: null }],
      { geldig: periode(day('2026-08-01')), bron: 'BRP', bekendSinds },
    );
  const dossier = { ...begin, feiten: [...begin.feiten, ...vast, erbij('2026-08-16', '2026-09-10')] };
  const op = (bekendOp: string) => {
    const uit = maandOp(dossier, month('2026-08'), { bekendOp });
    return uit.ok ? bedragVan(uit.value) : uit.error.code;
  };

  test('is computed as it was known, and the difference has its cause', () => {
    expect([op('2026-09-09'), op('2026-09-10')]).toEqual([134_849, 114_963]);
    const uit = vergelijk(dossier, [month('2026-08')], { bekendOp: '2026-09-09' }, { bekendOp: '2026-09-10' });
    expect(uit).toMatchObject({
      ok: true,
      value: [{ oorzaken: [{ wijzigingen: [{ soort: 'gecorrigeerd feit', naam: 'verloop.medebewoners' }] }] }],
    });
  });
  test('what cannot be true in it is refused by name', () => {
    const dubbel = {
      ...dossier,
      feiten: [
        ...dossier.feiten,
        eenFeit('verloop.overlijden', { wie: 'niemand', dag: '2026-08-03' }, { ...bron, bekendSinds: '2026-09-12' }),
      ],
    };
    expect(maandOp(dubbel, month('2026-08'), { bekendOp: '2026-09-30' })).toMatchObject({
      ok: false,
      error: { code: 'TEGENSTRIJDIG_VERLOOP', tegenspraken: [{ code: 'PERSOON_ONBEKEND' }] },
    });
  });
});
