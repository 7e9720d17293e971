/** Measures a law that changes afterwards: 12 paid months of every household computed anew and the differences listed, beside one month run. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addToMonth, month, monthsIn } from '@samenkracht/core';
import pg from 'pg';
import { migrate } from '../../packages/platform/db/index.ts';
import { startEmbedded } from '../../packages/platform/postgres/index.ts';
import { apart } from '../maandrun/apart.ts';
import { gemeente, modules } from '../maandrun/omgeving.ts';
import { getal, verhouding } from '../wet/meet.ts';

const aantal = Number(process.argv[2] ?? 3_750);
const eerste = month('2025-11');
const laatste = addToMonth(eerste, 11);
const stuk = (naam: string): URL => new URL(naam, import.meta.url);

/** The norm of who lives alone, one percent higher for all twelve months, as if two administrators had signed for it. */
const changeLaw = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    `with nieuw as (
       insert into gm0599.uitkering_bedrag (id, tabel, vanaf, tot, waarde, bron, link, ingevoerd_door, ingevoerd_door_naam, ingevoerd_op)
       values (gen_random_uuid(), 'pw-21-alleenstaande', $1, $2, '143361', 'Staatscourant', 'https://www.officielebekendmakingen.nl',
         'bram', 'Bram Kok', now()) returning id)
     insert into gm0599.uitkering_bedrag_goedkeuring (bedrag_id, ingevoerd_door, goedgekeurd_door, goedgekeurd_door_naam, goedgekeurd_op)
     select id, 'bram', 'esra', 'Esra Demir', now() from nieuw`,
    [`${eerste}-01`, `${addToMonth(laatste, 1)}-01`],
  );
  await client.query('analyze');
  await client.end();
};

const dir = mkdtempSync(join(tmpdir(), 'samenkracht-bench-'));
chmodSync(dir, 0o755);
const server = await startEmbedded({ dir });
try {
  await migrate(server.ownerUrl, [gemeente], modules);
  await apart(stuk('../maandrun/laden.ts'), server.appUrl, String(aantal), eerste, laatste);
  let maandrun = 0;
  for (const maand of monthsIn(eerste, addToMonth(laatste, 1))) {
    const run = await apart(stuk('../maandrun/draai.ts'), server.appUrl, '', maand);
    maandrun = Number(run['simuleren']) + Number(run['goedkeuren']) + Number(run['betalen']);
    console.log(`  ${maand}: ${getal(Number(run['geboekt']))} booked in ${maandrun.toFixed(2)} s`);
  }
  await changeLaw(server.ownerUrl);
  const herrekend = await apart(stuk('herreken.ts'), server.appUrl, eerste, laatste);
  const seconden = Number(herrekend['seconden']);
  console.log(
    `\n${getal(aantal)} households x 12 months again in ${seconden.toFixed(2)} s; ${getal(Number(herrekend['anders']))} come out differently, ${getal(Number(herrekend['uitzonderingen']))} wait for a person`,
  );
  verhouding('12 months again and the differences listed / one month run', seconden / maandrun, 3, 'hoogstens');
  verhouding('peak memory in MB', Number(herrekend['piek']), 1_024, 'hoogstens');
} finally {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
