/** Starts everything in one process: `npm start`. */
import { mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endOnBug, explain, portFrom } from '@samenkracht/app-api';
import { shiftedClock } from '@samenkracht/platform/clock';
import { createLogger } from '@samenkracht/platform/log';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { samplePeople } from '@samenkracht/testing/stad';
import { chooseDatum } from './datum.ts';
import { type Samenkracht, startSamenkracht } from './start.ts';

/** Data, settings and log. */
const dir = process.env['SAMENKRACHT_MAP'] ?? fileURLToPath(new URL('../../.samenkracht/', import.meta.url));

const steps: Readonly<Record<string, string>> = {
  database: 'De database start…',
  schemas: 'Tabellen worden bijgewerkt…',
  stad: 'De voorbeeldstad…',
  portaal: 'De schermen (de eerste keer duurt dat even)…',
};

/** A trial of weeks fills no disk: beyond this the log starts anew, and one older file stays. */
const logBytesMax = 20_000_000;

/** The log goes to a file; what needs a look comes on the screen as well. Written at once, so that the last line before an end is there. */
const openLog = () => {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'samenkracht.log');
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > logBytesMax) renameSync(path, `${path}.oud`);
  const file = openSync(path, 'a', 0o600);
  return createLogger({
    naar: {
      write: (line) => {
        writeSync(file, line);
        if (/"niveau":"(?:error|fatal)"/.test(line)) process.stderr.write(line);
      },
    },
  });
};

const column = (text: string, width: number): string => text.padEnd(width);

const printWelcome = ({ adres, dataDir, standins }: Samenkracht, ms: number): void => {
  const lines = [
    '',
    `  Samenkracht staat klaar (${(ms / 1000).toFixed(1)} s):  ${adres}`,
    '',
    '  Meld u aan als inwoner (alle personen zijn verzonnen):',
    ...samplePeople.map(({ naam, omschrijving }) => `    ${column(naam, 22)} ${omschrijving}`),
    '',
    '  Of als medewerker:',
    ...voorbeeldmedewerkers.map(({ naam, omschrijving }) => `    ${column(naam, 22)} ${omschrijving}`),
    '',
    ...standins.map(({ naam, adres: waar }) => `  ${naam}: ${waar}`),
    ...(dataDir === undefined ? [] : [`  De gegevens staan in ${dataDir}`]),
    '  Stoppen: Ctrl-C',
    '',
  ];
  console.log(lines.join('\n'));
};

const run = async (): Promise<void> => {
  const begin = performance.now();
  const { klokverschil, melding } = chooseDatum(process.env['SAMENKRACHT_DATUM'], Temporal.Now.instant());
  const log = openLog();
  endOnBug(log);
  const samenkracht = await startSamenkracht({
    dir,
    port: portFrom(process.env, 8080),
    host: process.env['HOST'] ?? '127.0.0.1',
    adres: process.env['ADRES'],
    databaseUrl: process.env['DATABASE_URL'],
    log,
    metWerkvoorraad: true,
    ...(klokverschil === undefined ? {} : { klokverschil, clock: shiftedClock(klokverschil) }),
    onStep: (step) => console.log(`  ${steps[step] ?? step}`),
  });
  printWelcome(samenkracht, performance.now() - begin);
  if (melding !== undefined) console.log(`  ${melding}\n`);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('  Samenkracht stopt…');
      samenkracht.stop().then(() => process.exit(0));
    });
  }
};

try {
  await run();
} catch (error) {
  console.error(`\n${explain(error)}\n`);
  process.exit(1);
}
