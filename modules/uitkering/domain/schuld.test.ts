/** Knows the examples of debts in time: six months of set-off, the turn of the year, terms and interest, agreements that end exactly. */
import { saldo } from '@samenkracht/betaling';
import { cents, day, month } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eindeVan } from './afspraak.ts';
import { geenInvordering, type Invordering, invorderingVan } from './invordering.ts';
import { stelVoor } from './invorderingsvoorstel.ts';
import type { Voorstelfeiten, Wens } from './invorderingswens.ts';
import { afgesprokenRuimten, laatsteVerrekenmaand, waaromNiet } from './runschuld.ts';
import { renteOver, schuldenVan } from './schuld.ts';
import { euro, feiten, ontstaan, stap } from './schuld.voorbeelden.ts';
import { stapzin } from './stapzin.ts';

const terugvordering = (
  maand: string,
  oorzaak: 'later bekend inkomen' | 'inlichtingenplicht geschonden',
  dag: string,
): Invordering =>
  invorderingVan([stap({ soort: 'terugvordering', maand: month(maand), oorzaak, grond: 'art. 58' }, dag)]);

describe('zes maanden verrekenen (art. 58 lid 4)', () => {
  test.each`
    schuld       | run          | reden
    ${'2026-05'} | ${'2026-06'} | ${undefined}
    ${'2026-05'} | ${'2026-11'} | ${undefined}
    ${'2026-05'} | ${'2026-12'} | ${'zes maanden voorbij'}
    ${'2026-12'} | ${'2027-06'} | ${undefined}
    ${'2026-12'} | ${'2027-07'} | ${'zes maanden voorbij'}
  `('schuld over $schuld in de run van $run: $reden', ({ schuld, run, reden }) => {
    const ontstaanOp = day(`${schuld as string}-20`);
    const gegeven = { maand: month(schuld), status: 'netto', wijze: 'verrekening', ontstaanOp } as const;
    expect(waaromNiet(gegeven, geenInvordering, month(run))).toBe(reden);
    expect(waaromNiet({ ...gegeven, wijze: 'terugvordering' }, geenInvordering, month(run))).toBeUndefined();
    expect(
      waaromNiet(gegeven, terugvordering(schuld, 'later bekend inkomen', '2026-11-21'), month(run)),
    ).toBeUndefined();
    expect(run > laatsteVerrekenmaand(month(schuld))).toBe(reden !== undefined);
  });
});

describe('een regeling eindigt', () => {
  test.each`
    open        | perMaand   | maanden      | laatste      | bedrag
    ${'100,00'} | ${'25,00'} | ${4}         | ${'2027-03'} | ${'25,00'}
    ${'100,01'} | ${'25,00'} | ${5}         | ${'2027-04'} | ${'0,01'}
    ${'0,01'}   | ${'25,00'} | ${1}         | ${'2026-12'} | ${'0,01'}
    ${'0,00'}   | ${'25,00'} | ${undefined} | ${undefined} | ${undefined}
    ${'100,00'} | ${'0,00'}  | ${undefined} | ${undefined} | ${undefined}
  `('$open met $perMaand per maand', ({ open, perMaand, maanden, laatste, bedrag }) => {
    const einde = eindeVan(euro(open), euro(perMaand), month('2026-12'));
    expect(einde?.maanden).toBe(maanden);
    expect(einde?.laatste).toBe(laatste);
    expect(einde?.laatsteBedrag).toBe(bedrag === undefined ? undefined : euro(bedrag));
  });

  test('wat in maanden wordt betaald is precies de schuld', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 100_000 }), (open, perMaand) => {
        const einde = eindeVan(cents(open), cents(perMaand), month('2026-12'));
        if (einde === undefined) {
          expect(open).toBeGreaterThan(perMaand * 1_200);
          return;
        }
        expect(einde.maanden * perMaand - perMaand + einde.laatsteBedrag).toBe(open);
        expect(einde.laatsteBedrag).toBeGreaterThan(0);
        expect(einde.laatsteBedrag).toBeLessThanOrEqual(perMaand);
      }),
    );
  });

  test('een afspraak houdt nooit meer in dan de ruimte, en pas vanaf haar maand minder', () => {
    const ruimten = new Map([
      [month('2026-11'), euro('70,97')],
      [month('2026-12'), euro('20,00')],
    ]);
    const met = (perMaand: string, wijze: 'verrekening' | 'overmaking') =>
      afgesprokenRuimten(
        ruimten,
        invorderingVan([stap({ soort: 'regeling', perMaand: euro(perMaand), vanaf: month('2026-12'), wijze })]),
      );
    expect([...(met('25,00', 'verrekening') ?? [])].map(([, ruimte]) => ruimte)).toEqual([7_097, 2_000]);
    expect([...(met('25,00', 'overmaking') ?? [])].map(([, ruimte]) => ruimte)).toEqual([7_097, 0]);
  });
});

