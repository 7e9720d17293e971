/** Measures the month of bijstand in bulk, explained, in threads, for one client and back in time; beside hand-written code. */
import { spawnSync } from 'node:child_process';
import { meetDraden } from './draden.ts';
import { maand } from './huishoudens.ts';
import { deel, getal, verhouding } from './meet.ts';

const aantal = Number(process.argv[2] ?? 100_000);

/** Runs a file of this folder in a process of its own; a difference in outcome ends the run. */
const apart = (bestand: string, ...rest: readonly string[]): Readonly<Record<string, number>> => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [new URL(bestand, import.meta.url).pathname, ...rest],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(stderr);
    process.exit(1);
  }
  return JSON.parse(stdout) as Record<string, number>;
};

const toon = (naam: string, gemeten: number): void =>
  console.log(`${naam.padEnd(60)}${getal(gemeten).padStart(14)} per second`);

const tussen = (getallen: readonly number[]): string =>
  `${Math.min(...getallen).toFixed(3)} to ${Math.max(...getallen).toFixed(3)}`;

const snelheid = (naam: string, weg: string, n = aantal): number => {
  const gemeten = apart('weg.ts', weg, String(n))['snelheid'] ?? 0;
  toon(naam, gemeten);
  return gemeten;
};

console.log(
  `household-months of ${maand}, ${getal(aantal)} households; processor time, each way in a process of its own; all give the same cents`,
);
/** By hand and in bulk in turn, five times: a machine that is slower for a while is slower for all of them. */
const beurten = Array.from({ length: 5 }, () => ({
  kolommen: apart('weg.ts', 'hand', String(aantal))['snelheid'] ?? 1,
  objecten: apart('weg.ts', 'objecten', String(aantal))['snelheid'] ?? 1,
  bulk: apart('weg.ts', 'bulk', String(aantal)),
}));
const midden = (getallen: readonly number[]): number =>
  deel(
    getallen.toSorted((a, b) => a - b),
    0.5,
  );
const inBulk = beurten.map(({ bulk }) => bulk['snelheid'] ?? 0);
toon('hand-written loop over columns, 12 variables', midden(beurten.map(({ kolommen }) => kolommen)));
toon('hand-written over objects, 12 variables', midden(beurten.map(({ objecten }) => objecten)));
const plat = snelheid('rules, plain, a household at a time', 'plat');
const uitleg = snelheid('rules, with full explanation, a household at a time', 'uitleg');
const geopend = snelheid('the same, and every explanation is opened', 'geopend');
const { koud = 0, gedeeld = 0, eigenBedrag = 0, alleen = 0, pastNiet = 0 } = beurten[0]?.bulk ?? {};
toon('rules, bulk over rows', midden(inBulk));
toon('the same, the first run of a process', koud);
console.log(
  `  of the rows ${getal(gedeeld)} shared, ${getal(eigenBedrag)} with amounts of their own, ${getal(alleen)} by the plain rule, ${getal(pastNiet)} that do not fit`,
);
const overKolommen = beurten.map(({ kolommen }, i) => (inBulk[i] ?? 0) / kolommen);
const overObjecten = beurten.map(({ objecten }, i) => (inBulk[i] ?? 0) / objecten);
verhouding('bulk / hand-written loop over columns', midden(overKolommen), 0.2);
verhouding('bulk / hand-written over objects', midden(overObjecten), 0.25);
console.log(`  in five turns: ${tussen(overKolommen)} of columns, ${tussen(overObjecten)} of objects`);
verhouding('explained / plain, both a household at a time', uitleg / plat, 0.1);

console.log(`explained and opened / plain: ${(geopend / plat).toFixed(3)}`);

const { mediaan = 0, p99 = 0 } = apart('weg.ts', 'client');
console.log(`one client, 12 months explained and opened: median ${mediaan.toFixed(3)} milliseconds by the clock`);
verhouding('one client, 12 months explained and opened: p99 in milliseconds', p99, 1, 'hoogstens');

/** How the cost grows: the slope between the logarithms of rows and time; 1 is linear. */
const groottes = [10_000, 100_000, 1_000_000];
const kosten = groottes.map((n) => n / (apart('weg.ts', 'bulk', String(n))['snelheid'] ?? 1));
for (const [i, n] of groottes.entries())
  console.log(`  ${getal(n).padStart(9)} rows: ${(((kosten[i] ?? 0) * 1e9) / n).toFixed(1)} nanoseconds each`);
const macht = Math.log((kosten[2] ?? 1) / (kosten[0] ?? 1)) / Math.log(100);
verhouding('exponent of the cost from 10.000 to 1.000.000 rows', macht, 1.1, 'hoogstens');

const draden = await meetDraden(aantal);
console.log(`two worker threads / one, by processor time of each thread: ${draden.processor.toFixed(2)}`);
verhouding('two worker threads / one, by the clock', draden.klok, 1.8);

const [klein, groot] = [4000, 40_000].map((n) => {
  const { alleen: zelf = 0, maxRSS = 0, seconden = 0 } = apart('terug.ts', String(n));
  console.log(
    `  ${getal(n)} households x 120 months: ${seconden.toFixed(1)} seconds, peak ${getal(maxRSS / 1024)} MB, ${getal(zelf)} of ${getal(n * 120)} by the plain rule`,
  );
  return maxRSS;
});
verhouding('peak memory, 40.000 against 4.000 households', (groot ?? 0) / (klein ?? 1), 1.5, 'hoogstens');
