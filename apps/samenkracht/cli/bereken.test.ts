/** Shows the command `bereken` over many lines: in constant memory, as known on a day, and as a difference with its causes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { berekenUitvoerSchema, dossierInvoerSchema, verschilUitvoerSchema } from '@samenkracht/participatiewet';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from './run.ts';
import { geweigerdUitvoerSchema } from './uitvoer.ts';

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

type Invoer = string | AsyncIterable<string>;

const run = async (args: readonly string[], stdin: Invoer, flush?: (written: number) => Promise<void>) => {
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

const ndjson = (...records: readonly unknown[]): string => records.map((each) => JSON.stringify(each)).join('\n');

describe('many lines', () => {
  test('a bad line is refused at its place and the rest is computed, in the order given', async () => {
    const regels = ['{"maand":', ndjson({ ...alleen, kenmerk: 'a' }), '', '5', ndjson({ ...alleen, kenmerk: 'b' })];
    const { code, regels: uit, err } = await run(['--uitleg', 'geen'], regels.join('\n'));
    expect([code, uit.map(({ soort, kenmerk, plaats }) => [soort, kenmerk ?? plaats])]).toEqual([
      1,
      [
        ['geweigerd', 'regel 1'],
        ['waarde', 'a'],
        ['geweigerd', 'regel 4'],
        ['waarde', 'b'],
      ],
    ]);
    expect(
      uit.every((regel) =>
        Value.Check(regel.soort === 'waarde' ? berekenUitvoerSchema : geweigerdUitvoerSchema, regel),
      ),
    ).toBe(true);
    expect(err).toContain('regel 1: dit is geen JSON');
    expect(err).toContain('2 van 4 geweigerd');
  });

  test('a line that never ends is refused without being kept, and the next one is read', async () => {
    const stuk = 'x'.repeat(1_000_000);
    const { regels } = await run(
      ['--uitleg', 'geen'],
      (async function* () {
        yield `${ndjson(alleen)}\n`;
        for (let i = 0; i < 8; i += 1) yield stuk;
        yield `\n${ndjson(alleen)}`;
      })(),
    );
    expect(regels).toMatchObject([
      { soort: 'waarde' },
      { soort: 'geweigerd', plaats: 'regel 2', fouten: [{ melding: 'deze regel is te lang' }] },
      { soort: 'waarde' },
    ]);
  });

  test('pieces that end in the middle of a line or of a letter are put together', async () => {
    const bytes = Buffer.from(ndjson({ ...alleen, kenmerk: 'één' }, { ...alleen, kenmerk: 'twee' }));
    const stukken = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7));
    const out: string[] = [];
    const code = await runCommandLine(['bereken', '--uitleg', 'geen'], {
      env: {},
      stdin: Readable.from(stukken),
      write: (text) => out.push(text),
      writeError: () => undefined,
    });
    expect([code, out.map((regel) => JSON.parse(regel).kenmerk)]).toEqual([0, ['één', 'twee']]);
  });

  test('back-pressure: nothing is read while what was written is not yet on its way', async () => {
    let gelezen = 0;
    let verst = 0;
    const { regels } = await run(
      ['--uitleg', 'geen'],
      (async function* () {
        for (; gelezen < 50; gelezen += 1) yield `${ndjson(alleen)}\n`;
      })(),
      async (geschreven) => {
        await new Promise((verder) => setImmediate(verder));
        verst = Math.max(verst, gelezen - geschreven);
      },
    );
    expect(regels).toHaveLength(50);
    expect(verst).toBeLessThanOrEqual(1);
  });

  test('200,000 lines go through a heap that could not hold them, in order, refusals at their place', async () => {
    const aantal = 200_000;
    // One in ten is computed and the others are no JSON: what counts here is the stream.
    const main = new URL('./main.ts', import.meta.url).pathname;
    const kind = spawn(process.execPath, ['--max-old-space-size=96', main, 'bereken', '--uitleg', 'geen'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let fouten = '';
    kind.stderr.setEncoding('utf8').on('data', (stuk: string) => {
      fouten += stuk;
    });
    const invoer = Readable.from(
      (function* () {
        for (let i = 0; i < aantal; i += 1) {
          const rest = 'x'.repeat(900);
          yield `${i % 10 === 0 ? ndjson({ ...alleen, kenmerk: String(i) }) : `{"kenmerk":"${i}","rest":"${rest}`}\n`;
        }
      })(),
    );
    invoer.pipe(kind.stdin);
    let n = 0;
    let opPlaats = 0;
    let waarden = 0;
    for await (const regel of createInterface({ input: kind.stdout })) {
      const uit = JSON.parse(regel);
      if (uit.soort === 'waarde') {
        waarden += 1;
        if (uit.kenmerk === String(n)) opPlaats += 1;
      } else if (uit.plaats === `regel ${n + 1}`) opPlaats += 1;
      n += 1;
    }
    const [code] = kind.exitCode === null ? await once(kind, 'close') : [kind.exitCode];
    expect([code, n, opPlaats, waarden]).toEqual([1, aantal, aantal, aantal / 10]);
    expect(fouten).toContain(`${aantal - aantal / 10} van ${aantal} geweigerd`);
  }, 120_000);
});

const vrijlating = {
  maandenN: 0,
  sindsR: null,
  sindsZ: null,
  draagtBij: { keuze: 'ja', motivering: 'Het werk leidt tot meer uren.' },
  meerUrenNietMogelijk: { keuze: 'nee', motivering: '' },
};
const loon = (netto: number, vanaf: string, tot: string, bekendSinds: string) => ({
  naam: 'belanghebbende.inkomsten',
  waarde: [{ soort: 'loon', netto, vakantiegeld: 'meebetaald', metHeffingskorting: true }],
  vanaf,
  tot,
  bron: 'loonstrook',
  bekendSinds,
});
const { gemeente, maand: _, belanghebbende, ...huishouden } = alleen;
const { inkomsten: __, ...persoon } = belanghebbende;
const basis = [
  ...Object.entries({ ...persoon, vrijlating }).map(([naam, waarde]) => ({ naam: `belanghebbende.${naam}`, waarde })),
  ...Object.entries({ ...huishouden, recht: true }).map(([naam, waarde]) => ({ naam, waarde })),
].map((feit) => ({ ...feit, vanaf: '2026-01-01', bron: 'aanvraag', bekendSinds: '2025-12-20' }));
/** The pay of August is known in September and corrected in November. */
const dossier = {
  kenmerk: 'd1',
  gemeente,
  maand: '2026-08',
  feiten: [
    ...basis,
    loon(60_000, '2026-08-01', '2026-09-01', '2026-09-03'),
    loon(74_000, '2026-08-01', '2026-09-01', '2026-11-12T09:30:00Z'),
  ],
};
const metFeit = (feit: object) => ({ ...dossier, feiten: [...dossier.feiten, feit] });

