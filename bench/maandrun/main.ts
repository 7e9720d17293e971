/** Measures the month run: from stored facts to entries and payment file, beside COPY of the same rows into the same tables. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../packages/platform/db/index.ts';
import { startEmbedded } from '../../packages/platform/postgres/index.ts';
import { getal, verhouding } from '../wet/meet.ts';
import { apart } from './apart.ts';
import { gemeente, modules } from './omgeving.ts';

const aantal = Number(process.argv[2] ?? 3_750);
/** The second size; 0 measures one size only. */
const groot = Number(process.argv[3] ?? aantal * 10);
const metBrieven = process.env['BRIEVEN'] === '1' ? 'brieven' : '';

const seconden = (waarde: number): string => `${waarde.toFixed(2).padStart(8)} s`;

type Uitkomst = {
  readonly perHuishouden: number;
  readonly verhouding: number;
  readonly vanFeiten: number;
  readonly piek: number;
};

const meet = async (n: number): Promise<Uitkomst> => {
  const dir = mkdtempSync(join(tmpdir(), 'samenkracht-bench-'));
  chmodSync(dir, 0o755);
  const server = await startEmbedded({ dir });
  try {
    await migrate(server.ownerUrl, [gemeente], modules);
    await apart(new URL('laden.ts', import.meta.url), server.appUrl, String(n));
    const run = await apart(new URL('draai.ts', import.meta.url), server.appUrl, metBrieven);
    const kopie = await apart(new URL('kopie.ts', import.meta.url), server.ownerUrl, String(run['runId']));
    const get = (naam: string): number => Number(run[naam]);
    const [simuleren, goedkeuren, betalen] = [get('simuleren'), get('goedkeuren'), get('betalen')];
    const kopieTijd = Number(kopie['seconden']);
    console.log(`\n${getal(n)} households`);
    console.log(
      `  simulate ${seconden(simuleren)}   second look ${seconden(goedkeuren)}   book and file ${seconden(betalen)}`,
    );
    if (metBrieven)
      console.log(`  specifications by jobs ${seconden(get('brieven'))}, peak ${getal(get('piekMetBrieven'))} MB`);
    console.log(
      `  COPY of the same ${getal(Number(kopie['rijen']))} rows (${getal(Number(kopie['bytes']) / 1e6)} MB) ${seconden(kopieTijd)}`,
    );
    console.log(
      `  ${getal(get('geboekt'))} booked, ${getal(get('inBestand'))} in the file, ${getal(get('uitzonderingen'))} exceptions; peak ${getal(get('piek'))} MB`,
    );
    console.log(
      `  peak after: simulate ${getal(get('piekSimuleren'))}, second look ${getal(get('piekGoedkeuren'))}, booking ${getal(get('piekBoeken'))}, file ${getal(get('piekBestand'))} MB`,
    );
    const [geboekt, uitzonderingen] = [get('geboekt'), get('uitzonderingen')];
    console.log(`  ${((geboekt * 100) / (geboekt + uitzonderingen)).toFixed(1)}% settles without a person`);
    const geheel = simuleren + goedkeuren + betalen;
    return {
      perHuishouden: (geheel / n) * 1_000,
      verhouding: geheel / kopieTijd,
      vanFeiten: betalen / kopieTijd,
      piek: get('piek'),
    };
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
};

const report = (n: number, uit: Uitkomst): void => {
  verhouding(`book and file (facts to entries and file) / COPY, ${getal(n)}`, uit.vanFeiten, 6, 'hoogstens');
  verhouding(`simulate + second look + book and file / COPY, ${getal(n)}`, uit.verhouding, 6, 'hoogstens');
  verhouding(`peak memory in MB, ${getal(n)}`, uit.piek, 1_024, 'hoogstens');
  console.log(
    `${'milliseconds per household, all three stages'.padEnd(64)}${uit.perHuishouden.toFixed(3).padStart(9)}`,
  );
};

const eerste = await meet(aantal);
report(aantal, eerste);
if (groot > 0) {
  const tweede = await meet(groot);
  report(groot, tweede);
  verhouding(
    `time per household, ${getal(groot)} against ${getal(aantal)}`,
    tweede.perHuishouden / eerste.perHuishouden,
    1.2,
    'hoogstens',
  );
}
