/** Runs the example of the guide for employers, as it stands there and as the stand-in does it; and keeps its tables in step with what is checked. */
import { readFileSync } from 'node:fs';
import { cents, day, month, ZERO } from '@samenkracht/core';
import { leverLoon, start } from '@samenkracht/standin-loon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eenWereld, rob } from './aanlevering.voorbeelden.ts';
import { velden } from './domain/loonregel.ts';
import { loonheffingennummer, metUitkering, onbekend, zonderUitkering } from './levering.voorbeelden.ts';

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

test('a payroll of the stand-in delivers a month of all its people by itself', async () => {
  const nul = { LnTabBB: ZERO, IngLbPh: ZERO, BijdrZvw: ZERO, WrdPrGebrAut: ZERO, PrWhk: ZERO };
  const rest = { VakBsl: ZERO, OpgRchtVakBsl: ZERO, AantVerlU: 40 };
  const loon = (maand: string, bedrag: number) => ({
    ...{ ...nul, ...rest, maand: month(maand), LnLbPh: cents(bedrag), betaaldOp: day(`${maand}-25`) },
  });
  const baan = (bsn: string, naam: string) => ({
    ...{ bsn, werkgever: { naam, loonheffingennummer: naam }, NumIV: 1, vakantiegeldPerMaand: true },
    lonen: [loon('2026-08', 50_000), loon('2026-09', 55_000)],
  });
  const data = [
    baan(metUitkering, loonheffingennummer),
    baan(zonderUitkering, loonheffingennummer),
    baan(onbekend, 'x'),
  ];
  const standin = await start({ port: 0, data });
  try {
    const werknemer = { bsn: metUitkering, loonheffingennummer, NumIV: 1 };
    wereld.db.clock.set('2026-11-03T09:00:00Z');
    standin.lever({ ...werknemer, loon: loon('2026-09', 57_000) });
    const opdracht = { leveringsnummer: '2026-09-1', loonheffingennummer, maand: month('2026-09') };
    const antwoord = await standin.leverAan(wereld.aansluiting, { ...opdracht, betaaldOp: day('2026-09-25') });
    expect(antwoord).toMatchObject({ status: 200, body: { regels: 2, aangenomen: 2 } });
    await wereld.db.runJobs();
    const { body } = await wereld.call(rob, `GET /werkgevers/${wereld.werkgeverId}`);
    expect(body.aanleveringen.at(0)).toMatchObject({ leveringsnummer: '2026-09-1', verwerkt: 1, nietBewaard: 1 });
  } finally {
    await standin.stop();
  }
});

test('every field of a line is in the guide', () => {
  expect(velden.map(({ naam }) => naam).filter((naam) => !handleiding.includes(`\`${naam}\``))).toEqual([]);
});
