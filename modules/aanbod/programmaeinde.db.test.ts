/** Proves what happens on the day after the last of a participation: a hard end ends it, an earlier one that was agreed waits for somebody. */
import { view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProgrammas, selma, thomas } from './programmawereld.voorbeelden.ts';

let wereld: Awaited<ReturnType<typeof openProgrammas>>;
beforeAll(async () => {
  wereld = await openProgrammas();
  wereld.db.clock.set('2027-02-01T09:00:00Z');
});
afterAll(() => wereld.close());

const rows = (vraag: string) =>
  wereld.db.scope(
    async ({ tx }) => (await sql.raw<{ [kolom: string]: unknown }>(vraag).execute(view<unknown>(tx))).rows,
  );
const gebeurtenissen = async (soort: string) =>
  (await rows(`select data from platform_gebeurtenis where soort = '${soort}' order by tijdstip`)).map(
    ({ data }) => data,
  );

describe('the day after a hard end', () => {
  const start = async (programma: string, totEnMet: string) => {
    const van = wereld.db.clock.now().toString().slice(0, 10);
    const vraag = { programma, van, aangemeldOp: van, totEnMet };
    const feiten = { bijstand: true, kanWerken: true, lukteOpEigenKracht: false };
    const { body } = await wereld.call(selma, `POST /personen/${wereld.ids[10]}/programmas`, {
      body: { ...vraag, feiten, leerdoelen: [], gegevens: {} },
    });
    return body.id as string;
  };
  const stap = (id: string, body: object) => wereld.call(selma, `POST /programmadeelnamen/${id}/stappen`, { body });
  const code = async (antwoord: ReturnType<typeof stap>) => (await antwoord).body.code;
  const uitkomst = async (id: string) => (await wereld.call(selma, `GET /programmadeelnamen/${id}`)).body.einde;

  test('ends it by itself, once; what came of it can still be said, and then it is over', async () => {
    const id = await start('werkloont', '2027-05-16');
    wereld.db.clock.set('2027-05-16T20:00:00Z');
    await wereld.db.runJobs();
    expect(await uitkomst(id)).toBeNull();
    wereld.db.clock.set('2027-05-17T06:00:00Z');
    await wereld.db.runJobs();
    const einde = { op: '2027-05-16', uitkomst: 'einde termijn', uitkomstOpen: true };
    expect(await uitkomst(id)).toMatchObject(einde);
    const { body } = await wereld.call(thomas, 'GET /programmas/werkloont/deelnemers?stand=te%20laat');
    expect(body.deelnemers).toEqual([]);
    await wereld.db.runJobs();
    const verlopen = await rows(`select count(*)::int as n from aanbod_deelnamestap where deelname_id = '${id}'
      and soort = 'verlopen'`);
    expect(verlopen).toEqual([{ n: 1 }]);
    expect((await gebeurtenissen('ProgrammaAfgerond')).at(-1)).toMatchObject({ uitkomst: 'einde termijn' });
    expect(await code(stap(id, { soort: 'fase', naam: 'begin' }))).toBe('DEELNAME_GEEINDIGD');
    const klaar = await stap(id, { soort: 'afgerond', laatste: '2027-05-16', uitkomst: 'betaald werk' });
    expect(klaar.body.einde).toMatchObject({ uitkomst: 'betaald werk', uitkomstOpen: false });
    expect(await code(stap(id, { soort: 'afgerond', laatste: '2027-05-16', uitkomst: 'einde' }))).toBe(
      'DEELNAME_GEEINDIGD',
    );
  });

  test('an earlier end that was agreed stays open, under late, until somebody says how it went', async () => {
    const id = await start('werkloont', '2027-06-10');
    wereld.db.clock.set('2027-06-11T06:00:00Z');
    await wereld.db.runJobs();
    expect(await uitkomst(id)).toBeNull();
    const { body } = await wereld.call(thomas, 'GET /programmas/werkloont/deelnemers?stand=te%20laat');
    expect(body.deelnemers).toMatchObject([{ deelnameId: id }]);
  });
});
