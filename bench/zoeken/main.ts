/** Measures how long one search for an occupation takes: every published Dutch name of ESCO, beside one look through all names with a regular expression. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openBeroepzoeker, readBeroepen } from '@samenkracht/intake';

const map = process.env['SAMENKRACHT_DATA'] ?? '../shared/data';
const beroepen = readBeroepen(gunzipSync(readFileSync(join(map, 'esco', 'occupations.csv.gz'))).toString('utf8'));
const paren = beroepen.flatMap(({ id, naam, synoniemen }) => [naam, ...synoniemen].map((een) => ({ id, naam: een })));
const namen = paren.map(({ naam }) => naam);

const percentiles = (work: (naam: string) => unknown, gezocht: readonly string[]) => {
  const tijden = gezocht
    .map((naam) => {
      const begin = performance.now();
      work(naam);
      return performance.now() - begin;
    })
    .toSorted((a, b) => a - b);
  const at = (deel: number): number => tijden[Math.floor(tijden.length * deel)] ?? 0;
  return { midden: at(0.5), p99: at(0.99) };
};

const opening = performance.now();
const zoek = openBeroepzoeker(beroepen);
const open = performance.now() - opening;

const mis = paren.filter(({ id, naam }) => zoek(naam).every((treffer) => treffer.id !== id)).length;
/** As somebody types: the first four letters; and with a letter left out, where nothing has it as it stands. */
const begin = namen.filter((_, at) => at % 10 === 0).map((naam) => naam.slice(0, 4));
const slip = namen.filter((_, at) => at % 50 === 0).map((naam) => `${naam.slice(0, 3)}${naam.slice(4)}`);
const kaal = percentiles((naam) => namen.filter((ieder) => new RegExp(RegExp.escape(naam), 'i').test(ieder)), begin);

console.log(
  `${beroepen.length} occupations, ${namen.length} names, opened in ${open.toFixed(0)} ms; ${mis} names do not find their own`,
);
for (const [soort, { midden, p99 }] of [
  ['a whole name', percentiles(zoek, namen)],
  ['four letters', percentiles(zoek, begin)],
  ['a slip of the pen', percentiles(zoek, slip)],
] as const) {
  const deel = (p99 / kaal.p99).toFixed(2);
  console.log(
    `  ${soort}: median ${midden.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, ${deel} of a regular expression over all names`,
  );
}
