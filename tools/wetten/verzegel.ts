/** Seals the tables after their rows were changed and read by a second person: `verzegel.ts --lezer NAAM --tweede NAAM`. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { leesZegels, zegelbestand, zegelsNu } from './zegel.ts';

const { values } = parseArgs({ options: { lezer: { type: 'string' }, tweede: { type: 'string' } } });
const eerder = leesZegels();
const eersteLezer = values.lezer ?? eerder.eersteLezer;
const tweedeLezer = values.tweede ?? eerder.tweedeLezer;
if (eersteLezer === tweedeLezer) {
  console.error('De tweede lezer is een ander dan de eerste.');
  process.exit(1);
}
const tabellen = zegelsNu(eerder);
const anders = Object.entries(tabellen).filter(([id, { zegel }]) => eerder.tabellen[id]?.zegel !== zegel);
writeFileSync(zegelbestand, `${JSON.stringify({ eersteLezer, tweedeLezer, tabellen }, null, 2)}\n`);
console.log(`${anders.length} tabellen opnieuw verzegeld`);
