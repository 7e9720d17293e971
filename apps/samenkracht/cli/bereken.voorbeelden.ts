/** Knows the months and dossiers on which the command `bereken` is tried, and how a test runs it. */
import { Readable } from 'node:stream';
import { runCommandLine } from './run.ts';

export const alleen = {
  gemeente: '0599',
  maand: '2026-10',
  belanghebbende: {
    geboren: '1985-06-15',
    inInrichting: false,
    geenBeroepOpOuders: false,
    medischUrenbeperkt: false,
    loonkostensubsidie: false,
    inkomsten: [],
  },
  partner: null,
  kinderen: [],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: false,
};

type Invoer = string | AsyncIterable<string>;

export const run = async (args: readonly string[], stdin: Invoer, flush?: (written: number) => Promise<void>) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(['bereken', ...args], {
    env: {},
    stdin: typeof stdin === 'string' ? Readable.from([stdin]) : stdin,
    write: (text) => out.push(text),
    writeError: (text) => err.push(text),
    ...(flush === undefined ? {} : { flush: () => flush(out.length) }),
  });
  const regels = out
    .join('')
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => JSON.parse(regel));
  return { code, regels, err: err.join('') };
};

export const ndjson = (...records: readonly unknown[]): string =>
  records.map((each) => JSON.stringify(each)).join('\n');
