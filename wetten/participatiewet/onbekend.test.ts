/** What is unknown is never a value: each rule of handhaving and ondersteuning, with one fact left out at a time. */
import { day, month } from '@samenkracht/core';
import { bepaal, findVraag, type Vragen } from '@samenkracht/law';
import { euro, testkader } from '@samenkracht/testing/law';
import { describe, expect, test } from 'vitest';
import * as handhaving from './handhaving/index.ts';
import * as ondersteuning from './ondersteuning/index.ts';

const ja = { keuze: 'ja', motivering: '' } as const;
const nee = { keuze: 'nee', motivering: '' } as const;
const kader = testkader();

type Geval = {
  readonly naam: string;
  readonly regel: (f: object) => unknown;
  readonly feiten: Readonly<Record<string, unknown>>;
  readonly vragen: Vragen;
};

const geval = <F extends object>(naam: string, regel: (f: F) => unknown, feiten: F, vragen: Vragen): Geval => ({
  naam,
  regel: regel as (f: object) => unknown,
  feiten: feiten as unknown as Readonly<Record<string, unknown>>,
  vragen,
});

const maatregelfeiten: handhaving.Maatregelfeiten = {
  kader,
  overtreding: { soort: 'verordening', gedraging: 'plan van aanpak' },
  gedragingOp: day('2026-03-02'),
  besluitdag: day('2026-03-16'),
  maand: month('2026-04'),
  norm: euro('1.401,50'),
  verwijtbaarheid: { keuze: 'aanwezig', motivering: '' },
  dringendeRedenen: nee,
  afgestemdProcent: 10,
  eerdere: [],
  eerderGewaarschuwd: false,
  waarschuwen: nee,
  maandenZelfstandig: 0,
};

const boetefeiten: handhaving.Boetefeiten = {
  kader,
  overtredingOp: day('2018-03-01'),
  besluitdag: day('2018-06-01'),
  benadelingsbedrag: euro('100,00'),
  verwijtbaarheid: { keuze: 'normaal', motivering: '' },
  eerdereBoetes: [],
  laatsteWaarschuwing: null,
  eigenHerstel: null,
  waarschuwen: nee,
  dringendeRedenen: nee,
  evenredigheid: { keuze: 'naar draagkracht', motivering: '' },
  norm: euro('992,12'),
};

