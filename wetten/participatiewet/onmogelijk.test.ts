/** Facts that cannot be are refused by the name of the fact. */
import { addToMonth, cents, day, month, monthsIn } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import { expect, test } from 'vitest';
import * as handhaving from './handhaving/index.ts';
import * as ondersteuning from './ondersteuning/index.ts';
import { Onmogelijk } from './onmogelijk.ts';

const kader = testkader();
const nee = { keuze: 'nee', motivering: '' } as const;
const ja = { keuze: 'ja', motivering: '' } as const;
const aanwezig = { keuze: 'aanwezig', motivering: '' } as const;

const maatregel = (anders: Partial<handhaving.Maatregelfeiten>) =>
  handhaving.maatregel({
    kader,
    overtreding: { soort: 'verordening', gedraging: 'besef van verantwoordelijkheid' },
    gedragingOp: day('2026-03-02'),
    besluitdag: day('2026-03-16'),
    maand: month('2026-04'),
    norm: cents(140_150),
    verwijtbaarheid: aanwezig,
    dringendeRedenen: nee,
    afgestemdProcent: 0,
    eerdere: [],
    eerderGewaarschuwd: false,
    waarschuwen: nee,
    maandenZelfstandig: 1,
    ...anders,
  });

const boete = (anders: Partial<handhaving.Boetefeiten>) =>
  handhaving.boete({
    kader,
    overtredingOp: day('2018-03-01'),
    besluitdag: day('2018-06-01'),
    benadelingsbedrag: cents(100_000),
    verwijtbaarheid: { keuze: 'normaal', motivering: '' },
    eerdereBoetes: [],
    laatsteWaarschuwing: null,
    eigenHerstel: null,
    waarschuwen: nee,
    dringendeRedenen: nee,
    evenredigheid: { keuze: 'naar draagkracht', motivering: '' },
    norm: cents(99_212),
    ...anders,
  });

const taaleis = (anders: Partial<handhaving.Taalfeiten>) =>
  handhaving.taaleis({
    kader,
    op: day('2026-03-01'),
    norm: cents(140_150),
    achtJaarOnderwijs: false,
    inburgeringsdiploma: false,
    anderDocument: false,
    eersteToets: { op: day('2025-12-01'), beheerst: false },
    kennisgeving: day('2026-01-01'),
    bereidOp: null,
    begonnenOp: null,
    voortgang: { keuze: 'onvoldoende', motivering: '' },
    verwijtbaarheid: aanwezig,
    latereToetsen: [],
    dringendeRedenen: ja,
    afgestemdProcent: 10,
    ...anders,
  });

const beslag = (anders: Partial<handhaving.BeslagvrijFeiten>) =>
  handhaving.beslagvrijeVoet({
    kader,
    op: day('2026-03-01'),
    leefsituatie: 'gehuwden',
    heeftWoonadres: false,
    inkomen: cents(200_000),
    inkomenPartner: cents(0),
    inkomenAnders: cents(0),
    belastbaarJaarinkomen: cents(0),
    ...anders,
  });

const kwijtschelding = (anders: Partial<handhaving.Kwijtscheldingsfeiten>) =>
  handhaving.kwijtschelding({
    kader,
    besluitdag: day('2026-03-01'),
    oorzaak: 'inlichtingenplicht geschonden',
    betaling: 'niet volledig',
    sinds: day('2010-01-01'),
    restsom: cents(400_000),
    inEenKeer: cents(100_000),
    uitgesloten: false,
    dringendeRedenen: nee,
    ...anders,
  });

const loonkosten = (anders: Partial<ondersteuning.Loonkostenfeiten>) =>
  ondersteuning.loonkostensubsidie({
    kader,
    geboren: day('1990-01-01'),
    leerweg: 'gewoon',
    dienstbetrekkingVanaf: day('2026-01-01'),
    op: day('2026-03-01'),
    uren: 36,
    urenVolledig: 36,
    zonderLoonwaarde: false,
    loonwaarde: 60,
    ...anders,
  });