describe('as known on a day', () => {
  test.each([
    ['2026-09-03', { soort: 'waarde', uitkomst: { uitTeBetalen: 92_099 }, kenmerk: 'd1', bekendOp: '2026-09-03' }],
    ['2026-11-11', { soort: 'waarde', uitkomst: { uitTeBetalen: 92_099 } }],
    ['2026-11-12', { soort: 'waarde', uitkomst: { uitTeBetalen: 82_124 } }],
    ['2026-09-02', { soort: 'onbekend', feit: 'belanghebbende.inkomsten' }],
    ['2025-12-19', { soort: 'onbekend', feit: 'recht' }],
  ])('%s', async (dag, verwacht) => {
    const { code, regels } = await run(['--bekend-op', dag], ndjson(dossier));
    expect([code, regels]).toMatchObject([0, [verwacht]]);
  });
  test('without a day everything counts that is known', async () => {
    expect((await run([], ndjson(dossier))).regels).toMatchObject([{ uitkomst: { uitTeBetalen: 82_124 } }]);
  });
  test('days without a right are known, and nothing is paid', async () => {
    const weg = { naam: 'recht', waarde: false, vanaf: '2026-08-01', bron: 'besluit', bekendSinds: '2026-10-01' };
    expect((await run(['--bekend-op', '2026-10-01'], ndjson(metFeit(weg)))).regels).toMatchObject([
      { soort: 'geen recht' },
    ]);
  });
  test('the dossier is of the form in docs/schemas', () => {
    expect(Value.Check(dossierInvoerSchema, dossier)).toBe(true);
  });
});

