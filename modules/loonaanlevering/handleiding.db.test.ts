/** Runs the example of the guide for employers, as it stands there; and keeps its tables in step with what is checked. */
import { readFileSync } from 'node:fs';
import { leverLoon } from '@samenkracht/standin-loon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eenWereld, rob } from './aanlevering.voorbeelden.ts';
import { velden } from './domain/loonregel.ts';

const handleiding = readFileSync(new URL('../../docs/handleiding/loonaanlevering.md', import.meta.url), 'utf8');

let wereld: Awaited<ReturnType<typeof eenWereld>>;
beforeAll(async () => {
  wereld = await eenWereld();
});
afterAll(() => wereld.close());

test('the JSON of the guide is taken, and reaches the benefit', async () => {
  const [, voorbeeld = ''] = /<!-- voorbeeld -->\n```json\n([\s\S]*?)```/.exec(handleiding) ?? [];
  const grond = { soort: 'artikel 63', toelichting: 'verzoek', vanaf: '2026-10-01' };
  await wereld.call(rob, `POST /werkgevers/${wereld.werkgeverId}/grondslagen`, grond);
  const antwoord = await leverLoon(wereld.aansluiting, JSON.parse(voorbeeld));
  expect(antwoord).toMatchObject({ status: 200, body: { regels: 1, aangenomen: 1, bevindingen: [] } });
  const { body } = await wereld.call(rob, `GET /werkgevers/${wereld.werkgeverId}`);
  expect(body.aanleveringen).toMatchObject([{ leveringsnummer: '2026-10-001', verwerkt: 1 }]);
});

test('every field of a line is in the guide', () => {
  expect(velden.map(({ naam }) => naam).filter((naam) => !handleiding.includes(`\`${naam}\``))).toEqual([]);
});
