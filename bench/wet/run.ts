/** Measures the month of bijstand in bulk, explained, in threads, for one client and back in time; beside hand-written code. */
import { spawnSync } from 'node:child_process';
import { month, periodOf } from '@samenkracht/core';
import { type Rijen, verklaar } from '@samenkracht/law';
import {
  bijstandsmaand,
  bulkmaand,
  type Maandfeiten,
  maakHuishoudens,
  verklaarRij,
  vragen,
  zetHuishouden,
} from '@samenkracht/participatiewet';
import { meetDraden } from './draden.ts';
import { rekenMetDeHand, rekenObject } from './handmatig.ts';
import { kolommenVan, maand, objectenVan, trekHuishoudens } from './huishoudens.ts';
import { deel, getal, meet, verhouding } from './meet.ts';

const aantal = Number(process.argv[2] ?? 100_000);
const feiten = trekHuishoudens(aantal);
const kolommen = kolommenVan(feiten);
const objecten = objectenVan(kolommen);
const rijen = maakHuishoudens(maand, aantal);
for (const [i, f] of feiten.entries()) zetHuishouden(rijen, i, f);

type Uit = { readonly bijstand: Float64Array; readonly uitTeBetalen: Float64Array };
const leeg = (n: number): Uit => ({ bijstand: new Float64Array(n), uitTeBetalen: new Float64Array(n) });
const neem = (uit: Uit, i: number, uitkomst: { readonly bijstand: number; readonly uitTeBetalen: number }): void => {
  uit.bijstand[i] = uitkomst.bijstand;
  uit.uitTeBetalen[i] = uitkomst.uitTeBetalen;
};

const hand = { bijstand: new Int32Array(aantal), uitTeBetalen: new Int32Array(aantal) };
const metHand = (): void => rekenMetDeHand(kolommen, hand);
const objectuit = leeg(aantal);
const metObjecten = (): void => {
  for (let i = 0; i < aantal; i += 1) neem(objectuit, i, rekenObject(objecten[i] as (typeof objecten)[number]));
};
const platuit = leeg(aantal);
const plat = (): void => {
  for (let i = 0; i < aantal; i += 1) neem(platuit, i, bijstandsmaand(feiten[i] as Maandfeiten));
};
const inBulk = (van: Rijen, uit: Uit) =>
  bulkmaand(
    van,
    (i, uitkomst) => neem(uit, i, uitkomst),
    (i, einde) => {
      throw new Error(`row ${i}: ${JSON.stringify(einde)}`);
    },
  );
const bulkuit = leeg(aantal);

/** Every way must give what the hand-written loop gives; a row explained on demand too. */
const toets = (): void => {
  metHand();
  metObjecten();
  plat();
  for (let keer = 0; keer < 2; keer += 1) {
    inBulk(rijen, bulkuit);
    for (const [naam, uit] of Object.entries({ objects: objectuit, plain: platuit, bulk: bulkuit }))
      for (let i = 0; i < aantal; i += 1)
        if (hand.bijstand[i] !== uit.bijstand[i] || hand.uitTeBetalen[i] !== uit.uitTeBetalen[i])
          stop(`household ${i}: by hand ${hand.uitTeBetalen[i]}, ${naam} ${uit.uitTeBetalen[i]}`);
  }
  for (let i = 0; i < aantal; i += Math.ceil(aantal / 2000)) {
    const { bepaling } = verklaarRij(rijen, i);
    if (bepaling.soort !== 'waarde' || bepaling.waarde.uitTeBetalen !== hand.uitTeBetalen[i])
      stop(`household ${i}: the explanation of the row says otherwise`);
  }
};

const stop = (melding: string): never => {
  console.error(melding);
  process.exit(1);
};

const perSeconde = (naam: string, snelheid: number): number => {
  console.log(`${naam.padEnd(60)}${getal(snelheid).padStart(14)} per second`);
  return snelheid;
};

