import { type Maandsaldi, saldo } from '@samenkracht/betaling';
import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import { eenPersoon } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import { vindGat } from './gatproef.ts';
import type { Reeksinvoer } from './herrekenen.ts';
import type { Grondslagfeiten } from './maandfeiten.ts';
import { maakRunpost, type Runpostinvoer } from './runpost.ts';
import { geenSchulden, type Schuldgegeven } from './runschuld.ts';

const kader = kaderVan(gemeenteCode('0599'));
const feiten: Grondslagfeiten = {
  belanghebbende: eenPersoon(day('1975-09-23')),
  partner: null,
  kinderen: [],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: false,
};
const reeks = (more: Partial<Reeksinvoer> = {}): Reeksinvoer => ({
  ingangsdatum: day('2026-09-21'),
  einddatum: undefined,
  kader,
  grondslagen: [{ vanaf: day('2026-09-21'), feiten, bekendOp: '' }],
  bronnen: [],
  geldend: () => ({ soort: 'verwacht' }),
  vastgesteld: [],
  verrekenwijzen: [],
  ...more,
});
const post = (more: Partial<Runpostinvoer> = {}) =>
  maakRunpost({
    runId: 'run',
    uitkeringId: 'u',
    maand: month('2026-11'),
    boekdatum: day('2026-11-25'),
    eersteMaand: month('2026-09'),
    reeks: reeks(),
    saldi: new Map(),
    rekeningGoed: true,
    ...more,
  });

const { leeg } = saldo;
const metSchuld = (maand: string, bedrag: number): Maandsaldi =>
  new Map([[month(maand), { ...leeg, vordering: cents(bedrag), 'bank onderweg': cents(-bedrag) }]]);

/** 1.419,46 a month, of which 70,97 is kept. */
const perMaand = 134_849;
const bewaard = 7_097;

