import { day, gemeenteCode } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import { type Beoordelingsinvoer, beoordeel } from './beoordeling.ts';
import { besluitData, startOf } from './besluit.ts';
import { bijAanvraag } from './vaststellingen.ts';
import { compareBedragen, draftBesluit, type Gegevensverzoekstand } from './voorstel.ts';

const ja = { keuze: 'ja', motivering: 'Dit werk helpt haar verder.' };

/** Fatima as her application was recorded. */
const fatima: Record<string, Json> = {
  'belanghebbende.geboren': '1992-05-14',
  'belanghebbende.woontInNederland': true,
  'belanghebbende.verblijf': 'Nederlander',
  'belanghebbende.inInrichting': false,
  'belanghebbende.vrijheidOntnomen': false,
  'belanghebbende.dagenBuitenland': 0,
  'belanghebbende.geenBeroepOpOuders': false,
  'belanghebbende.inkomsten': 1,
  'belanghebbende.inkomsten.0.soort': 'loon',
  'belanghebbende.inkomsten.0.netto': 60_000,
  'belanghebbende.inkomsten.0.vakantiegeld': 'meebetaald',
  'belanghebbende.inkomsten.0.metHeffingskorting': true,
  'belanghebbende.inkomsten.0.werkgever': 'Bakkerij De Korenaar',
  woontInGemeente: true,
  partner: 'nee',
  kinderen: 1,
  'kinderen.0.geboren': '2020-03-08',
  'kinderen.0.tenLaste': true,
  'kinderen.0.volledigeZorg': true,
  medebewoners: 0,
  tijdelijkEldersVoorMantelzorg: false,
  'vermogen.geld': 124_000,
  'vermogen.voertuigen': 0,
  'vermogen.overig': 0,
  'vermogen.smartengeld': 0,
  'vermogen.schulden': 0,
  'vermogen.overwaardeWoning': null,
  gewensteIngang: '2026-11-02',
  aanvraagOndertekend: true,
  'belanghebbende.vrijlating.draagtBij': ja,
  ...Object.fromEntries(bijAanvraag(false).map(({ feit, waarde }) => [feit, waarde])),
};

const invoer = (anders: Record<string, Json | undefined> = {}, dag = '2026-11-02'): Beoordelingsinvoer => ({
  waarden: Object.fromEntries(
    Object.entries({ ...fatima, ...anders }).flatMap(([feit, waarde]) =>
      waarde === undefined ? [] : [[feit, waarde]],
    ),
  ),
  meldingsdag: day(dag),
  aanvraagdag: day(dag),
  kader: kaderVan(gemeenteCode('0599')),
});
const uitkomsten = (anders: Record<string, Json | undefined>) =>
  Object.fromEntries(beoordeel(invoer(anders)).recht.oordelen.map((oordeel) => [oordeel.id, oordeel.uitkomst]));

test('wie zich laat in de maand meldt, wordt beoordeeld over de dagen met recht', () => {
  const { recht, maanden } = beoordeel(invoer({ gewensteIngang: '2026-11-23' }, '2026-11-23'));
  // loon 600,00 is meer dan de norm over 8 van 30 dagen (378,52), maar van dat loon hoort 160,00 bij die dagen
  expect(recht.uitkomst).toBe('ja');
  // 378,52 - (160,00 - 25% = 120,00) = 258,52; min 5% vakantietoeslag 12,93 = 245,59
  expect(maanden[0]).toMatchObject({
    uitkomst: { norm: 37_852, inkomen: 12_000, bijstand: 25_852, uitTeBetalen: 24_559 },
  });
});

describe('een oordeel per artikel', () => {
  test.each`
    wat                               | anders                                                  | artikel        | uitkomst
    ${'alles klopt'}                  | ${{}}                                                   | ${'pw-19-1-a'} | ${'voldaan'}
    ${'woont in een andere gemeente'} | ${{ woontInGemeente: false }}                           | ${'pw-40-1'}   | ${'niet voldaan'}
    ${'een ander verblijfsrecht'}     | ${{ 'belanghebbende.verblijf': 'anders' }}              | ${'pw-11'}     | ${'niet vast te stellen'}
    ${'zit gevangen'}                 | ${{ 'belanghebbende.vrijheidOntnomen': true }}          | ${'pw-13'}     | ${'niet voldaan'}
    ${'29 dagen in het buitenland'}   | ${{ 'belanghebbende.dagenBuitenland': 29 }}             | ${'pw-13'}     | ${'niet vast te stellen'}
    ${'vermogen op de grens'}         | ${{ 'vermogen.geld': 1_600_000 }}                       | ${'pw-19-1-b'} | ${'voldaan'}
    ${'een cent meer'}                | ${{ 'vermogen.geld': 1_600_001 }}                       | ${'pw-19-1-b'} | ${'niet voldaan'}
    ${'loon boven de norm'}           | ${{ 'belanghebbende.inkomsten.0.netto': 200_000 }}      | ${'pw-19-1-a'} | ${'niet voldaan'}
    ${'nog niet gewogen'}             | ${{ 'belanghebbende.vrijlating.draagtBij': undefined }} | ${'pw-19-1-a'} | ${'af te wegen'}
    ${'loon niet bekend'}             | ${{ 'belanghebbende.inkomsten.0.netto': undefined }}    | ${'pw-19-1-a'} | ${'niet vast te stellen'}
  `('$wat: $artikel $uitkomst', ({ anders, artikel, uitkomst }) => {
    expect(uitkomsten(anders)[artikel]).toBe(uitkomst);
  });
});

