/** Proves what helps in a real database: told by events in whatever order, twice or late, and compared from ten on. */
import { publish, view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marit, nadia, openWereld, rob, samira, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let instrumentId: string;
beforeAll(async () => {
  wereld = await openWereld();
  instrumentId = await wereld.instrument(await wereld.aanbieder('Taalhuis Zuid', nadia), {
    naam: 'Sollicitatietraining',
  });
  // born on one day, so that everybody is alike
  await wereld.db.scope(async (scope) => {
    await sql`insert into persoon (id, bekend_sinds) select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, now()
      from generate_series(1, 60) n`.execute(view<unknown>(scope.tx));
    await sql`insert into persoon_feit (id, persoon_id, soort, waarde, bron, in_onderzoek, bekend_sinds)
      select gen_random_uuid(), ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'geboortedatum',
        '{"soort": "dag", "dag": "1990-05-05"}', 'BRP', false, now() from generate_series(1, 60) n`.execute(
      view<unknown>(scope.tx),
    );
  });
});
afterAll(() => wereld.close());

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
type Verteld = readonly [soort: string, data: { readonly [veld: string]: string | boolean | readonly string[] }];
const tell = (...verteld: readonly Verteld[]) =>
  wereld.db.scope(async (scope) => {
    for (const [soort, data] of verteld) await publish(scope, { soort, onderwerp: crypto.randomUUID(), data });
  });
const effect = async (wie = samira) =>
  (await wereld.call(wie, 'GET /aanbodeffecten')).body.instrumenten.find(
    ({ naam }: { naam: string }) => naam === 'Sollicitatietraining',
  );

test('nobody is compared while nobody has a year behind him', async () => {
  expect(await effect()).toMatchObject({ vergelijking: null });
});

test('who took it beside who did not, both told by the same events', async () => {
  wereld.db.clock.set('2024-01-10T09:00:00Z');
  const mensen = Array.from({ length: 60 }, (_, at) => at + 1);
  // the end may come before the begin, and the group late
  const einde = (reden: string, ...nummers: readonly number[]): readonly Verteld[] =>
    nummers.map((n) => ['UitkeringBeeindigd', { persoonId: id(n), einde: '2025-09-01', reden }]);
  await tell(
    ...einde('werk', ...mensen.slice(0, 20), 31),
    ...einde('verhuizing', 32),
    ...mensen.map((n): Verteld => ['UitkeringBegonnen', { persoonId: id(n), ingangsdatum: '2023-01-01' }]),
    ...mensen.map((n): Verteld => ['GroepVastgesteld', { persoonIds: [id(n)], groep: 'intensief' }]),
    ...mensen
      .slice(53)
      .map(
        (n): Verteld => ['OntwikkelstapGezet', { persoonId: id(n), op: '2025-05-01', stap: 'iets', verder: n > 55 }],
      ),
  );
  await wereld.db.runJobs();
  await wereld.db.scope((scope) =>
    sql`insert into aanbod_verwijzing (id, persoon_id, instrument_id, versie, status, gevraagd_op, gevraagd_door, begin, tot,
        uitkomst, gewijzigd_op)
      select gen_random_uuid(), ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ${instrumentId}, 1, 'afgerond', now(),
        'coach', '2025-02-10', '2025-05-10', 'volgende stap', now() from generate_series(1, 30) n`.execute(
      view<unknown>(scope.tx),
    ),
  );
  wereld.db.clock.set('2026-11-02T09:00:00Z');
  expect((await effect()).vergelijking).toEqual({
    ...{ van: '2025-04-01', tot: '2025-04-01' },
    effecten: [
      {
        ...{ soort: 'uit naar werk', mee: { n: 30, deel: 66.7 }, niet: { n: 30, deel: 3.3 }, oordeel: 'meer' },
        ...{ verschil: 63.3, laag: expect.any(Number), hoog: expect.any(Number) },
      },
      expect.objectContaining({ soort: 'stap verder', mee: { n: 30, deel: 0 }, niet: { n: 30, deel: 16.7 } }),
    ],
  });
});

test('an event that comes twice counts once, and a benefit that lives again goes on', async () => {
  const [voor] = [await effect()];
  await wereld.db.scope((scope) =>
    sql`insert into aanbod_gevolgd select * from aanbod_gevolgd on conflict do nothing`.execute(
      view<unknown>(scope.tx),
    ),
  );
  await tell(['UitkeringHerleefd', { persoonId: id(1), ingangsdatum: '2026-10-01' }]);
  await wereld.db.runJobs();
  expect(await effect()).toEqual(voor);
});

test('who works with people reads it, without a name; another municipality sees its own', async () => {
  expect((await wereld.call(nadia, 'GET /aanbodeffecten')).status).toBe(403);
  expect((await wereld.call(rob, 'GET /aanbodeffecten')).status).toBe(403);
  expect((await wereld.call(marit, 'GET /aanbodeffecten')).body.instrumenten).toEqual([]);
  expect(JSON.stringify(await effect())).not.toContain('00000000-0000');
});