describe('wat een run voor een uitkering doet', () => {
  test('een besluit met terugwerkende kracht betaalt de maanden ervoor mee', () => {
    // september: 10 van 30 dagen, 473,15 waarvan 23,66 bewaard
    expect(post()).toMatchObject({
      soort: 'post',
      maandbedrag: perMaand,
      nabetaald: 44_949 + perMaand,
      bedrag: 44_949 + 2 * perMaand,
      gereserveerd: 2_366 + 2 * bewaard,
      verrekend: 0,
    });
  });

  test('wat al besloten is komt niet nog eens', () => {
    const eerst = post();
    if (eerst.soort !== 'post') throw new Error('a month that can be paid');
    const vastgesteld = eerst.maanden.map(({ maand, uitkomst }) => ({
      maand,
      versie: 1,
      uitkomst,
      uitbetalen: uitkomst.uitTeBetalen,
      vakantietoeslag: uitkomst.vtReservering,
      invoerHash: '',
      bekendOp: '',
    }));
    expect(post({ reeks: reeks({ vastgesteld }) })).toMatchObject({ soort: 'post', maanden: [], bedrag: 0 });
  });

  test('een schuld gaat er binnen de ruimte af: vijf procent van de norm, een halve cent voor de inwoner', () => {
    const invoer = { eersteMaand: month('2026-11'), saldi: metSchuld('2026-10', 50_000) };
    expect(post(invoer)).toMatchObject({ verrekend: 7_097, bedrag: perMaand - 7_097 });
    expect(post({ ...invoer, saldi: metSchuld('2026-10', 1_000) })).toMatchObject({
      verrekend: 1_000,
      bedrag: perMaand - 1_000,
    });
  });

  test('een maand die alsnog wordt betaald houdt zijn eigen ruimte, en gaat niet in een keer naar de schuld', () => {
    const invoer = { eersteMaand: month('2026-10'), saldi: metSchuld('2026-09', 500_000) };
    expect(post(invoer)).toMatchObject({ verrekend: 2 * 7_097, bedrag: 2 * (perMaand - 7_097) });
  });

  test.each`
    maand        | bewaardOver  | betaald
    ${'2026-05'} | ${'2025-09'} | ${0}
    ${'2026-06'} | ${'2025-09'} | ${5_000}
    ${'2026-06'} | ${'2026-06'} | ${0}
    ${'2026-11'} | ${'2026-05'} | ${5_000}
    ${'2026-11'} | ${'2026-06'} | ${0}
    ${'2027-02'} | ${'2026-05'} | ${5_000}
  `('vakantietoeslag over $bewaardOver in de run van $maand: $betaald', ({ maand, bewaardOver, betaald }) => {
    const saldi: Maandsaldi = new Map([
      [month(bewaardOver), { ...leeg, lasten: cents(5_000), vakantietoeslag: cents(-5_000) }],
    ]);
    // no month is decided: the last one was
    const eersteMaand = month('2027-03');
    expect(post({ maand: month(maand), eersteMaand, saldi })).toMatchObject({
      vakantietoeslag: betaald,
      bedrag: betaald,
    });
  });

  test('een schuld die wacht op een mens blijft staan', () => {
    const invoer = {
      eersteMaand: month('2026-11'),
      saldi: metSchuld('2025-10', 50_000),
      schuld: {
        ...geenSchulden,
        schulden: [
          { maand: month('2025-10'), status: 'bruto beoordelen', wijze: 'verrekening', ontstaanOp: day('2026-06-01') },
        ],
      } as const,
    };
    expect(post(invoer)).toMatchObject({ verrekend: 0, bedrag: perMaand });
  });

  test('van een maand die vaker werd herzien telt de laatste schuld; wat een mens nog moet beoordelen blijft', () => {
    const ontstaanOp = day('2026-04-20');
    const oud = { maand: month('2026-04'), status: 'netto', wijze: 'verrekening', ontstaanOp } as const;
    const met = (...schulden: readonly Schuldgegeven[]) =>
      post({
        eersteMaand: month('2026-11'),
        saldi: metSchuld('2026-04', 50_000),
        schuld: { ...geenSchulden, schulden },
      });
    // seven months later the first may not be set off any more; the second was claimed back at once
    expect(met(oud)).toMatchObject({ verrekend: 0 });
    expect(met(oud, { ...oud, wijze: 'terugvordering' })).toMatchObject({ verrekend: 7_097 });
    expect(met({ ...oud, status: 'bruto beoordelen' }, { ...oud, wijze: 'terugvordering' })).toMatchObject({
      verrekend: 0,
    });
  });

  test('de volgorde kent elke open schuld, ook een die uit een voorschot kwam', () => {
    const saldi: Maandsaldi = new Map([...metSchuld('2025-12', 50_000), ...metSchuld('2026-10', 2_000)]);
    const een = post({ eersteMaand: month('2026-11'), saldi });
    // Rotterdam pays the running year first, so that it stays net
    expect(een.soort === 'post' && een.simulatie.verrekeningen.map(({ op, bedrag }) => [op, bedrag])).toEqual([
      ['2026-10', 2_000],
      ['2025-12', 5_097],
    ]);
  });

  test('na het einde wordt de bewaarde vakantietoeslag betaald', () => {
    const invoer = { eersteMaand: month('2026-11'), reeks: reeks({ einddatum: day('2026-11-30') }) };
    expect(post(invoer)).toMatchObject({ vakantietoeslag: bewaard, bedrag: perMaand + bewaard });
  });

  test('zonder geldige rekening, of zonder bedrag van de wet, is het een uitzondering', () => {
    expect(post({ rekeningGoed: false })).toMatchObject({
      soort: 'uitzondering',
      uitzondering: { code: 'REKENING_ONTBREEKT' },
    });
    expect(post({ maand: month('2027-01') })).toMatchObject({
      soort: 'uitzondering',
      uitzondering: { code: 'BEDRAG_ONTBREEKT', maand: '2027-01' },
    });
  });
});

describe('de proef voor een run', () => {
  test.each`
    maand        | gat
    ${'2026-12'} | ${undefined}
    ${'2027-01'} | ${'2027-01-01'}
    ${'2030-06'} | ${'2030-06-01'}
  `('$maand', ({ maand, gat }) => {
    expect(vindGat(kader, month(maand))?.op).toBe(gat);
  });
});