const code = (f: Voorstelfeiten, wens: Wens): string => {
  const uitkomst = stelVoor(f, wens);
  return uitkomst.ok ? 'ok' : uitkomst.error.code;
};

describe('wat mag', () => {
  const bruto: Wens = { soort: 'bruto', maand: month('2026-11'), aow: false, belasting: undefined, bron: undefined };
  const schending = terugvordering('2026-11', 'inlichtingenplicht geschonden', '2026-11-21');
  test.each`
    naam                                       | bedrag      | dag             | invordering        | uitkomst
    ${'31 december blijft het netto'}          | ${'750,00'} | ${'2026-12-31'} | ${schending}       | ${'BRUTO_NIET_MOGELIJK'}
    ${'1 januari wordt het bruto'}             | ${'750,00'} | ${'2027-01-01'} | ${schending}       | ${'ok'}
    ${'een cent onder de grens van Rotterdam'} | ${'749,99'} | ${'2027-01-01'} | ${schending}       | ${'BRUTO_NIET_MOGELIJK'}
    ${'zonder schending in Rotterdam niet'}    | ${'750,00'} | ${'2027-01-01'} | ${geenInvordering} | ${'BRUTO_NIET_MOGELIJK'}
  `('jaarwisseling: $naam', ({ bedrag, dag, invordering, uitkomst }) => {
    const f = feiten([ontstaan('2026-11', bedrag)], { today: day(dag), invordering });
    expect(code(f, bruto)).toBe(uitkomst);
  });

  test.each([
    ['50,00', 'ok'],
    ['50,01', 'BRUTO_NIET_MOGELIJK'],
  ])('wat een latere herziening wegnam (%s van 800,00) hoort niet bij de schuld: %s', (bedrag, uitkomst) => {
    const maand = month('2026-11');
    const boekingen = [
      {
        debet: { rekening: 'lasten', maand },
        credit: { rekening: 'vordering', maand },
        bedrag: euro(bedrag),
        boekdatum: day('2026-12-01'),
      },
    ] as Voorstelfeiten['boekingen'];
    const f = feiten([ontstaan('2026-11', '800,00')], { today: day('2027-01-01'), invordering: schending, boekingen });
    expect(code(f, bruto)).toBe(uitkomst);
  });

  test('het tarief van 2026 is bekend en wordt over het open bedrag gerekend; dat van 2025 vraagt een mens met een bron', () => {
    const f = feiten([ontstaan('2026-11', '1.000,00')], { today: day('2027-01-04'), invordering: schending });
    const over = { ...f, saldi: new Map([[month('2026-11'), { ...saldo.leeg, vordering: euro('800,00') }]]) };
    const uitkomst = stelVoor(over, bruto);
    expect(uitkomst.ok && uitkomst.value.inhoud).toMatchObject({ netto: 80_000, belasting: 18_792 });
    const oud = feiten([ontstaan('2025-11', '1.000,00')], {
      today: day('2026-01-04'),
      invordering: terugvordering('2025-11', 'inlichtingenplicht geschonden', '2026-01-03'),
    });
    const wens = { ...bruto, maand: month('2025-11') };
    expect(code(oud, wens)).toBe('TARIEF_ONTBREEKT');
    expect(code(oud, { ...wens, belasting: euro('200,00') })).toBe('TARIEF_ONTBREEKT');
    expect(code(oud, { ...wens, belasting: euro('200,00'), bron: 'Normenbrief 2025' })).toBe('ok');
  });

  test.each`
    naam                             | perMaand    | wijze            | uitkomst
    ${'nul'}                         | ${'0,00'}   | ${'verrekening'} | ${'REGELING_BEDRAG_ONJUIST'}
    ${'precies de ruimte'}           | ${'70,97'}  | ${'verrekening'} | ${'ok'}
    ${'een cent meer dan de ruimte'} | ${'70,98'}  | ${'verrekening'} | ${'REGELING_BOVEN_RUIMTE'}
    ${'zelf meer overmaken mag'}     | ${'100,00'} | ${'overmaking'}  | ${'ok'}
    ${'meer dan de schuld'}          | ${'200,01'} | ${'overmaking'}  | ${'REGELING_BEDRAG_ONJUIST'}
  `('regeling: $naam', ({ perMaand, wijze, uitkomst }) => {
    const f = feiten([ontstaan('2026-10', '200,00')]);
    expect(code(f, { soort: 'regeling', perMaand: euro(perMaand), wijze })).toBe(uitkomst);
  });

  test('na schending moet worden verrekend zolang de uitkering loopt (art. 60 lid 4)', () => {
    const anders = { invordering: terugvordering('2026-10', 'inlichtingenplicht geschonden', '2026-11-21') };
    const wens: Wens = { soort: 'regeling', perMaand: euro('50,00'), wijze: 'overmaking' };
    expect(code(feiten([ontstaan('2026-10', '200,00')], anders), wens)).toBe('REGELING_VERREKENING_VERPLICHT');
    expect(code(feiten([ontstaan('2026-10', '200,00')], { ...anders, loopt: false }), wens)).toBe('ok');
  });
});