const gevallen: readonly Geval[] = [
  geval('maatregel', handhaving.maatregel, maatregelfeiten, handhaving.maatregelvragen),
  geval(
    'maatregel van lid 4',
    handhaving.maatregel,
    { ...maatregelfeiten, overtreding: { soort: 'geuniformeerd', onderdeel: 'a' }, dringendeRedenen: ja },
    handhaving.maatregelvragen,
  ),
  geval('boete', handhaving.boete, boetefeiten, handhaving.boetevragen),
  geval(
    'taaleis',
    handhaving.taaleis,
    {
      kader,
      op: day('2026-03-01'),
      norm: euro('1.401,50'),
      achtJaarOnderwijs: false,
      inburgeringsdiploma: false,
      anderDocument: false,
      eersteToets: { op: day('2025-12-01'), beheerst: false },
      kennisgeving: day('2026-01-01'),
      bereidOp: day('2026-01-05'),
      begonnenOp: day('2026-01-10'),
      voortgang: { keuze: 'onvoldoende', motivering: '' },
      verwijtbaarheid: { keuze: 'aanwezig', motivering: '' },
      latereToetsen: [],
      dringendeRedenen: nee,
      afgestemdProcent: 10,
    },
    handhaving.taalvragen,
  ),
  geval(
    'plichten',
    handhaving.plichten,
    {
      kader,
      op: day('2026-03-01'),
      geboren: day('1985-06-15'),
      volledigArbeidsongeschikt: false,
      alleenstaandeOuderKindTot12: true,
      kinderopvangBeoordeeld: true,
      ontheffing9a: false,
      ontheffing: { keuze: 'geen', motivering: '' },
    },
    handhaving.plichtvragen,
  ),
  geval(
    'ontheffing',
    handhaving.ontheffingAlleenstaandeOuder,
    {
      verzoekOp: day('2026-03-01'),
      alleenstaandeOuder: true,
      volledigeZorg: true,
      jongsteKindGeboren: day('2024-06-15'),
      eerder: 'nooit',
      gebruikt: [],
      wilNietMeewerken: nee,
    },
    handhaving.ontheffingsvragen,
  ),
  geval(
    'inlichtingenplicht',
    handhaving.inlichtingenplicht,
    { vanBelang: ja, uitAuthentiekeBron: false, gemeldOp: day('2026-03-10'), onverwijld: ja },
    handhaving.inlichtingenvragen,
  ),
  geval(
    'opschorting',
    handhaving.opschorting,
    {
      verzuimdag: day('2026-03-10'),
      beginPeriode: null,
      verwijtbaarheid: { keuze: 'aanwezig', motivering: '' },
      hersteltermijnTotEnMet: day('2026-03-24'),
      hersteldOp: null,
      peildag: day('2026-03-20'),
    },
    handhaving.opschortingsvragen,
  ),
  geval(
    'kwijtschelding',
    handhaving.kwijtschelding,
    {
      kader,
      besluitdag: day('2026-03-01'),
      oorzaak: 'inlichtingenplicht geschonden',
      betaling: 'volledig',
      sinds: day('2016-03-01'),
      restsom: euro('4.000,00'),
      inEenKeer: euro('1.000,00'),
      uitgesloten: false,
      dringendeRedenen: nee,
    },
    handhaving.kwijtscheldingsvragen,
  ),
  geval(
    'beslagvrije voet',
    handhaving.beslagvrijeVoet,
    {
      kader,
      op: day('2026-03-01'),
      leefsituatie: 'gehuwden',
      heeftWoonadres: false,
      inkomen: euro('2.002,13'),
      inkomenPartner: euro('400,00'),
      inkomenAnders: euro('0,00'),
      belastbaarJaarinkomen: euro('30.000,00'),
    },
    handhaving.beslagvrijvragen,
  ),
  geval(
    'aflossing',
    handhaving.aflossing,
    {
      kader,
      besluitdag: day('2026-03-01'),
      schuld: euro('2.400,00'),
      ruimte: euro('70,07'),
      binnenTweeJaar: nee,
      norm: euro('1.401,50'),
      inkomen: euro('1.501,50'),
    },
    handhaving.aflossingsvragen,
  ),
  geval(
    'loonkostensubsidie',
    ondersteuning.loonkostensubsidie,
    {
      kader,
      geboren: day('1990-01-01'),
      leerweg: 'gewoon',
      dienstbetrekkingVanaf: day('2026-01-01'),
      op: day('2026-03-01'),
      uren: 32,
      urenVolledig: 36,
      zonderLoonwaarde: false,
      loonwaarde: 60,
    },
    ondersteuning.loonkostenvragen,
  ),
  geval(
    'bijzondere bijstand',
    ondersteuning.bijzondereBijstand,
    {
      kader,
      op: day('2026-03-01'),
      kosten: euro('500,00'),
      eerdereKosten: euro('0,00'),
      noodzakelijk: ja,
      bijzondereOmstandigheden: ja,
      voorliggendeVoorziening: false,
      uitNorm: nee,
      norm: euro('1.400,00'),
      inkomen: euro('1.560,00'),
      vermogenBovenGrens: euro('0,00'),
      alVerrekend: euro('0,00'),
      bijlage: '2',
    },
    ondersteuning.bijzondereBijstandvragen,
  ),
  geval(
    'studietoeslag',
    ondersteuning.studietoeslag,
    {
      kader,
      op: day('2026-03-01'),
      geboren: day('2003-01-01'),
      kanNietBijverdienen: ja,
      studiefinanciering: true,
      rechtOpWajong: false,
      stage: euro('300,00'),
    },
    ondersteuning.studietoeslagvragen,
  ),
  geval(
    'bescherming van de werkgever',
    ondersteuning.bescherming,
    {
      kader,
      op: day('2026-03-01'),
      inDoelgroepregister: true,
      doelgroepLoonkostensubsidie: true,
      beschutWerk: false,
    },
    ondersteuning.werkgevervragen,
  ),
];

describe.each(gevallen)('$naam', ({ regel, feiten, vragen }) => {
  const volledig = bepaal(regel, feiten, vragen);
  test('with every fact there is a value', () => expect(volledig.soort).toBe('waarde'));

  test.each(Object.keys(feiten).filter((naam) => naam !== 'kader'))(
    'without %s: asked, weighed, or not read',
    (naam) => {
      const zonder = Object.fromEntries(Object.entries(feiten).filter(([sleutel]) => sleutel !== naam));
      const uitkomst = bepaal(regel, zonder, vragen);
      if (uitkomst.soort === 'waarde') return expect(uitkomst).toEqual(volledig);
      const feit = uitkomst.soort === 'afweging' ? uitkomst.afweging.feit : 'feit' in uitkomst ? uitkomst.feit : '';
      expect(feit.split('.')[0]).toBe(naam);
      expect(findVraag(vragen, feit)).toBeDefined();
    },
  );
});

test('a fine that rests on a category from memory says so', () => {
  const uitkomst = bepaal(
    handhaving.boete,
    { ...boetefeiten, overtredingOp: day('2024-03-01'), besluitdag: day('2024-06-01') },
    handhaving.boetevragen,
  );
  expect(uitkomst).toMatchObject({ soort: 'waarde' });
  expect(uitkomst.soort === 'waarde' && uitkomst.onzekerheden.length).toBeGreaterThan(0);
});
