/** Proves what leaves the house about programmes: evidence for who pays, and debt help for the CBS, each recorded. */
import { view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ahmed, femke, openProgrammas, selma, vandaag } from './programmawereld.voorbeelden.ts';

let wereld: Awaited<ReturnType<typeof openProgrammas>>;
beforeAll(async () => {
  wereld = await openProgrammas();
});
afterAll(() => wereld.close());

test('what leaves the house: evidence without a name, and debt help with the numbers that the law asks, each recorded', async () => {
  const wie = wereld.ids[11] ?? '';
  const om = { aangemeldOp: vandaag, van: vandaag, totEnMet: '2026-12-31' };
  const schuld = { programma: 'schuldhulp' };
  const begin = async (persoonId: string, over: object) => {
    const body = { ...om, leerdoelen: [], ...over };
    return (await wereld.call(selma, `POST /personen/${persoonId}/programmas`, { body })).body;
  };
  const { id } = await begin(wie, { ...schuld, feiten: { heeftSchulden: true }, gegevens: { crisis: 'ja' } });
  await wereld.call(selma, `POST /programmadeelnamen/${id}/stappen`, { body: { soort: 'fase', naam: 'aanmelding' } });
  const werk = { programma: 'werkloont', feiten: { bijstand: true, kanWerken: true }, gegevens: {} };
  for (const persoonId of wereld.ids.slice(0, 3)) {
    const { id: deelname } = await begin(persoonId, werk);
    const er = { soort: 'aanwezig', dag: vandaag, onderdeel: 'werk', minuten: 60 };
    await wereld.call(selma, `POST /programmadeelnamen/${deelname}/stappen`, { body: er });
  }
  const periode = 'van=2026-01-01&totEnMet=2026-12-31';
  expect((await wereld.call(selma, `GET /schuldhulp/levering?${periode}`)).status).toBe(403);
  const levering = (await wereld.call(femke, `GET /schuldhulp/levering?${periode}`)).body;
  const { leveringen } = typeof levering === 'string' ? JSON.parse(levering) : levering;
  expect(leveringen[0].schuldhulptrajecten).toMatchObject([
    { gemeentecode: 'GM0599', client: [{ Burgerservicenummer: expect.stringMatching(/^\d{9}$/) }] },
  ]);
  const geleverd = await wereld.db.scope(
    async ({ tx }) =>
      (
        await sql`select data_subject_id as wie from logboek_regel where omschrijving like 'Geleverd%'`.execute(
          view<unknown>(tx),
        )
      ).rows,
  );
  expect(geleverd).toEqual([{ wie }]);
  const bewijs = (await wereld.call(ahmed, `GET /programmas/werkloont/bewijs?van=2026-01-01&totEnMet=2027-12-31`)).body;
  expect(bewijs.regels).toHaveLength(3);
  expect(JSON.stringify(bewijs)).not.toContain(wie);
  const gelezen = await wereld.db.scope(
    async ({ tx }) =>
      (
        await sql<{ wie: string }>`select data_subject_id as wie from logboek_regel
          where omschrijving = 'In het bewijs voor de financier'`.execute(view<unknown>(tx))
      ).rows,
  );
  expect(gelezen.map((regel) => regel.wie).toSorted()).toEqual(wereld.ids.slice(0, 3).toSorted());
  const som = await wereld.call(ahmed, 'POST /programmas/werkloont/bewijs/optelling', { body: { bewijzen: [bewijs] } });
  expect(som.body).toMatchObject({ deelnemers: 3, minuten: 180, opmerkingen: [] });
});
