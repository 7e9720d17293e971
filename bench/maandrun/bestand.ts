/** Measures the payment file alone: stored orders of a whole city, of nobody, become one file in a process of its own. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { betaalbestanden, betaalinstellingen, betaalruns } from '@samenkracht/betaling';
import { cents, day } from '@samenkracht/core';
import { fictiveIban } from '@samenkracht/testing/stad';
import { migrate } from '../../packages/platform/db/index.ts';
import { startEmbedded } from '../../packages/platform/postgres/index.ts';
import { getal, verhouding } from '../wet/meet.ts';
import { apart } from './apart.ts';
import { consulent, gemeente, maand, modules, openOmgeving, peildatum } from './omgeving.ts';

const aantal = Number(process.argv[2] ?? 375_000);
const perKeer = 5_000;

const laad = async (appUrl: string): Promise<string> => {
  const { db, scope } = openOmgeving(appUrl);
  const run = await scope(consulent, async (om) => {
    await betaalinstellingen.store(om, {
      vanaf: day('2017-01-01'),
      naam: 'Gemeente Rotterdam',
      iban: fictiveIban(599),
      betaaldag: 25,
      verschuiving: 'volgende',
    });
    return betaalruns.create(om, maand, peildatum);
  });
  if (run === undefined) throw new Error('the run is there');
  for (let van = 0; van < aantal; van += perKeer)
    await scope(consulent, (om) =>
      betaalbestanden.storeOpdrachten(
        om,
        run.id,
        Array.from({ length: Math.min(perKeer, aantal - van) }, (_, i) => ({
          uitkeringId: crypto.randomUUID(),
          bedrag: cents(100_000 + van + i),
          naam: `Ş. de Vries-${van + i}`,
          iban: fictiveIban(van + i),
          omschrijving: 'Bijstand november 2026',
        })),
      ),
    );
  await db.close();
  return run.id;
};

const dir = mkdtempSync(join(tmpdir(), 'samenkracht-bench-'));
chmodSync(dir, 0o755);
const server = await startEmbedded({ dir });
try {
  await migrate(server.ownerUrl, [gemeente], modules);
  const runId = await laad(server.appUrl);
  const uit = await apart(new URL('bestandmaken.ts', import.meta.url), server.appUrl, runId);
  console.log(
    `${getal(Number(uit['aantal']))} payments in one file: ${Number(uit['seconden']).toFixed(2)} s, ${getal(Number(uit['begin']))} MB before it`,
  );
  verhouding('peak memory of the payment file in MB', Number(uit['piek']), 1_024, 'hoogstens');
} finally {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
