/** Shows how an occupation is found, and that every published name finds its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openBeroepzoeker } from './beroepzoeker.ts';
import { readBeroepen } from './esco.ts';

const zoek = openBeroepzoeker([
  { id: 'bakker', naam: 'brood- en banketbakker', synoniemen: ['bakker', 'patissier'] },
  { id: 'meester', naam: 'bakkermeester', synoniemen: ['patissier'] },
  { id: 'kok', naam: 'kok', synoniemen: ['chef de partie', 'keukenhulp'] },
  { id: 'hulp', naam: 'keukenhulp', synoniemen: [] },
  { id: 'cafe', naam: 'cafémedewerker', synoniemen: [] },
]);

test.each<[string, readonly string[]]>([
  ['kok', ['kok']],
  ['KOK ', ['kok']],
  ['bakker', ['bakker', 'meester']],
  ['banketbakker', ['bakker']],
  ['Brood en banketbakker', ['bakker']],
  ['cafe', ['cafe']],
  ['kefmedewerker', ['cafe']],
  ['timmerman', []],
  ['keukenhlp', ['kok', 'hulp']],
  ['patisier', ['bakker', 'meester']],
  ['', []],
  ['  -- ', []],
])('%j finds %j', (getypt, verwacht) => {
  expect(zoek(getypt).map(({ id }) => id)).toEqual(verwacht);
});

test('a name that two occupations have gives both, the one that bears it first, also when one is asked for', () => {
  expect(zoek('keukenhulp', 1).map(({ id, wijze }) => [id, wijze])).toEqual([
    ['hulp', 'precies'],
    ['kok', 'precies'],
  ]);
});

test('the name that was found is told beside the name of the occupation', () => {
  expect(zoek('chef de')[0]).toEqual({ id: 'kok', naam: 'kok', gevonden: 'chef de partie', wijze: 'begin' });
});

test.each([
  ['no column', 'occupation_id,label_nl\n1,kok', 'regel 1: de kolom alt_labels_nl of altLabels ontbreekt'],
  ['no name', 'occupation_id,label_nl,alt_labels_nl\n1,,', 'regel 2: geen id of geen Nederlandse naam'],
])('a file with %s is refused', (_, csv, melding) => {
  expect(() => readBeroepen(csv)).toThrow(melding);
});

const bestand = join(process.env['SAMENKRACHT_DATA'] ?? '../shared/data', 'esco', 'occupations.csv.gz');
test.skipIf(!existsSync(bestand))(
  'ESCO: each of the 22,807 published Dutch names finds its own occupation among the first five',
  () => {
    const beroepen = readBeroepen(gunzipSync(readFileSync(bestand)).toString('utf8'));
    const alles = openBeroepzoeker(beroepen);
    const namen = beroepen.flatMap(({ id, naam, synoniemen }) =>
      [naam, ...synoniemen].map((een) => ({ id, naam: een })),
    );
    expect([beroepen.length, namen.length]).toEqual([3007, 22_807]);
    // Every seventh here; `npm run bench:zoeken` tries all of them.
    const mis = namen.filter(({ id, naam }, at) => at % 7 === 0 && !alles(naam).some((treffer) => treffer.id === id));
    expect(mis).toEqual([]);
  },
);
