/** Knows the measure: the same rows as the run wrote, copied by COPY into the same tables, under other keys. */

import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

const [ownerUrl = '', runId = ''] = process.argv.slice(2);
const client = new pg.Client({ connectionString: ownerUrl });
await client.connect();
await client.query('set search_path = gm0599, gedeeld');

const anders = crypto.randomUUID();
const nieuwId = { id: 'gen_random_uuid()' };
/** Which rows the run wrote, and what must differ so that they fit a second time. */
const tabellen: readonly {
  readonly naam: string;
  readonly waar: string;
  readonly anders: Readonly<Record<string, string>>;
  readonly zonder?: readonly string[];
}[] = [
  { naam: 'uitkering_maandrunregel', waar: `run_id = '${runId}'`, anders: { run_id: `'${anders}'::uuid` } },
  { naam: 'uitkering_maand', waar: `run_id = '${runId}'`, anders: { ...nieuwId, versie: 'versie + 1000' } },
  {
    naam: 'betaling_overboeking',
    waar: `run_id = '${runId}'`,
    anders: { ...nieuwId, boekingssleutel: `'kopie ' || boekingssleutel`, run_id: `'${anders}'::uuid` },
  },
  {
    naam: 'betaling_opdracht',
    waar: `run_id = '${runId}'`,
    anders: { kenmerk: 'gen_random_uuid()', run_id: `'${anders}'::uuid` },
  },
  { naam: 'betaling_bestanddeel', waar: `run_id = '${runId}'`, anders: { run_id: `'${anders}'::uuid` } },
  { naam: 'betaling_bestand', waar: `run_id = '${runId}'`, anders: { run_id: `'${anders}'::uuid` } },
  { naam: 'platform_gebeurtenis', waar: `soort = 'MaandBetaald'`, anders: nieuwId },
  { naam: 'logboek_regel', waar: `handeling = 'betaling'`, anders: nieuwId, zonder: ['volgorde'] },
  {
    naam: 'logboek_wachtrij',
    waar: `regel_id in (select id from logboek_regel where handeling = 'betaling')`,
    anders: { regel_id: 'gen_random_uuid()' },
  },
];

await client.query('begin');
await client.query(
  `insert into betaling_run (id, soort, maand, status, betaaldatum, aangemaakt_op, aangemaakt_door)
   select $1, soort, maand, 'ingetrokken', betaaldatum, aangemaakt_op, aangemaakt_door from betaling_run where id = $2`,
  [anders, runId],
);
let seconden = 0;
let rijen = 0;
let bytes = 0;
for (const tabel of tabellen) {
  const { rows } = await client.query<{ attname: string }>(
    `select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [tabel.naam],
  );
  const kolommen = rows.map(({ attname }) => attname).filter((naam) => !(tabel.zonder ?? []).includes(naam));
  const lezen = kolommen.map((naam) => tabel.anders[naam] ?? naam).join(', ');
  const uit = client.query(copyTo(`copy (select ${lezen} from ${tabel.naam} where ${tabel.waar}) to stdout`));
  const stukken: Buffer[] = [];
  for await (const stuk of uit) stukken.push(stuk as Buffer);
  bytes += stukken.reduce((som, stuk) => som + stuk.length, 0);
  const bron = new PassThrough({ highWaterMark: 1 << 20 });
  const begin = performance.now();
  const doel = client.query(copyFrom(`copy ${tabel.naam} (${kolommen.join(', ')}) from stdin`));
  const klaar = pipeline(bron, doel);
  for (const stuk of stukken) if (!bron.write(stuk)) await new Promise((resolve) => bron.once('drain', resolve));
  bron.end();
  await klaar;
  seconden += (performance.now() - begin) / 1_000;
  rijen += doel.rowCount;
}
const begin = performance.now();
await client.query('commit');
seconden += (performance.now() - begin) / 1_000;
await client.end();
console.log(JSON.stringify({ seconden, rijen, bytes }));