describe('betalen, aanmanen en rente na het einde van de uitkering', () => {
  // made known on 21 November 2026: six weeks is Saturday 2 January, so Monday 4 January 2027 (Awb 4:87, Algemene termijnenwet)
  const schuld = [ontstaan('2026-10', '600,00', { wijze: 'terugvordering', ontstaanOp: day('2026-11-21') })];
  const op = (dag: string, anders: Partial<Voorstelfeiten> = {}) =>
    feiten(schuld, { today: day(dag), loopt: false, ...anders });
  test.each`
    dag             | verzuim  | aanmaning
    ${'2027-01-04'} | ${false} | ${'AANMANING_NIET_MOGELIJK'}
    ${'2027-01-05'} | ${true}  | ${'TARIEF_ONTBREEKT'}
  `('$dag', ({ dag, verzuim, aanmaning }) => {
    expect(schuldenVan(op(dag))[0]?.termijn).toMatchObject({ uiterlijk: '2027-01-04', inVerzuim: verzuim });
    expect(code(op(dag), { soort: 'aanmaning', maand: month('2026-10') })).toBe(aanmaning);
  });

  test('in 2026 is de vergoeding bekend: 20 euro vanaf 500; tijdens uitstel of een regeling geen aanmaning', () => {
    const oud = [ontstaan('2026-03', '500,00', { wijze: 'terugvordering', ontstaanOp: day('2026-04-01') })];
    const f = feiten(oud, { loopt: false });
    const uitkomst = stelVoor(f, { soort: 'aanmaning', maand: month('2026-03') });
    expect(uitkomst.ok && uitkomst.value.inhoud).toMatchObject({ vergoeding: 2_000, uiterlijk: '2026-12-07' });
    const uitstel = invorderingVan([stap({ soort: 'uitstel', totEnMet: day('2026-12-01') })]);
    expect(code({ ...f, invordering: uitstel }, { soort: 'aanmaning', maand: month('2026-03') })).toBe(
      'AANMANING_NIET_MOGELIJK',
    );
    const regeling = invorderingVan([
      stap({ soort: 'regeling', perMaand: euro('10,00'), vanaf: month('2026-12'), wijze: 'overmaking' }),
    ]);
    expect(code({ ...f, invordering: regeling }, { soort: 'aanmaning', maand: month('2026-03') })).toBe(
      'AANMANING_NIET_MOGELIJK',
    );
    const na = invorderingVan([
      stap(
        { soort: 'aanmaning', maand: month('2026-03'), vergoeding: euro('20,00'), uiterlijk: day('2026-12-07') },
        '2026-11-22',
      ),
    ]);
    const bevel: Wens = { soort: 'dwangbevel', maand: month('2026-03'), aan: 'Deurwaarder Vos' };
    expect(code({ ...f, invordering: na, today: day('2026-12-07') }, bevel)).toBe('DWANGBEVEL_NIET_MOGELIJK');
    expect(code({ ...f, invordering: na, today: day('2026-12-08') }, bevel)).toBe('ok');
  });

  test('rente volgt het open bedrag van dag tot dag, en niet onder 20 euro', () => {
    const oud = [ontstaan('2026-03', '2.000,00', { wijze: 'terugvordering', ontstaanOp: day('2026-04-01') })];
    const plaats = (rekening: string) => ({ rekening, maand: month('2026-03') });
    const begin = {
      debet: plaats('vordering'),
      credit: plaats('lasten'),
      bedrag: euro('2.000,00'),
      boekdatum: day('2026-04-01'),
    };
    const terug = {
      debet: plaats('ontvangen'),
      credit: plaats('vordering'),
      bedrag: euro('1.000,00'),
      boekdatum: day('2026-08-01'),
    };
    const f = feiten(oud, { loopt: false });
    const heel = renteOver(f, month('2026-03'), [begin]);
    const half = renteOver(f, month('2026-03'), [begin, terug]);
    // default from 14 May: 192 days at 4% over 2.000,00; the last 113 of them over 1.000,00
    expect(heel).toMatchObject({ soort: 'bedrag', rente: 4_208, verschuldigd: true });
    // the rate of 2026 is from memory: who approves the interest, and who pays it, read so
    const onbevestigd = heel.soort === 'bedrag' ? heel.onbevestigd : [];
    expect(onbevestigd.join(' ')).toContain('Wettelijke rente');
    const stap = { soort: 'rente', maand: month('2026-03'), bedrag: cents(4_208), tot: day('2026-12-31') } as const;
    expect(stapzin({ ...stap, onbevestigd })).toContain('niet bevestigd');
    expect(stapzin(stap)).not.toContain('niet bevestigd');
    expect(half).toMatchObject({ soort: 'bedrag', rente: 2_970 });
    expect(renteOver(feiten(oud, { loopt: false, today: day('2026-06-01') }), month('2026-03'), [begin])).toMatchObject(
      { verschuldigd: false },
    );
  });
});

test('wat gevraagd is staat pas als iemand anders ja zei, en een einde stopt het', () => {
  const vraag = stap({ soort: 'uitstel', totEnMet: day('2026-12-31') }, '2026-11-21', { wachtOp: 'consulent' });
  expect(invorderingVan([vraag])).toMatchObject({ uitstelTotEnMet: undefined, open: [{ id: vraag.id }] });
  const antwoord = {
    akkoord: true,
    doorNaam: 'Rob',
    toelichting: undefined,
    op: '2026-11-22T09:00:00Z',
    dag: day('2026-11-22'),
  };
  expect(invorderingVan([{ ...vraag, antwoord }])).toMatchObject({ uitstelTotEnMet: '2026-12-31', open: [] });
  expect(invorderingVan([{ ...vraag, antwoord: { ...antwoord, akkoord: false } }]).uitstelTotEnMet).toBeUndefined();
  expect(
    invorderingVan([{ ...vraag, antwoord }, stap({ soort: 'einde', van: vraag.id })]).uitstelTotEnMet,
  ).toBeUndefined();
});
