/** Proves the way of the money behind a decision: granted, reported, paid, corrected and set off, with messages at each step. */
import { betaalinstellingen, grootboek } from '@samenkracht/betaling';
import { day, parseIban } from '@samenkracht/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Besluitacts, besluitactsOf } from './besluitacts.voorbeelden.ts';
import { payMonth } from './jobs/maand.voorbeelden.ts';
import { openWereld, rob, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let doe: Besluitacts;
beforeAll(async () => {
  wereld = await openWereld();
  doe = besluitactsOf(wereld);
  const iban = parseIban('NL91ABNA0417164300');
  if (iban === undefined) throw new Error('not an iban');
  await wereld.db.scope((scope) =>
    betaalinstellingen.store(scope, {
      vanaf: day('2017-01-01'),
      naam: 'Gemeente Rotterdam',
      iban,
      betaaldag: 25,
      verschuiving: 'volgende',
    }),
  );
});
afterAll(() => wereld.close());

const fatima = () => wereld.inwoner('fatima');
const titels = async () =>
  (await wereld.call(fatima(), 'GET /mijn/berichten')).body.berichten.map(({ titel }: { titel: string }) => titel);
const mijn = async () => (await wereld.call(fatima(), 'GET /mijn/uitkering')).body.uitkering;

test('van besluit tot verrekening, en elk bedrag is dat van het besluit', async () => {
  const zaakId = await doe.inBehandeling('fatima');
  await doe.weeg(zaakId);
  const voorstel = (await doe.stelVoor(zaakId)).body;
  expect((await doe.keurGoed(voorstel.id)).status).toBe(200);
  await wereld.db.runJobs();

  // November starts on the 2nd: 29 of 30 days; the run pays what the decision said
  const besluiten = await doe.rows(`select besluit from uitkering_besluit where zaak_id = '${zaakId}'`);
  const [november, december] = besluiten.flatMap((row) => row['besluit'].maanden);
  expect(
    (await wereld.call(fatima(), 'POST /mijn/inkomsten/2026-11', { body: { netto: 60_000, status: 'geschat' } })).body
      .uitkomst,
  ).toMatchObject({
    bedrag: november.uitkomst.uitTeBetalen,
    zekerheid: 'geschat',
  });
  expect(await payMonth(wereld, '2026-11')).toMatchObject({
    bestand: { aantal: 1, som: november.uitkomst.uitTeBetalen },
  });
  await wereld.db.runJobs();
  expect(await titels()).toContain('Uw bijstand van november 2026');

  await wereld.call(fatima(), 'POST /mijn/inkomsten/2026-12', { body: { netto: 60_000, status: 'geschat' } });
  expect((await mijn()).volgende).toMatchObject({ maand: '2026-12', bedrag: december.uitkomst.uitTeBetalen });

  // the payslip of November was higher than the estimate
  const { uitkeringen } = (await wereld.call(rob, `GET /uitkeringen?zaakId=${zaakId}`)).body;
  const { id } = uitkeringen[0];
  const strook = await wereld.call(rob, `POST /uitkeringen/${id}/loonstroken`, {
    body: { maand: '2026-11', netto: 75_000, toelichting: 'loonstrook van november' },
  });
  const { herziening } = strook.body;
  expect(herziening.maanden).toHaveLength(1);
  expect(herziening.vordering).toBe(-herziening.maanden[0].verschil);
  await wereld.db.runJobs();
  expect(await titels()).toContain('Wij hebben uw bijstand opnieuw berekend');

  const run = await payMonth(wereld, '2026-12');
  expect(run.totalen.verrekend).toBeGreaterThan(0);
  expect(run.totalen.som).toBe(december.uitkomst.uitTeBetalen - run.totalen.verrekend);
  expect((await mijn()).openSchuld).toBe(herziening.vordering - run.totalen.verrekend);
  const gezien = (await wereld.call(rob, `GET /uitkeringen/${id}`)).body;
  expect(
    gezien.maanden
      .find((maand: { maand: string }) => maand.maand === '2026-11')
      .versies.map((versie: { bedrag: number }) => versie.bedrag),
  ).toEqual([november.uitkomst.uitTeBetalen, november.uitkomst.uitTeBetalen - herziening.vordering]);
  expect((await wereld.db.scope((scope) => grootboek.sum(scope))).som).toBe(0);
});