describe('the difference', () => {
  test('between two known-on days, with its cause', async () => {
    const { code, regels } = await run(['--vergelijk', 'bekend=2026-09-03..2026-11-12'], ndjson(dossier));
    expect([code, regels]).toMatchObject([
      0,
      [
        {
          kenmerk: 'd1',
          soort: 'verschil',
          oud: 92_099,
          nieuw: 82_124,
          verschil: -9_975,
          oorzaken: [
            {
              wijzigingen: [
                { soort: 'gecorrigeerd feit', naam: 'belanghebbende.inkomsten', bekendSinds: '2026-11-12T09:30:00Z' },
              ],
              gevolg: -9_975,
            },
          ],
        },
      ],
    ]);
    expect(Value.Check(verschilUitvoerSchema, regels[0])).toBe(true);
  });
  test('between two law dates, also of a month without a dossier', async () => {
    const { regels } = await run(['--vergelijk', 'wet=2026-06-30..2026-07-01'], ndjson(alleen));
    expect(regels).toMatchObject([
      {
        oud: 133_142,
        nieuw: 134_849,
        verschil: 1_707,
        oorzaken: [{ wijzigingen: [{ soort: 'gewijzigde wet' }], posten: [{ post: 'norm' }, { post: 'reservering' }] }],
      },
    ]);
  });
  test('of a part of a month', async () => {
    const { regels } = await run(
      ['--vergelijk', 'wet=2026-06-30..2026-07-01'],
      ndjson({ ...alleen, vanaf: '2026-10-16' }),
    );
    expect(regels[0].nieuw).toBeLessThan(100_000);
    expect(regels[0].verschil).toBe(regels[0].nieuw - regels[0].oud);
  });
  test('between two municipalities that choose alike there is none', async () => {
    const { regels } = await run(['--vergelijk', 'gemeente=0599..0556'], ndjson(alleen));
    expect(regels).toMatchObject([{ verschil: 0, oorzaken: [] }]);
  });
  test('where one of the two has no amount, what is missing stands there and no number', async () => {
    const { regels } = await run(['--vergelijk', 'bekend=2026-09-02..2026-11-12'], ndjson(dossier));
    expect(regels).toMatchObject([
      { oud: null, verschil: null, oorzaken: [], zonderBedrag: { oud: 'onbekend: belanghebbende.inkomsten' } },
    ]);
    expect(Value.Check(verschilUitvoerSchema, regels[0])).toBe(true);
  });
});

describe('refused by name, on its line', () => {
  const code = (fout: { readonly fouten: readonly { readonly code: string }[] }) => fout.fouten.map((een) => een.code);
  test.each([
    ['a month without known-since', alleen, 'GEEN_DOSSIER', '/'],
    [
      'two values from one moment',
      metFeit(loon(1, '2026-08-01', '2026-09-01', '2026-09-03')),
      'TEGENSTRIJDIGE_FEITEN',
      '/feiten',
    ],
    [
      'a fact that is none',
      metFeit({ ...loon(1, '2026-08-01', '2026-09-01', '2026-10-01'), naam: 'belanghebbende.schoenmaat' }),
      'INVOER_ONGELDIG',
      '/feiten/14/waarde',
    ],
    [
      'a value that cannot be',
      metFeit(loon(-1, '2026-08-01', '2026-09-01', '2026-10-01')),
      'INVOER_ONGELDIG',
      '/feiten/14/waarde',
    ],
    [
      'the frame as a fact',
      metFeit({ ...loon(1, '2026-08-01', '2026-09-01', '2026-10-01'), naam: 'gemeente' }),
      'INVOER_ONGELDIG',
      '/feiten/14/naam',
    ],
    [
      'a day that is none',
      metFeit(loon(1, '2026-02-30', '2026-09-01', '2026-10-01')),
      'INVOER_ONGELDIG',
      '/feiten/14/vanaf',
    ],
    ['a moment that is none', metFeit(loon(1, '2026-08-01', '2026-09-01', 'gisteren')), 'GEEN_MOMENT', '/feiten'],
    [
      'a fact that changes within the month',
      metFeit({
        naam: 'woonsituatie',
        waarde: 'aangetoond',
        vanaf: '2026-08-15',
        bron: 'x',
        bekendSinds: '2026-10-01',
      }),
      'FEIT_WISSELT_IN_MAAND',
      '/feiten',
    ],
    ['a municipality that is none', { ...dossier, gemeente: '9999' }, 'GEMEENTE_ONBEKEND', '/gemeente'],
    ['a month before the first', { ...dossier, maand: '2017-06' }, 'MAAND_BUITEN_BEREIK', '/maand'],
    [
      'ten thousand facts',
      { ...dossier, feiten: Array.from({ length: 10_000 }, () => basis[0]) },
      'TE_VEEL_FEITEN',
      '/feiten',
    ],
  ])('%s', async (_naam, invoer, verwacht, pad) => {
    const uit = await run(['--bekend-op', '2026-11-21'], ndjson(invoer, dossier));
    expect(uit.regels[0].fouten[0]).toMatchObject({ code: verwacht, pad });
    expect(code(uit.regels[0])).toContain(verwacht);
    expect([uit.code, uit.regels[1].soort]).toEqual([1, 'waarde']);
    expect(Value.Check(geweigerdUitvoerSchema, uit.regels[0])).toBe(true);
  });
  test.each([
    [['--bekend-op', 'morgen']],
    [['--vergelijk', 'maand=2026-01..2026-02']],
    [['--vergelijk', 'wet=2026-01-01']],
    [['--vergelijk', 'gemeente=0599..9']],
    [['--vergelijk', 'bekend=2026-01-01..2026-02-01', '--bekend-op', '2026-01-01']],
  ])('%j', async (args) => {
    expect(await run(args, ndjson(dossier))).toMatchObject({ code: 1, regels: [] });
  });
});
