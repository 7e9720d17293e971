import { afterAll, beforeAll, test } from 'vitest';
import pg from 'pg';
import { ahmed, nadia, openWereld, samira, type Wereld } from './wereld.voorbeelden.ts';
let wereld: Wereld;
beforeAll(async () => { wereld = await openWereld(); });
afterAll(() => wereld.close());
test('meet', async () => {
  const huis = await wereld.aanbieder('Taalhuis Zuid', nadia);
  await wereld.instrument(huis);
  const client = new pg.Client(wereld.db.ownerUrl); await client.connect();
  await client.query('set search_path to gm0599');
  await client.query(`insert into aanbod_instrument select gen_random_uuid(), (select id from aanbod_aanbieder limit 1), 'x', now() from generate_series(1,300)`);
  await client.query(`insert into aanbod_instrumentversie select i.id, 1, v.vanaf, v.naam||i.id, v.wat, v.voor_wie, v.domeinen, v.dicht, v.vaardigheden, v.plaats, v.vorm, 200, null, 20, '{}', v.tijden, 0, v.prijs, v.betaalwijze, v.keren, 'x', now() from aanbod_instrument i, (select * from aanbod_instrumentversie limit 1) v where i.id <> v.instrument_id`);
  await client.query(`insert into aanbod_verwijzing (id, persoon_id, instrument_id, versie, status, gevraagd_op, gevraagd_door, begin, tot, plek, capaciteit, uitkomst, gewijzigd_op)
    select gen_random_uuid(), gen_random_uuid(), i.id, 1, case when n<=60 then 'gestart' when n<=80 then 'wachtlijst' else 'afgerond' end, now() - interval '40 days', 'coach', case when n between 61 and 80 then null else current_date-30 end, case when n>80 then current_date end, case when n<=60 then n end, case when n<=60 then 200 end, case when n>80 then 'betaald werk' end, now()
    from aanbod_instrument i, generate_series(1,130) n where i.id not in (select instrument_id from aanbod_verwijzing)`);
  await client.query('analyze');
  console.log((await client.query('select count(*) from aanbod_verwijzing')).rows, (await client.query('select count(*) from aanbod_instrument')).rows);
  const meet = async (naam: string, wie: typeof samira, pad: string) => {
    const t: number[] = [];
    for (let i = 0; i < 30; i += 1) { const a = performance.now(); const r = await wereld.call(wie, pad); t.push(performance.now() - a); if (r.status !== 200) throw new Error(JSON.stringify(r.body)); }
    t.sort((a, b) => a - b); console.log(naam, 'p50', t[15]?.toFixed(1), 'p99', t[29]?.toFixed(1));
  };
  await meet('resident catalogue', wereld.wie(0), 'GET /mijn/aanbod?zoek=nederlands');
  await meet('resident one', wereld.wie(0), `GET /mijn/aanbod/${(await client.query('select id from aanbod_instrument limit 1')).rows[0].id}`);
  await meet('catalogue', samira, 'GET /instrumenten');
  await meet('werk', samira, 'GET /aanbodwerk');
  await meet('gebruik', ahmed, 'GET /aanbodgebruik');
  await meet('deelnemers', nadia, 'GET /aanbieder/deelnemers');
  await client.end();
}, 60000);
