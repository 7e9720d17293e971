/** Shows the command `bereken` over many lines: in order, in constant memory, and on after a line that is refused. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { berekenUitvoerSchema } from '@samenkracht/participatiewet';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { alleen, ndjson, run } from './bereken.voorbeelden.ts';
import { runCommandLine } from './run.ts';
import { bereikUitvoerSchema, geweigerdUitvoerSchema } from './uitvoer.ts';

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
    // One in four hundred is computed and the others are no JSON: what counts here is the stream.
    const main = new URL('./main.ts', import.meta.url).pathname;
    const kind = spawn(process.execPath, ['--max-old-space-size=96', main, 'bereken', '--uitleg', 'geen'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    // Begun before it can end: what it says last on its other outlet is waited for too.
    const dicht = once(kind, 'close');
    let fouten = '';
    kind.stderr.setEncoding('utf8').on('data', (stuk: string) => {
      fouten += stuk;
    });
    const invoer = Readable.from(
      (function* () {
        for (let i = 0; i < aantal; i += 1) {
          const rest = 'x'.repeat(500);
          yield `${i % 400 === 0 ? ndjson({ ...alleen, kenmerk: String(i) }) : `{"kenmerk":"${i}","rest":"${rest}`}\n`;
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
    const [code] = await dicht;
    expect([code, n, opPlaats, waarden]).toEqual([1, aantal, aantal, aantal / 400]);
    expect(fouten).toContain(`${aantal - aantal / 400} van ${aantal} geweigerd`);
  }, 300_000);
});

describe('a range where facts are missing', () => {
  const { belanghebbende, ...rest } = alleen;
  const { inkomsten: _, ...zonderInkomen } = belanghebbende;
  const onbekend = { ...rest, belanghebbende: zonderInkomen };

  test('per month, with what to ask first, and the total as a range', async () => {
    const { code, regels, err } = await run(['--bereik'], ndjson(alleen, { ...onbekend, kenmerk: 'x' }));
    expect([code, regels]).toMatchObject([
      0,
      [
        { soort: 'bereik', van: 134_849, tot: 134_849, volledig: true, open: [], volgende: null },
        {
          kenmerk: 'x',
          soort: 'bereik',
          van: 0,
          tot: 134_849,
          volledig: true,
          tekst: expect.stringContaining('tussen'),
          volgende: { feit: 'belanghebbende.inkomsten', breedte: 0 },
        },
      ],
    ]);
    expect(err.replaceAll('\u00a0', ' ')).toBe(
      'Totaal over 2 maanden: tussen € 1.348,49 en € 2.696,98 (1 bekend, 1 als bereik, 0 niet te bepalen)\n',
    );
    expect(regels.every((regel) => Value.Check(bereikUitvoerSchema, regel))).toBe(true);
  });
  test('a month without amounts has no range, and the total says so', async () => {
    const { regels, err } = await run(['--bereik'], ndjson({ ...alleen, maand: '2027-06' }));
    expect(regels).toMatchObject([{ soort: 'onbepaald', van: null, tot: null }]);
    expect(err).toContain('ten minste');
    expect(Value.Check(bereikUitvoerSchema, regels[0])).toBe(true);
  });
  test('not together with a day of knowing', async () => {
    expect(await run(['--bereik', '--bekend-op', '2026-01-01'], ndjson(alleen))).toMatchObject({ code: 1, regels: [] });
  });
});
