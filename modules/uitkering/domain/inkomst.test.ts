import { cents, day, month } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { geldendeInkomst, inkomstovergangen, intrekbaar, type Kanaal, nextStatus, type Opgave } from './inkomst.ts';
import { nettoLoon } from './loonlevering.ts';
import { beoordeelMelding, type Melding } from './opgave.ts';

const opgave = (kanaal: Kanaal, status: Opgave['status'], netto: number, id = crypto.randomUUID()): Opgave => ({
  id,
  bronId: 'bron',
  maand: month('2026-11'),
  kanaal,
  status,
  netto: cents(netto),
  kenmerk: 'INK',
  toelichting: undefined,
  bekendOp: '2026-11-20T10:00:00Z',
});
const inwoner = (status: Opgave['status'], netto: number) => opgave('inwoner', status, netto);
const loon = (netto: number) => opgave('loongegevens', 'definitief', netto);
const strook = (netto: number) => opgave('consulent', 'gecorrigeerd', netto);

describe('welk bedrag telt', () => {
  test.each([
    ['niets gezegd', [], { soort: 'verwacht' }],
    ['een schatting', [inwoner('geschat', 300)], { soort: 'bekend', status: 'geschat', netto: 300 }],
    ['een latere schatting', [inwoner('geschat', 300), inwoner('geschat', 350)], { netto: 350 }],
    [
      'definitief na een schatting',
      [inwoner('geschat', 300), inwoner('definitief', 450)],
      { status: 'definitief', netto: 450 },
    ],
    [
      'loongegevens gaan voor een schatting',
      [inwoner('geschat', 300), loon(450)],
      { status: 'definitief', netto: 450 },
    ],
    ['een schatting na loongegevens telt niet', [loon(450), inwoner('geschat', 300)], { netto: 450 }],
    ['allebei zeker en gelijk', [loon(450), inwoner('definitief', 450)], { soort: 'bekend', netto: 450 }],
    [
      'allebei zeker en anders',
      [loon(450), inwoner('definitief', 300)],
      { soort: 'tegenstrijdig', inwoner: { netto: 300 }, loongegevens: { netto: 450 } },
    ],
    [
      'de loonstrook beslist',
      [loon(450), inwoner('definitief', 300), strook(400)],
      { status: 'gecorrigeerd', netto: 400 },
    ],
    ['een nieuwe levering na de loonstrook', [strook(400), loon(450)], { soort: 'bekend', netto: 450 }],
    ['teruggenomen', [inwoner('definitief', 300), inwoner('ingetrokken', 300)], { soort: 'verwacht' }],
    [
      'teruggenomen, loongegevens blijven',
      [loon(450), inwoner('definitief', 300), inwoner('ingetrokken', 300)],
      { netto: 450 },
    ],
  ] as const)('%s', (_, opgaven, verwacht) => {
    expect(geldendeInkomst(opgaven)).toMatchObject(verwacht);
  });

  test('terugnemen kan tot de maand betaald is', () => {
    const eigen = inwoner('geschat', 300);
    expect(intrekbaar([loon(450), eigen], false)).toBe(eigen);
    expect(intrekbaar([loon(450), eigen], true)).toBeUndefined();
    expect(intrekbaar([loon(450)], false)).toBeUndefined();
  });
});

test('van verwacht naar geschat naar definitief naar gecorrigeerd, en niet terug', () => {
  expect(inkomstovergangen.definitief.schatten).toBeUndefined();
  expect(nextStatus({ soort: 'verwacht' }, 'schatten')).toBe('geschat');
  expect(nextStatus(geldendeInkomst([inwoner('geschat', 300)]), 'vaststellen')).toBe('definitief');
  expect(nextStatus(geldendeInkomst([inwoner('definitief', 300)]), 'schatten')).toBeUndefined();
  expect(nextStatus(geldendeInkomst([inwoner('definitief', 300)]), 'corrigeren')).toBe('gecorrigeerd');
});