const bijzonder = (anders: Partial<ondersteuning.Bijzonderfeiten>) =>
  ondersteuning.bijzondereBijstand({
    kader,
    op: day('2024-01-01'),
    kosten: cents(50_000),
    eerdereKosten: cents(0),
    noodzakelijk: ja,
    bijzondereOmstandigheden: ja,
    voorliggendeVoorziening: false,
    uitNorm: nee,
    norm: cents(140_000),
    inkomen: cents(140_000),
    vermogenBovenGrens: cents(0),
    alVerrekend: cents(0),
    bijlage: '2',
    ...anders,
  });

const opschorting = (hersteltermijn: string) =>
  handhaving.opschorting({
    verzuimdag: day('2026-03-10'),
    beginPeriode: null,
    verwijtbaarheid: aanwezig,
    hersteltermijnTotEnMet: day(hersteltermijn),
    hersteldOp: null,
    peildag: day('2026-03-20'),
  });

const ontheffing = (verzoek: string, van: string, tot: string) =>
  handhaving.ontheffingAlleenstaandeOuder({
    verzoekOp: day(verzoek),
    alleenstaandeOuder: true,
    volledigeZorg: true,
    jongsteKindGeboren: day('2024-06-15'),
    eerder: 'opgeschort',
    gebruikt: [{ van: day(van), tot: day(tot) }],
    wilNietMeewerken: nee,
  });

const toeslag = (dubbel: boolean) => {
  const maanden = monthsIn(addToMonth(month('2026-03'), -36), month('2026-03'));
  return ondersteuning.inkomenstoeslag({
    kader,
    peildatum: day('2026-03-15'),
    geboren: day('1985-06-15'),
    huishouden: 'alleenstaande',
    kindVan12Tot18: false,
    partnerZonderRecht: false,
    ouder: false,
    referte: [...maanden, ...(dubbel ? [month('2026-01')] : [])].map((maand) => ({
      maand,
      inkomen: cents(140_000),
      norm: cents(140_000),
    })),
    inkomenPeildatum: cents(140_000),
    normPeildatum: cents(140_000),
    vermogenBovenGrens: false,
    uitzicht: { keuze: 'geen', motivering: '' },
    vorigeVerlening: null,
    studieOfMaatregel: false,
    afwijken: nee,
  });
};

const studie = (stage: number) =>
  ondersteuning.studietoeslag({
    kader,
    op: day('2026-03-01'),
    geboren: day('2003-01-01'),
    kanNietBijverdienen: ja,
    studiefinanciering: true,
    rechtOpWajong: false,
    stage: cents(stage),
  });

const voordeel = (uren: number) =>
  ondersteuning.loonkostenvoordeel({ kader, soort: 'banenafspraak', jaar: day('2025-01-01'), uren });

