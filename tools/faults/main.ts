/** Lets a small city be paid while things go wrong, and counts what that did: `npm run faults -- [month runs] [households] [seed]`. */
import { prove } from './proef.ts';

const [runs = '200', huishoudens = '20', zaad = '1'] = process.argv.slice(2);
/** Months of one city; the law has amounts for three years. */
const maanden = Math.min(Number(runs), 20);
const steden = Math.ceil(Number(runs) / maanden);

const geteld = await prove({
  huishoudens: Number(huishoudens),
  maanden,
  steden,
  zaad: Number(zaad),
  vertel: (regel) => console.log(regel),
});

const regels: readonly (readonly [string, number])[] = [
  ['month runs with faults', geteld.runs],
  ['a worker killed (kill -9)', geteld.worker],
  ['an API killed (kill -9)', geteld.api],
  ['PostgreSQL killed (kill -9)', geteld.postgres],
  ['document store full', geteld.schijfVol],
  ['the clock of a living process jumped', geteld.klok],
  ['processes started', geteld.starts],
  ['processes started with a wrong clock', geteld.verkeerdeKlokken],
  ['bank refused the connection', geteld.bankGeweigerd],
  ['bank did its work and the answer was lost', geteld.bankAntwoordKwijt],
  ['messages of the bank late, twice, in another order', geteld.bankGeschud],
  ['requests asked again', geteld.herhaald],
  ['differences with the clean run', geteld.fouten.length],
];
for (const [naam, aantal] of regels) console.log(`${naam.padEnd(52)}${String(aantal).padStart(8)}`);
for (const fout of geteld.fouten.slice(0, 50)) console.log(`  ${fout}`);
process.exitCode = geteld.fouten.length === 0 ? 0 : 1;