describe('wie is uitgesloten', () => {
  const gevangen = { 'belanghebbende.vrijheidOntnomen': true };
  const gewogen = (keuze: string) => ({ ...gevangen, dringendeRedenen: { keuze, motivering: 'Alles gewogen.' } });

  test('zeer dringende redenen staan bij de afwegingen, en bij niemand anders', () => {
    expect(beoordeel(invoer(gevangen)).afwegingen.map((punt) => punt.feit)).toContain('dringendeRedenen');
    expect(beoordeel(invoer()).afwegingen.map((punt) => punt.feit)).not.toContain('dringendeRedenen');
  });

  test.each([
    ['nee', 'nee', 'afwijzing'],
    ['ja', 'ja', 'toekenning'],
  ] as const)('gewogen met %s is de uitkomst %s: een %s', (keuze, uitkomst, aard) => {
    const beoordeling = beoordeel(invoer(gewogen(keuze)));
    expect(beoordeling.recht.uitkomst).toBe(uitkomst);
    expect(draftBesluit(aard, beoordeling, [], day('2026-11-02')).ok).toBe(true);
  });

  test('zonder die weging blijft het een afwijzing', () => {
    const beoordeling = beoordeel(invoer(gevangen));
    expect(beoordeling.recht.uitkomst).toBe('nee');
    expect(draftBesluit('toekenning', beoordeling, [], day('2026-11-02')).ok).toBe(false);
  });
});

describe('wat de regels niet beslissen stelt een mens vast', () => {
  const anders = { 'belanghebbende.verblijf': 'anders' };
  const besluit = (keuze: string) => ({
    ...anders,
    'oordeel.pw-11': { keuze, motivering: 'Haar vergunning is gelijkgesteld.' },
  });

  test('zonder dat kan er niets worden voorgesteld, en staat het bij de afwegingen', () => {
    const open = beoordeel(invoer(anders));
    expect(open.recht.uitkomst).toBe('nog niet vast te stellen');
    expect(open.afwegingen.map((punt) => punt.feit)).toContain('oordeel.pw-11');
    expect(draftBesluit('toekenning', open, [], day('2026-11-02')).ok).toBe(false);
    expect(draftBesluit('afwijzing', open, [], day('2026-11-02')).ok).toBe(false);
  });

  test.each`
    keuze             | uitkomst | aard
    ${'voldaan'}      | ${'ja'}  | ${'toekenning'}
    ${'niet voldaan'} | ${'nee'} | ${'afwijzing'}
  `('met $keuze wordt het een $aard, met die reden', ({ keuze, uitkomst, aard }) => {
    const vast = beoordeel(invoer(besluit(keuze)));
    expect(vast.recht.uitkomst).toBe(uitkomst);
    expect(vast.recht.oordelen.find((een) => een.id === 'pw-11')).toMatchObject({
      uitkomst: keuze,
      reden: 'Haar vergunning is gelijkgesteld.',
    });
    expect(draftBesluit(aard, vast, [], day('2026-11-02'))).toMatchObject({
      ok: true,
      value: { feiten: besluit(keuze) },
    });
  });

  test('wat de regels wel beslissen kan niemand overrulen', () => {
    const vast = beoordeel(
      invoer({ woontInGemeente: false, 'oordeel.pw-40-1': { keuze: 'voldaan', motivering: 'Toch wel.' } }),
    );
    expect(vast.recht.uitkomst).toBe('nee');
  });

  test('een bedrag dat er niet is oordeelt niemand weg', () => {
    const gat = beoordeel(
      invoer({ gewensteIngang: '2027-02-01', 'oordeel.pw-19-1-a': { keuze: 'voldaan', motivering: 'Vast wel.' } }),
    );
    expect(gat.recht.uitkomst).toBe('nog niet vast te stellen');
    expect(draftBesluit('toekenning', gat, [], day('2026-11-02'))).toMatchObject({
      ok: false,
      error: { code: 'GEEN_BEDRAG' },
    });
  });
});