describe('netto loon uit de loonaangifte (OIB)', () => {
  test.each`
    LnLbPh     | auto      | IngLbPh   | BijdrZvw | PrWhk    | netto
    ${60_000}  | ${0}      | ${0}      | ${0}     | ${0}     | ${60_000}
    ${120_000} | ${0}      | ${15_000} | ${0}     | ${500}   | ${104_500}
    ${250_000} | ${40_000} | ${45_000} | ${1_250} | ${1_000} | ${162_750}
    ${10_000}  | ${40_000} | ${0}      | ${0}     | ${0}     | ${0}
  `('loon $LnLbPh, auto $auto: $netto', ({ LnLbPh, auto, IngLbPh, BijdrZvw, PrWhk, netto }) => {
    expect(nettoLoon({ LnLbPh, WrdPrGebrAut: auto, IngLbPh, BijdrZvw, PrWhk })).toBe(netto);
  });
});

describe('wat een inwoner mag melden', () => {
  const meld = (melding: Melding, om: Partial<Parameters<typeof beoordeelMelding>[0]> = {}) =>
    beoordeelMelding({
      melding,
      maand: month('2026-11'),
      eersteMaand: month('2026-10'),
      today: day('2026-11-21'),
      geldend: { soort: 'verwacht' },
      loongegevens: undefined,
      verwerkt: false,
      ...om,
    });

  test.each([
    [
      'een bedrag is definitief als hij niets anders zegt',
      { netto: 60_000 },
      {},
      { ok: true, value: { netto: 60_000, status: 'definitief' } },
    ],
    ['niets verdiend mag ook', { netto: 0 }, {}, { ok: true, value: { netto: 0, status: 'definitief' } }],
    [
      'klopt neemt het bedrag van de werkgever over',
      { klopt: true },
      { loongegevens: cents(60_000) },
      { ok: true, value: { netto: 60_000, status: 'definitief' } },
    ],
    ['klopt zonder werkgever', { klopt: true }, {}, { ok: false, error: { code: 'LOONGEGEVENS_ONTBREKEN' } }],
    [
      'een maand voor de uitkering',
      { netto: 1 },
      { maand: month('2026-09') },
      { ok: false, error: { code: 'MAAND_NIET_TE_MELDEN', vroegst: '2026-10', laatst: '2026-12' } },
    ],
    [
      'over twee maanden',
      { netto: 1 },
      { maand: month('2027-01') },
      { ok: false, error: { code: 'MAAND_NIET_TE_MELDEN' } },
    ],
    [
      'volgende maand schatten',
      { netto: 1, status: 'geschat' },
      { maand: month('2026-12') },
      { ok: true, value: { status: 'geschat' } },
    ],
    [
      'volgende maand definitief',
      { netto: 1 },
      { maand: month('2026-12') },
      { ok: false, error: { code: 'MAAND_NOG_NIET_VOORBIJ', vanaf: '2026-12-01' } },
    ],
    [
      'schatten wat vaststaat',
      { netto: 1, status: 'geschat' },
      { geldend: geldendeInkomst([loon(450)]) },
      { ok: false, error: { code: 'INKOMST_STAP_KAN_NIET', status: 'definitief' } },
    ],
    [
      'anders dan eerst, over een betaalde maand',
      { netto: 5 },
      { geldend: geldendeInkomst([inwoner('definitief', 4)]), verwerkt: true },
      { ok: true, value: { status: 'gecorrigeerd' } },
    ],
    [
      'definitief na schatting, over een betaalde maand',
      { netto: 5 },
      { geldend: geldendeInkomst([inwoner('geschat', 4)]), verwerkt: true },
      { ok: true, value: { status: 'definitief' } },
    ],
  ] as const)('%s', (_, melding, om, verwacht) => {
    expect(meld(melding, om)).toMatchObject(verwacht);
  });

  test.each([-1, 0.5, 1_000_001, Number.NaN, Number.POSITIVE_INFINITY])('%d centen kan niet', (netto) => {
    expect(meld({ netto })).toMatchObject({ ok: false, error: { code: 'NETTO_ONAANNEMELIJK', hoogste: 1_000_000 } });
  });
});
