/** Knows which pieces of four lines are changed: a sample by a seed, of one folder or of all, so that the same sample can be drawn again. */
import { globSync, readFileSync } from 'node:fs';

const lijnen = 4;

/** Tests, examples and amounts are no logic; questions, schemas, sources and the layers of municipalities are texts and tables. */
const zonderLogica =
  /node_modules|\.(test|voorbeelden|bedragen)\.ts$|index\.ts$|vragen|bouw|schema|bronnen|soorten|open-termen|\/lagen|leidraden/;

const stukken = ['packages/core/*.ts', 'packages/law/*.ts', 'wetten/**/*.ts']
  .flatMap((patroon) => globSync(patroon))
  .filter((bestand) => !zonderLogica.test(bestand))
  .sort()
  .flatMap((bestand) => {
    const lengte = readFileSync(bestand, 'utf8').trimEnd().split('\n').length;
    return Array.from({ length: Math.ceil(lengte / lijnen) }, (_, i) => {
      const eerste = i * lijnen + 1;
      return `${bestand}:${eerste}-${Math.min(eerste + lijnen - 1, lengte)}`;
    });
  });

/** Mulberry32: small, and the same everywhere. */
const loterij = (zaad: number) => {
  let stand = zaad;
  return (): number => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const [aantal = '60', zaad = '1', map = ''] = process.argv.slice(2);
const lot = loterij(Number(zaad));
const getrokken = stukken
  .filter((stuk) => stuk.startsWith(map))
  .map((stuk) => ({ stuk, lot: lot() }))
  .sort((a, b) => a.lot - b.lot)
  .slice(0, Number(aantal));
console.log(getrokken.map(({ stuk }) => stuk).join(','));
