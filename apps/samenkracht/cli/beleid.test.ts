/** Shows the command that runs a change of policy over a city: what goes in, what comes out, what is refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Value } from 'typebox/value';
import { afterAll, expect, test } from 'vitest';
import { beleidInvoerSchema, beleidUitvoerSchema } from './beleid-schema.ts';
import { runCommandLine } from './run.ts';

const dir = mkdtempSync(join(tmpdir(), 'samenkracht-beleid-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const run = async (args: readonly string[], stdin: string) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(['beleid', ...args], {
    env: { INSTELLINGEN: join(dir, 'geen.json') },
    stdin: (async function* () {
      yield stdin;
    })(),
    write: (text) => out.push(text),
    writeError: (text) => err.push(text),
  });
  return { code, out: out.join(''), err: err.join('') };
};

const file = (naam: string, inhoud: unknown): string => {
  const pad = join(dir, naam);
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return pad;
};

const hogereNorm = file('norm.json', {
  rijen: [{ tabel: 'pw-21-alleenstaande', vanaf: '2026-07-01', waarde: '1.469,46' }],
});

const alleen = (kenmerk: string, groep: string, loon: number) => ({
  kenmerk,
  groep,
  gemeente: '0599',
  maand: '2026-10',
  belanghebbende: {
    geboren: '1985-06-15',
    inInrichting: false,
    geenBeroepOpOuders: false,
    medischUrenbeperkt: false,
    loonkostensubsidie: false,
    inkomsten: [],
    vrijlating: {
      maandenN: 6,
      sindsR: null,
      sindsZ: null,
      draagtBij: { keuze: 'nee', motivering: '' },
      meerUrenNietMogelijk: { keuze: 'nee', motivering: '' },
    },
  },
  partner: null,
  kinderen: [],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: false,
  brutoloon: { belanghebbende: loon },
  vraagtBijstand: true,
  toeslagen: { zorgverzekerd: { belanghebbende: true }, vermogen: 0, woning: null, opvangkinderen: [] },
});

const regels = (...huishoudens: readonly unknown[]): string => huishoudens.map((een) => JSON.stringify(een)).join('\n');

test('a city goes in line by line, and one outcome comes out', async () => {
  const { code, out } = await run(
    ['--wijziging', hogereNorm],
    regels(alleen('a', 'centrum', 0), alleen('b', 'centrum', 60_000), alleen('c', 'haven', 250_000)),
  );
  expect(code).toBe(0);
  expect([...Value.Errors(beleidUitvoerSchema, JSON.parse(out))]).toEqual([]);
  expect([...Value.Errors(beleidInvoerSchema, alleen('a', 'centrum', 0))]).toEqual([]);
  expect(JSON.parse(out)).toMatchObject({
    huishoudens: 3,
    vooruit: 2,
    achteruit: 0,
    gelijk: 1,
    kosten: 10_000,
    perOnderdeel: { bijstand: 9_500, 'vakantiegeld over bijstand': 500 },
    perGroep: { centrum: { vooruit: 2, kosten: 10_000 }, haven: { gelijk: 1, kosten: 0 } },
    nietBerekend: {},
  });
});

test('a fact that is missing is counted as not computed, by its name', async () => {
  const { vraagtBijstand: _, ...zonder } = alleen('a', 'centrum', 0);
  const { code, out } = await run(['--wijziging', hogereNorm], regels(zonder, alleen('b', 'centrum', 0)));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ huishoudens: 1, nietBerekend: { vraagtBijstand: 1 } });
});

test('a line that is no household is left out, named with its place, and the end is 1', async () => {
  const { code, out, err } = await run(
    ['--wijziging', hogereNorm],
    `${regels(alleen('a', 'centrum', 0))}\ngeen json\n${regels({ ...alleen('b', 'centrum', 0), schoenmaat: 42 })}`,
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ huishoudens: 1, vooruit: 1 });
  expect(err).toContain('regel 2: dit is geen JSON');
  expect(err).toContain('regel 3, /');
  expect(err).toContain('2 van 3 geweigerd');
});

test.each([
  ['no file', [], '--wijziging: geef een bestand'],
  ['a file that is not there', ['--wijziging', join(dir, 'weg.json')], 'ENOENT'],
  ['a file that is no JSON', ['--wijziging', file('kapot.json', '{')], 'geen JSON'],
  [
    'a table that is not there',
    ['--wijziging', file('tabel.json', { rijen: [{ tabel: 'x', vanaf: '2026-07-01', waarde: '1,00' }] })],
    '/rijen/0/tabel: deze tabel is er niet',
  ],
])('%s is refused before anything is computed', async (_naam, args, melding) => {
  const { code, out, err } = await run(args, regels(alleen('a', 'centrum', 0)));
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain(melding);
});