const min = cents(-1);
test.each<readonly [string, string, () => unknown, () => unknown]>([
  [
    'a measure of before the conduct',
    'besluitdag',
    () => maatregel({ besluitdag: day('2026-03-01') }),
    () => maatregel({ besluitdag: day('2026-03-02') }),
  ],
  ['a norm below nothing', 'norm', () => maatregel({ norm: min }), () => maatregel({ norm: cents(0) })],
  [
    'half a month',
    'maandenZelfstandig',
    () => maatregel({ maandenZelfstandig: 1.5 }),
    () => maatregel({ maandenZelfstandig: 0 }),
  ],
  [
    '101 percent',
    'afgestemdProcent',
    () => maatregel({ dringendeRedenen: ja, afgestemdProcent: 101 }),
    () => maatregel({ dringendeRedenen: ja, afgestemdProcent: 100 }),
  ],
  [
    'a fine of before the breach',
    'besluitdag',
    () => boete({ besluitdag: day('2018-02-28') }),
    () => boete({ besluitdag: day('2018-03-01') }),
  ],
  [
    'a loss below nothing',
    'benadelingsbedrag',
    () => boete({ benadelingsbedrag: min }),
    () => boete({ benadelingsbedrag: cents(0) }),
  ],
  ['a norm below nothing, fine', 'norm', () => boete({ norm: min }), () => boete({ norm: cents(0) })],
  [
    'a notice of before the test',
    'kennisgeving',
    () => taaleis({ kennisgeving: day('2025-11-30') }),
    () => taaleis({ kennisgeving: day('2025-12-01') }),
  ],
  [
    'a percent below nothing',
    'afgestemdProcent',
    () => taaleis({ afgestemdProcent: -1 }),
    () => taaleis({ afgestemdProcent: 0 }),
  ],
  ['an income below nothing', 'inkomen', () => beslag({ inkomen: min }), () => beslag({ inkomen: cents(0) })],
  ['a partner who earns below nothing', 'inkomenPartner', () => beslag({ inkomenPartner: min }), () => beslag({})],
  ['another income below nothing', 'inkomenAnders', () => beslag({ inkomenAnders: min }), () => beslag({})],
  [
    'a payment below nothing',
    'inEenKeer',
    () => kwijtschelding({ inEenKeer: min }),
    () => kwijtschelding({ inEenKeer: cents(0) }),
  ],
  [
    'a debt below nothing',
    'restsom',
    () => kwijtschelding({ restsom: min }),
    () => kwijtschelding({ restsom: cents(0) }),
  ],
  [
    'a day before the job',
    'op',
    () => loonkosten({ op: day('2025-12-31') }),
    () => loonkosten({ op: day('2026-01-01') }),
  ],
  ['no hours', 'uren', () => loonkosten({ uren: 0 }), () => loonkosten({ uren: 0.25 })],
  ['five minutes', 'uren', () => loonkosten({ uren: 0.1 }), () => loonkosten({ uren: 0.5 })],
  [
    'a loonwaarde below nothing',
    'loonwaarde',
    () => loonkosten({ loonwaarde: -1 }),
    () => loonkosten({ loonwaarde: 0 }),
  ],
  ['three decimals', 'loonwaarde', () => loonkosten({ loonwaarde: 60.125 }), () => loonkosten({ loonwaarde: 60.12 })],
  ['costs below nothing', 'kosten', () => bijzonder({ kosten: min }), () => bijzonder({ kosten: cents(0) })],
  ['earlier costs below nothing', 'eerdereKosten', () => bijzonder({ eerdereKosten: min }), () => bijzonder({})],
  [
    'an income of a household below nothing',
    'inkomen',
    () => bijzonder({ inkomen: min }),
    () => bijzonder({ inkomen: cents(0) }),
  ],
  ['a norm of a household below nothing', 'norm', () => bijzonder({ norm: min }), () => bijzonder({})],
  ['wealth below nothing', 'vermogenBovenGrens', () => bijzonder({ vermogenBovenGrens: min }), () => bijzonder({})],
  ['room used below nothing', 'alVerrekend', () => bijzonder({ alVerrekend: min }), () => bijzonder({})],
  [
    'a term that ends before it begins',
    'hersteltermijnTotEnMet',
    () => opschorting('2026-03-09'),
    () => opschorting('2026-03-10'),
  ],
  [
    'a child that is not born',
    'verzoekOp',
    () => ontheffing('2024-06-14', '2020-01-01', '2020-01-01'),
    () => ontheffing('2024-06-15', '2020-01-01', '2020-01-01'),
  ],
  [
    'a period that ends before it begins',
    'gebruikt',
    () => ontheffing('2026-03-01', '2020-01-02', '2020-01-01'),
    () => ontheffing('2026-03-01', '2020-01-01', '2020-01-02'),
  ],
  ['a month that is there twice', 'referte', () => toeslag(true), () => toeslag(false)],
  ['a traineeship below nothing', 'stage', () => studie(-1), () => studie(0)],
  ['half an hour', 'uren', () => voordeel(0.5), () => voordeel(0)],
])('%s: refused as %s, and what is just possible is not', (_, feit, onmogelijk, mogelijk) => {
  expect(onmogelijk).toThrow(Onmogelijk);
  expect(onmogelijk).toThrow(expect.objectContaining({ feit }));
  expect(mogelijk).not.toThrow();
});