/** How the cost grows: the slope between the logarithms of rows and time; 1 is linear. */
const groei = (): void => {
  const keren = [10_000, 100_000, 1_000_000].map((n) => {
    const eigen = maakHuishoudens(maand, n);
    for (const [i, f] of trekHuishoudens(n).entries()) zetHuishouden(eigen, i, f);
    const uit = leeg(n);
    return { n, seconden: n / meet(n, () => inBulk(eigen, uit)) };
  });
  const [eerste, , laatste] = keren;
  for (const { n, seconden } of keren)
    console.log(`  ${getal(n).padStart(9)} rows: ${((seconden * 1e9) / n).toFixed(1)} nanoseconds each`);
  if (eerste === undefined || laatste === undefined) return;
  const macht = Math.log(laatste.seconden / eerste.seconden) / Math.log(laatste.n / eerste.n);
  verhouding('exponent of the cost from 10.000 to 1.000.000 rows', macht, 1.1, 'hoogstens');
};

/** Twelve months of one client with explanation, by the clock, over many clients. */
const eenClient = (): void => {
  const maanden = Array.from({ length: 12 }, (_, i) => month(`2026-${String(i + 1).padStart(2, '0')}`));
  const tijden = feiten
    .slice(0, 4000)
    .map((f) => {
      const begin = performance.now();
      for (const een of maanden) {
        const { from, until = from } = periodOf(een);
        verklaar(bijstandsmaand, { ...f, maand: een, vanaf: from, tot: until }, vragen);
      }
      return performance.now() - begin;
    })
    .slice(500)
    .sort((a, b) => a - b);
  console.log(`one client, 12 months explained: median ${deel(tijden, 0.5).toFixed(3)} milliseconds`);
  verhouding('one client, 12 months explained: p99 in milliseconds', deel(tijden, 0.99), 1, 'hoogstens');
};

/** Ten years back, each number of households in a process of its own. */
const terug = (): void => {
  const [klein, groot] = [4000, 40_000].map((n) => {
    const { stdout, status } = spawnSync(process.execPath, [new URL('terug.ts', import.meta.url).pathname, String(n)], {
      encoding: 'utf8',
    });
    if (status !== 0) stop(`the run back over ${n} households failed`);
    const uit = JSON.parse(stdout) as { readonly alleen: number; readonly maxRSS: number; readonly seconden: number };
    console.log(
      `  ${getal(n)} households x 120 months: ${uit.seconden.toFixed(1)} seconds, peak ${getal(uit.maxRSS / 1024)} MB, ${getal(uit.alleen)} of ${getal(n * 120)} by the plain rule`,
    );
    return uit;
  });
  if (klein === undefined || groot === undefined) return;
  verhouding('peak memory, 40.000 against 4.000 households', groot.maxRSS / klein.maxRSS, 1.5, 'hoogstens');
};

toets();
console.log(`household-months of ${maand}, ${getal(aantal)} households, processor time; all ways give the same cents`);
const limiet = perSeconde('hand-written loop over columns, 12 variables', meet(aantal, metHand));
const objectsnelheid = perSeconde('hand-written over objects, 12 variables', meet(aantal, metObjecten));
const bulksnelheid = perSeconde(
  'rules, bulk over rows',
  meet(aantal, () => void inBulk(rijen, bulkuit)),
);
const platsnelheid = perSeconde('rules, plain, a household at a time', meet(aantal, plat));
const uitleg = feiten.slice(0, 2000);
const uitlegsnelheid = perSeconde(
  'rules, with full explanation, a household at a time',
  meet(uitleg.length, () => {
    for (const f of uitleg) verklaar(bijstandsmaand, f, vragen);
  }),
);
const verslag = inBulk(rijen, bulkuit);
console.log(
  `rows in bulk: ${getal(verslag.gedeeld)} shared, ${getal(verslag.eigenBedrag)} with amounts of their own, ${getal(verslag.alleen)} by the plain rule, ${getal(verslag.pastNiet)} that do not fit`,
);
verhouding('bulk / hand-written loop over columns', bulksnelheid / limiet, 0.2);
verhouding('bulk / hand-written over objects', bulksnelheid / objectsnelheid, 0.25);
verhouding('explained / plain, a household at a time', uitlegsnelheid / platsnelheid, 0.1);
eenClient();
groei();
const draden = await meetDraden(aantal);
console.log(`two worker threads against one: ${draden.processor.toFixed(2)} by processor time of each thread`);
verhouding('two worker threads / one, by the clock', draden.klok, 1.8);
terug();
