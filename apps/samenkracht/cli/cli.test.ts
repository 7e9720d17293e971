/** Shows the command line: what goes in, what comes out, and the three ways to end. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { berekenUitvoerSchema } from '@samenkracht/participatiewet';
import { Value } from 'typebox/value';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommandLine } from './run.ts';
import { stadUitvoerSchema } from './uitvoer.ts';

const dir = mkdtempSync(join(tmpdir(), 'samenkracht-cli-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const run = async (args: readonly string[], stdin = '', env: NodeJS.ProcessEnv = {}) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(args, {
    env: { INSTELLINGEN: join(dir, 'geen.json'), ...env },
    stdin: (async function* () {
      yield stdin;
    })(),
    write: (text) => out.push(text),
    writeError: (text) => err.push(text),
  });
  return { code, out: out.join(''), err: err.join('') };
};

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const alleen = {
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

describe('help', () => {
  test('names every command and the exit codes', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const naam of ['bereken', 'migreer', 'stad', 'openapi', 'logboek-controle'])
      expect(out).toContain(`\n  ${naam}`);
    expect(out).toContain('0 gedaan, 1 invoer geweigerd');
  });
  test('of one command names its options', async () => {
    expect((await run(['stad', '--help'])).out).toContain('--seed');
  });
  test.each([[['onzin']], [['bereken', '--onzin']], [[]]])('%j is refused', async (args) => {
    expect((await run(args)).code).toBe(1);
  });
});

describe('bereken', () => {
  test('one document from a file, laid out over lines', async () => {
    const file = join(dir, 'maand.json');
    writeFileSync(file, JSON.stringify(alleen, null, 2));
    const { code, out, err } = await run(['bereken', file]);
    expect([code, err]).toEqual([0, '']);
    const [maand] = linesOf(out);
    expect(maand).toMatchObject({ maand: '2026-10', soort: 'waarde', uitkomst: { kostendelers: 1, inkomen: 0 } });
    expect(Object.keys(maand?.['uitleg'] as object)).toEqual(['consulent']);
    expect(Value.Check(berekenUitvoerSchema, maand)).toBe(true);
  });
  test('a line per month from standard input, in the order given', async () => {
    const months = ['2026-08', '2026-09', '2026-10'].map((maand) => JSON.stringify({ ...alleen, maand }));
    const { out } = await run(['bereken', '--uitleg', 'geen'], months.join('\n'));
    expect(linesOf(out).map((each) => [each['maand'], 'uitleg' in each])).toEqual([
      ['2026-08', false],
      ['2026-09', false],
      ['2026-10', false],
    ]);
  });
  test('a fact that is missing is the next question, not a zero', async () => {
    const { partner: _, ...zonder } = alleen;
    expect(linesOf((await run(['bereken'], JSON.stringify(zonder))).out)).toMatchObject([
      { soort: 'onbekend', feit: 'partner' },
    ]);
  });
  test('a month without amounts is a gap with a name', async () => {
    const { code, out } = await run(['bereken'], JSON.stringify({ ...alleen, maand: '2027-01' }));
    expect([code, linesOf(out)]).toMatchObject([0, [{ soort: 'gat' }]]);
  });
  test('refused input stands at its place with line and path, without its value, and the run goes on', async () => {
    const wrong = { ...alleen, belanghebbende: { ...alleen.belanghebbende, geboren: '1985-02-30' } };
    const input = [alleen, wrong, alleen].map((each) => JSON.stringify(each)).join('\n');
    const { code, out, err } = await run(['bereken'], input);
    expect([code, linesOf(out)]).toMatchObject([
      1,
      [
        { soort: 'waarde' },
        {
          soort: 'geweigerd',
          plaats: 'regel 2',
          fouten: [{ code: 'INVOER_ONGELDIG', pad: '/belanghebbende/geboren' }],
        },
        { soort: 'waarde' },
      ],
    ]);
    expect(err).toContain('regel 2, /belanghebbende/geboren:');
    expect(err).toContain('1 van 3 geweigerd');
    expect(out + err).not.toContain('1985-02-30');
  });
  test.each([
    ['a line that is no JSON', `${JSON.stringify(alleen)}\n{"maand":\n`, 'regel 2: dit is geen JSON'],
    ['a number', '5', 'regel 1, /'],
    ['an unknown field', JSON.stringify({ ...alleen, bsn: '999990019' }), 'regel 1, /'],
    [
      'an absurd wage',
      JSON.stringify({ ...alleen, belanghebbende: { inkomsten: [{ netto: -1 }] } }),
      '/inkomsten/0/netto',
    ],
    ['nothing', '', 'de invoer is leeg'],
  ])('%s', async (_, input, message) => {
    const { code, err } = await run(['bereken'], input);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).not.toContain('999990019');
  });
  test('a file that is not there is refused by name', async () => {
    expect(await run(['bereken', join(dir, 'nergens.json')])).toMatchObject({ code: 1 });
  });
});

describe('stad', () => {
  test('every household is of the form in docs/schemas', async () => {
    const { out } = await run(['stad', '300', '--seed', '3', '--peildatum', '2026-11-01']);
    expect(linesOf(out).filter((each) => !Value.Check(stadUitvoerSchema, each))).toEqual([]);
  });
  test('the same seed gives the same city, another seed another', async () => {
    const args = ['stad', '3', '--peildatum', '2026-11-01', '--seed'];
    const [a, b, c] = [await run([...args, '7']), await run([...args, '7']), await run([...args, '8'])];
    expect(linesOf(a.out)).toHaveLength(3);
    expect(a.out).toBe(b.out);
    expect(a.out).not.toBe(c.out);
  });
  test.each([['veel'], ['3', '--seed', 'x'], ['3', '--peildatum', '2025-02-29'], ['3', '--gemeente', '1']])(
    '%j %s %s is refused',
    async (...args) => {
      expect((await run(['stad', ...args.filter((each) => each !== undefined)])).code).toBe(1);
    },
  );
});

describe('what does not belong is refused, by name', () => {
  test.each`
    args                        | stdin   | err
    ${['stad', '--kleur', 'x']} | ${''}   | ${'--kleur: deze optie is er niet'}
    ${['stad', '--seed']}       | ${''}   | ${'--seed: de waarde ontbreekt'}
    ${['stad', '2', 'extra']}   | ${''}   | ${'extra: dit hoort niet bij deze opdracht'}
    ${['openapi', 'extra']}     | ${''}   | ${'extra: dit hoort niet bij deze opdracht'}
    ${['bereken']}              | ${'[]'} | ${'de invoer is leeg'}
  `('$args: $err', async ({ args, stdin, err }) => {
    const ended = await run(args, stdin);
    expect([ended.code, ended.out]).toEqual([1, '']);
    expect(ended.err).toContain(err);
  });
});

describe('the other ends', () => {
  test('openapi is a document', async () => {
    const { code, out } = await run(['openapi']);
    expect([code, JSON.parse(out)]).toMatchObject([0, { openapi: '3.1.0' }]);
  });
  test('a database that does not answer is a failure that says so', async () => {
    const env = { DATABASE_URL: 'postgres://niemand:x@127.0.0.1:1/nergens' };
    const { INSTELLINGEN: _, ...bare } = { INSTELLINGEN: '', ...env };
    const { code, err } = await run(['migreer', '--gemeente', '0599'], '', { ...bare, INSTELLINGEN: undefined });
    expect(code).toBe(2);
    expect(err).toContain('The database does not answer');
  });
  test('as a process the codes are exit codes, and a reader that stops early is no failure', () => {
    const main = new URL('./main.ts', import.meta.url).pathname;
    const call = (args: readonly string[], input = '') =>
      spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' });
    expect(call(['bereken'], JSON.stringify(alleen)).status).toBe(0);
    expect(call(['bereken'], 'onzin').status).toBe(1);
    const piped = execFileSync('sh', ['-c', `"${process.execPath}" "${main}" stad 2000 | head -n 1`], {
      encoding: 'utf8',
    });
    expect(linesOf(piped)).toHaveLength(1);
  });
});
