/** Proves how causes are told apart: what counts together, what another municipality does, and a right that falls away. */
import { cents, day, month } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import { describe, expect, test } from 'vitest';
import { eenLoon, eenMaand, eenPartner } from '../bouw.ts';
import { volgordeVrijlating } from '../open-termen.ts';
import { dossierVan, eenFeit, periode } from './bouw.ts';
import type { Dossier, Dossierfeit, Stand } from './dossier.ts';
import { vergelijk } from './vergelijk.ts';

const altijd = periode(day('2026-01-01'));
const basis = dossierVan(eenMaand(month('2026-05'), testkader()), {
  geldig: altijd,
  bron: 'aanvraag',
  bekendSinds: '2025-12-20',
});
const feit = (naam: string, waarde: unknown, bekendSinds: string): Dossierfeit =>
  eenFeit(naam, waarde, { geldig: altijd, bron: 'melding', bekendSinds });
const met = (...feiten: readonly Dossierfeit[]): Dossier => ({ ...basis, feiten: [...basis.feiten, ...feiten] });

const oorzaken = (dossier: Dossier, a: Stand, b: Stand) => {
  const uit = vergelijk(dossier, [month('2026-05')], a, b);
  if (!uit.ok) throw new Error(uit.error.code);
  return uit.value.flatMap((een) =>
    een.oorzaken.map(({ wijzigingen, gevolg }) => [wijzigingen.map(({ soort, naam }) => `${soort} ${naam}`), gevolg]),
  );
};

test('a change after which there is no amount yet counts together with the one that gives it', () => {
  const { inkomsten: _, ...partner } = eenPartner(day('1990-05-05'));
  const dossier = met(
    feit('partner', partner, '2026-10-01'),
    feit('partner.inkomsten', [], '2026-10-05'),
    feit('belanghebbende.inkomsten', [eenLoon(cents(60_000))], '2026-10-07'),
  );
  expect(oorzaken(dossier, { bekendOp: '2026-09-30' }, { bekendOp: '2026-10-31' })).toEqual([
    [['gecorrigeerd feit partner', 'nieuw feit partner.inkomsten'], 57_060],
    [['gecorrigeerd feit belanghebbende.inkomsten'], -42_750],
  ]);
  expect(oorzaken(dossier, { bekendOp: '2026-10-02' }, { bekendOp: '2026-10-31' })).toEqual([]);
});

test('two changes of one moment: policy before facts, and together the difference', () => {
  const dossier: Dossier = {
    ...met(feit('belanghebbende.inkomsten', [eenLoon(cents(100_000), { vakantiegeld: 'nog te goed' })], '2026-10-01')),
    kaderfeiten: [
      {
        soort: 'keuze',
        term: volgordeVrijlating.id,
        bekendSinds: '2026-10-01',
        keuze: { vanaf: day('2026-01-01'), keuze: 'aanspraak eerst', bron: 'proef', status: 'vastgesteld' },
      },
    ],
  };
  // Without pay the policy does nothing: all of the difference is that of the pay, under the new policy.
  const [a, b] = [{ bekendOp: '2026-09-30' }, { bekendOp: '2026-10-01' }];
  expect(oorzaken(dossier, a, b)).toEqual([[['gecorrigeerd feit belanghebbende.inkomsten'], 57_673 - 133_142]]);
});

test('another municipality comes last, as a cause of its own', () => {
  const dossier = met(
    feit('belanghebbende.inkomsten', [eenLoon(cents(100_000), { vakantiegeld: 'nog te goed' })], '2026-10-01'),
  );
  const ander: Kader = {
    ...testkader(),
    gemeente: '0556',
    keuzes: {
      ...testkader().keuzes,
      [volgordeVrijlating.id]: [
        { vanaf: day('2017-01-01'), keuze: 'aanspraak eerst', bron: 'proef', status: 'vastgesteld' },
      ],
    },
  };
  expect(oorzaken(dossier, { bekendOp: '2026-09-30' }, { bekendOp: '2026-10-01', kader: ander })).toEqual([
    [['gecorrigeerd feit belanghebbende.inkomsten'], 56_192 - 133_142],
    [['andere gemeente gemeente'], 1_481],
  ]);
});

test('a right that falls away is a difference to nothing, with the posts of what was there', () => {
  const uit = vergelijk(
    met(feit('recht', false, '2026-10-01')),
    [month('2026-05')],
    { bekendOp: '2026-09-30' },
    { bekendOp: '2026-10-01' },
  );
  expect(uit).toMatchObject({
    ok: true,
    value: [
      {
        verschil: -133_142,
        nieuw: { bepaling: { soort: 'geen recht' } },
        oorzaken: [{ gevolg: -133_142, posten: [{ post: 'norm' }, { post: 'reservering' }] }],
      },
    ],
  });
});

describe('a fact is a correction when something else was known before, about the same days', () => {
  const { inInrichting: _, ...partner } = eenPartner(day('1990-05-05'));
  const verblijf = (waarde: boolean, tot: string, bekendSinds: string): Dossierfeit =>
    eenFeit('partner.inInrichting', waarde, {
      geldig: periode(day('2026-05-01'), day(tot)),
      bron: 'melding',
      bekendSinds,
    });
  /** A partner of whom everything is told but where he stays: that comes later, twice. */
  const soorten = (eerste: Dossierfeit, tweede: Dossierfeit) =>
    oorzaken(
      met(feit('partner', partner, '2026-10-01'), eerste, tweede),
      { bekendOp: '2026-09-30' },
      { bekendOp: '2026-10-31' },
    ).map(([wijzigingen]) => wijzigingen);

  test('the same, known before of some of the days, is new for the others', () => {
    expect(soorten(verblijf(false, '2026-05-20', '2026-10-02'), verblijf(false, '2026-06-01', '2026-10-05'))).toEqual([
      ['gecorrigeerd feit partner', 'nieuw feit partner.inInrichting', 'nieuw feit partner.inInrichting'],
    ]);
  });

  test('what became known later makes no correction of what came first', () => {
    expect(soorten(verblijf(true, '2026-06-01', '2026-10-02'), verblijf(false, '2026-06-01', '2026-10-05'))).toEqual([
      ['gecorrigeerd feit partner', 'nieuw feit partner.inInrichting'],
      ['gecorrigeerd feit partner.inInrichting'],
    ]);
  });
});
