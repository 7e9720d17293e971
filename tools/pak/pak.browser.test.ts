import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '@samenkracht/testing/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const paden = [
  'packages/core',
  'packages/law',
  ...readdirSync(join(root, 'wetten')).map((naam) => `wetten/${naam}`),
].filter((pad) => existsSync(join(root, pad, 'package.json')));

/** A house with only these packages: packing changes the manifest for a moment, and no other test may see that. */
const kopie = mkdtempSync(join(tmpdir(), 'samenkracht-pak-'));
/** Where a third party installed them: nothing of the house is near. */
const elders = mkdtempSync(join(tmpdir(), 'samenkracht-elders-'));

const kopieer = (pad: string): void =>
  cpSync(join(root, pad), join(kopie, pad), { recursive: true, filter: (van) => !van.includes('node_modules') });

const stap = (map: string, command: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, [...args], { cwd: map, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
};

/** The first example of a README, and what it says that is printed. */
const voorbeeldUit = (pad: string): { readonly code: string; readonly uitvoer: string } => {
  const tekst = readFileSync(join(root, pad, 'README.md'), 'utf8');
  const [, code = '', uitvoer = ''] = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(tekst) ?? [];
  return { code, uitvoer };
};

beforeAll(() => {
  for (const pad of [...paden, 'tools/pak', 'package.json', 'tsconfig.json']) kopieer(pad);
  symlinkSync(join(root, 'node_modules'), join(kopie, 'node_modules'), 'junction');
  const geinstalleerd = join(elders, 'node_modules');
  for (const pad of paden) {
    const gemaakt = stap(join(kopie, pad), 'npm', ['pack', '--pack-destination', elders, '--loglevel', 'error']);
    const bestand = gemaakt.trim().split('\n').at(-1) ?? '';
    const { name } = JSON.parse(readFileSync(join(root, pad, 'package.json'), 'utf8')) as { readonly name: string };
    const doel = join(geinstalleerd, name);
    mkdirSync(doel, { recursive: true });
    stap(elders, 'tar', ['xzf', bestand, '--strip-components=1', '-C', doel]);
  }
  cpSync(join(root, 'node_modules/typebox'), join(geinstalleerd, 'typebox'), { recursive: true });
  writeFileSync(join(elders, 'package.json'), '{ "type": "module" }');
});

afterAll(() => {
  for (const map of [kopie, elders]) rmSync(map, { recursive: true, force: true });
});

describe.each(paden)('%s alone, packed with npm pack', (pad) => {
  test('the checkout keeps its own manifest and no built files', () => {
    expect(readFileSync(join(kopie, pad, 'package.json'), 'utf8')).toBe(
      readFileSync(join(root, pad, 'package.json'), 'utf8'),
    );
    expect(existsSync(join(kopie, pad, 'dist'))).toBe(false);
  });

  test('the example of its README prints what the README says', () => {
    const { code, uitvoer } = voorbeeldUit(pad);
    expect(code).not.toBe('');
    const bestand = join(elders, `${pad.replace('/', '-')}.js`);
    writeFileSync(bestand, code);
    expect(stap(elders, process.execPath, [bestand]).replaceAll('\u00a0', ' ')).toBe(uitvoer);
  });
});

test('all of them run in a browser, and give there what they give here', async () => {
  const server = createServer((verzoek, antwoord) => {
    const pad = join(elders, new URL(verzoek.url ?? '/', 'http://x').pathname);
    const isBestand = existsSync(pad) && !pad.endsWith('/');
    antwoord.writeHead(isBestand ? 200 : 404, {
      'content-type': pad.endsWith('.html') ? 'text/html' : 'text/javascript',
    });
    antwoord.end(isBestand ? readFileSync(pad) : '');
  });
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar);
  });
  const browser = await startBrowser();
  try {
    const pagina = await browser.visit('telefoon');
    const fouten: string[] = [];
    const regels: string[] = [];
    pagina.on('pageerror', (fout) => fouten.push(fout.message));
    pagina.on('console', (bericht) => regels.push(bericht.text()));
    writeFileSync(join(elders, 'pagina.html'), bladzijde());
    await pagina.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/pagina.html`);
    await expect.poll(() => regels.at(-1), { timeout: 60_000 }).toBe('klaar');
    expect(fouten).toEqual([]);
    const verwacht = paden.map((pad) => voorbeeldUit(pad).uitvoer).join('');
    expect(`${regels.slice(0, -1).join('\n')}\n`.replaceAll('\u00a0', ' ')).toBe(verwacht);
  } finally {
    await browser.stop();
    server.close();
  }
});

/** Every example, one after another, with the packages found by their names as a browser does it. */
const bladzijde = (): string => {
  const namen = paden.map(
    (pad) => JSON.parse(readFileSync(join(root, pad, 'package.json'), 'utf8')) as { name: string },
  );
  const imports = {
    ...Object.fromEntries(namen.map(({ name }) => [name, `/node_modules/${name}/dist/index.js`])),
    typebox: '/node_modules/typebox/build/index.mjs',
    'typebox/compile': '/node_modules/typebox/build/compile/index.mjs',
  };
  const volgorde = paden.map((pad) => `await import('/${pad.replace('/', '-')}.js');`).join('\n');
  return `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">${volgorde} console.log('klaar');</script>`;
};