describe('de maanden', () => {
  test('de eerste is een deel, daarna hele, tot er geen bedragen meer zijn', () => {
    const { maanden } = beoordeel(invoer());
    expect(maanden.map((maand) => [maand.maand, maand.soort])).toEqual([
      ['2026-11', 'berekend'],
      ['2026-12', 'berekend'],
      ['2027-01', 'uitzondering'],
    ]);
    const [november, december] = maanden.flatMap((maand) => (maand.soort === 'berekend' ? [maand.uitkomst] : []));
    // 29 of 30 days of 1.419,46
    expect(november?.norm).toBe(137_214);
    expect(december?.norm).toBe(141_946);
  });

  test('zes maanden vrijlating zijn na zes maanden op', () => {
    const { maanden } = beoordeel(
      invoer({ gewensteIngang: '2026-08-01', 'belanghebbende.vrijlating.maandenN': 5, terugwerkend: ja }),
    );
    const gronden = maanden.flatMap((maand) =>
      maand.soort === 'berekend' ? [maand.uitkomst.personen.map((een) => een.grond)] : [],
    );
    // the sixth month of onderdeel n, then r: a single parent with a child under twelve
    expect(gronden).toEqual([['n'], ['r'], ['r'], ['r']]);
  });
});

describe('een ontwerpbesluit', () => {
  const draft = (anders: Record<string, Json | undefined> = {}, dag = '2026-11-02') =>
    draftBesluit('toekenning', beoordeel(invoer(anders)), [], day(dag));

  test('hetzelfde ontwerp op een andere dag is hetzelfde', () => {
    expect(draft({}, '2026-11-30')).toEqual(draft());
  });

  test('een ander loon geeft per maand het verschil', () => {
    const [was, wordt] = [draft(), draft({ 'belanghebbende.inkomsten.0.netto': 70_000 })];
    if (!was.ok || !wordt.ok) throw new Error('both can be drafted');
    expect(compareBedragen(was.value, was.value)).toEqual([]);
    expect(compareBedragen(was.value, wordt.value)).toContainEqual({ maand: '2026-12', was: 92_099, wordt: 84_974 });
  });

  test('de brief zegt wat een hele maand geeft, niet het deel waarin het begint', () => {
    const besluit = draft();
    if (!besluit.ok) throw new Error('can be drafted');
    const om = {
      zaakId: 'z',
      zaaknummer: 'Z-2026-000001',
      persoonIds: ['f'],
      genomenOp: day('2026-11-02'),
      bezwaarUiterlijk: day('2026-12-14'),
      genomenDoor: 'yvonne',
      voorbereidDoor: 'rob',
    };
    const data = besluitData(besluit.value, om, { betaaldag: 25, eersteBetaling: day('2026-11-25') });
    expect(data).toMatchObject({
      aard: 'toekenning',
      perMaand: 92_099,
      redenen: expect.arrayContaining([ja.motivering]),
    });
  });

  const verzoek = (anders: Partial<Gegevensverzoekstand>): Gegevensverzoekstand => ({
    gevraagdOp: day('2026-11-02'),
    hersteltermijnTotEnMet: day('2026-11-16'),
    aangevuldOp: undefined,
    ontbreekt: ['bankafschrift'],
    ...anders,
  });
  test.each`
    wat                   | verzoeken                                                       | op              | kan
    ${'niets gevraagd'}   | ${[]}                                                           | ${'2026-12-01'} | ${false}
    ${'de laatste dag'}   | ${[verzoek({})]}                                                | ${'2026-11-16'} | ${false}
    ${'de dag erna'}      | ${[verzoek({})]}                                                | ${'2026-11-17'} | ${true}
    ${'alles is gekomen'} | ${[verzoek({ ontbreekt: [], aangevuldOp: day('2026-11-10') })]} | ${'2026-12-01'} | ${false}
  `('buiten behandeling, $wat op $op: $kan', ({ verzoeken, op, kan }) => {
    expect(draftBesluit('buiten behandeling', beoordeel(invoer()), verzoeken, op).ok).toBe(kan);
  });
});

test('waar de maanden mee beginnen: het werk apart, ander inkomen bij het huishouden', () => {
  const { grondslag, bronnen } = startOf(
    {
      ...fatima,
      'belanghebbende.inkomsten': 2,
      'belanghebbende.inkomsten.1.soort': 'alimentatie',
      'belanghebbende.inkomsten.1.netto': 15_000,
    },
    day('2026-11-02'),
  );
  expect(grondslag.belanghebbende.inkomsten).toMatchObject([{ soort: 'alimentatie', netto: 15_000 }]);
  expect(bronnen).toEqual([
    {
      wie: 'belanghebbende',
      werkgever: 'Bakkerij De Korenaar',
      vakantiegeld: 'meebetaald',
      metHeffingskorting: true,
      vanaf: '2026-11',
    },
  ]);
});
