import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOpslag } from './objectopslag.voorbeelden.ts';

const sleutel = 'gm0599/documenten/0b6ff9a2-6e34-4f0c-9d6d-4b1f8a1c2d3e';
let opslag: Awaited<ReturnType<typeof startOpslag>>;
beforeAll(async () => {
  opslag = await startOpslag();
});
afterAll(() => opslag.stop());

test('wat erin gaat komt er hetzelfde uit', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(50_000));
  await opslag.open().put(sleutel, bytes);
  expect(Buffer.from(await opslag.open().get(sleutel)).equals(Buffer.from(bytes))).toBe(true);
  expect([...opslag.bewaard.keys()]).toEqual([`/samenkracht/${sleutel}`]);
});

test('een handtekening met een ander geheim wordt geweigerd', async () => {
  await expect(opslag.open('fout').get(sleutel)).rejects.toThrow('403');
});

test('een opslag die het niet doet is een fout, zodat de taak het later opnieuw probeert', async () => {
  opslag.maakKapot(true);
  await expect(opslag.open().put(sleutel, new Uint8Array([1]))).rejects.toThrow('503');
  opslag.maakKapot(false);
});
