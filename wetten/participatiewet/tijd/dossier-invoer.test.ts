/** Proves how a dossier from outside is read: what may be left out, what is kept, and what is refused with its place. */
import { month } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import { describe, expect, test } from 'vitest';
import { leesMaand } from '../bereken.ts';
import { eenMaand } from '../bouw.ts';
import { berekenDossier, vergelijkInvoer } from './bereken-dossier.ts';
import { alsDossier, leesDossier } from './dossier-invoer.ts';

const { kader: _, maand: __, vanaf: ___, tot: ____, ...huishouden } = eenMaand(month('2026-05'), testkader());
const loon = (netto: number) => [{ soort: 'loon', netto, vakantiegeld: 'meebetaald', metHeffingskorting: true }];
const eenFeit = (naam: string, waarde: unknown, bekendSinds = '2025-12-20') => ({
  naam,
  waarde,
  vanaf: '2026-01-01',
  bekendSinds,
});
const feiten = [eenFeit('recht', true), ...Object.entries(huishouden).map(([naam, waarde]) => eenFeit(naam, waarde))];
const invoer = { gemeente: '0599', maand: '2026-05', feiten };
const met = (...erbij: readonly object[]) => ({ ...invoer, feiten: [...feiten, ...erbij] });
const bekend = { soort: 'bekend', van: '2026-09-01', tot: '2026-10-31' } as const;

const foutenVan = (json: unknown) => {
  const gelezen = leesDossier(json);
  return gelezen.ok ? [] : gelezen.error.map(({ code, pad }) => [code, pad]);
};

describe('what stands in it', () => {
  test('a fact without a source comes from the input, one with a source keeps it', () => {
    const gelezen = leesDossier(met({ ...eenFeit('kinderen', []), bron: 'BRP' }));
    expect(gelezen).toMatchObject({ ok: true, value: { maand: '2026-05' } });
    if (!gelezen.ok) return;
    expect(gelezen.value.dossier.feiten.map(({ bron }) => bron)).toEqual([...feiten.map(() => 'invoer'), 'BRP']);
    expect('kenmerk' in gelezen.value).toBe(false);
    expect(gelezen.value.dossier.feiten.some((feit) => 'bezwaar' in feit)).toBe(false);
  });
  test('what an objection settled is a cause of its own', () => {
    const besluit = { ...eenFeit('belanghebbende.inkomsten', loon(60_000), '2026-10-01'), bezwaar: 'BZ-1' };
    expect(vergelijkInvoer({ ...met(besluit), kenmerk: 'd1' }, bekend)).toMatchObject({
      ok: true,
      value: { kenmerk: 'd1', oorzaken: [{ wijzigingen: [{ soort: 'bezwaar', naam: 'belanghebbende.inkomsten' }] }] },
    });
  });
  test.each([{ kenmerk: 'm1' }, {}])('a single month becomes a dossier with %j', (kenmerk) => {
    const gelezen = leesMaand({ ...huishouden, gemeente: '0599', maand: '2026-05', ...kenmerk }, '');
    if (!gelezen.ok) throw new Error('not read');
    const {
      dossier: { feiten: recht },
      ...rest
    } = alsDossier(gelezen.value.invoer);
    expect(rest).toEqual({ maand: '2026-05', ...kenmerk });
    expect(recht.filter(({ naam }) => naam === 'recht').map(({ waarde }) => waarde)).toEqual([false, true]);
  });
  test('of a law date and its own the difference is none', () => {
    const wet = { soort: 'wet', van: '2026-05-01', tot: '2026-05-01' } as never;
    expect(vergelijkInvoer(invoer, wet)).toMatchObject({ ok: true, value: { verschil: 0, oorzaken: [] } });
  });
});

describe('refused with its place', () => {
  test.each([
    ['nothing', {}, ['INVOER_ONGELDIG', '/']],
    ['facts that are no list', { ...invoer, feiten: 'veel' }, ['INVOER_ONGELDIG', '/feiten']],
    ['a right that is neither', met(eenFeit('recht', 'ja')), ['INVOER_ONGELDIG', `/feiten/${feiten.length}/waarde`]],
    ['a month that is none', { ...invoer, maand: '2026-13' }, ['INVOER_ONGELDIG', '/maand']],
    [
      'a day that is none',
      met({ ...eenFeit('kinderen', []), tot: '2026-02-30' }),
      ['INVOER_ONGELDIG', `/feiten/${feiten.length}/tot`],
    ],
  ])('%s', (_naam, json, fout) => {
    expect(foutenVan(json)).toContainEqual(fout);
  });
  test('all at once, of facts and of what the municipality chose', () => {
    const kader = [
      {
        soort: 'keuze',
        term: 'pw-31-2-boven-norm',
        keuze: 'ja',
        vanaf: '2026-01-01',
        bron: 'b',
        bekendSinds: '2026-01-01',
      },
      { soort: 'keuze', term: 'pw-99', keuze: 'ja', vanaf: '2026-01-01', bron: 'b', bekendSinds: '2026-01-01' },
    ];
    expect(foutenVan({ ...met(eenFeit('schoenmaat', 44)), kader })).toEqual([
      ['INVOER_ONGELDIG', `/feiten/${feiten.length}/naam`],
      ['INVOER_ONGELDIG', '/kader/1'],
    ]);
  });
  test('a value that is not known any more is no mistake', () => {
    expect(berekenDossier(met({ ...eenFeit('kinderen', undefined, '2026-02-01'), waarde: undefined }))).toMatchObject({
      ok: true,
      value: { soort: 'onbekend', feit: 'kinderen' },
    });
  });
  test('facts that cannot both be true are refused from the day on which both are known', () => {
    const kind = [{ geboren: '1970-01-01', tenLaste: true, volledigeZorg: true }];
    const json = met(eenFeit('kinderen', kind, '2026-10-01'));
    expect(berekenDossier(json, '2026-09-30')).toMatchObject({ ok: true, value: { soort: 'waarde' } });
    expect(berekenDossier(json, '2026-10-01')).toMatchObject({
      ok: false,
      error: [{ code: 'KIND_OUDER_DAN_OUDER', pad: '/feiten/kinderen/0/geboren' }],
    });
    expect(vergelijkInvoer(json, bekend)).toMatchObject({ ok: false, error: [{ code: 'KIND_OUDER_DAN_OUDER' }] });
    const wet = { soort: 'wet', van: '2026-06-30', tot: '2026-07-01' } as never;
    expect(vergelijkInvoer({ gemeente: '0599' }, wet)).toMatchObject({ ok: false });
    expect(vergelijkInvoer({ feiten: [] }, wet)).toMatchObject({ ok: false });
  });
});
