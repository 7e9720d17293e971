import type { Actor } from '@samenkracht/platform/module';
import type { TestDb } from '@samenkracht/testing/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alsRob, marit, openWereld, persoon, rob, type Wereld } from '../wereld.voorbeelden.ts';
import { extendTermijn } from './gegevensverzoek.ts';
import { findWerklijst } from './werklijst.ts';
import { moveZaak, openZaak } from './zaak.ts';

let wereld: Wereld;
let db: TestDb;
beforeAll(async () => {
  wereld = await openWereld();
  db = wereld.db;
});
afterAll(() => db.close());

describe('een zaak openen', () => {
  test('elke zaak krijgt een eigen nummer, ook als ze tegelijk komen', async () => {
    const zaken = await Promise.all(Array.from({ length: 5 }, wereld.nieuweZaak));
    const nummers = zaken.map((zaak) => zaak.nummer);
    expect(new Set(nummers).size).toBe(5);
    for (const nummer of nummers) expect(nummer).toMatch(/^Z-2026-\d{6}$/);
  });

  test('dezelfde aanvraag geeft een tweede keer dezelfde zaak', async () => {
    const nieuw = { id: crypto.randomUUID(), soort: 'aanvraag bijstand', persoonId: persoon };
    const eerste = await db.scope((scope) => openZaak(scope, nieuw));
    expect(await db.scope((scope) => openZaak(scope, nieuw))).toEqual(eerste);
  });

  test('binnen acht weken na ontvangst moet er een besluit zijn', async () => {
    const zaak = await wereld.nieuweZaak();
    expect([zaak.ontvangenOp, zaak.uitersteBesluitdatum]).toEqual(['2026-11-02', '2026-12-28']);
  });
});

test('de termijn kan een keer worden verlengd', async () => {
  const zaak = await wereld.inBehandeling();
  const verleng = () => db.scope((scope) => extendTermijn(scope, zaak.id, 4, 'Wij wachten op het buitenland'), alsRob);
  expect(await verleng()).toMatchObject({ ok: true, value: { uitersteBesluitdatum: '2027-01-25' } });
  expect(await verleng()).toEqual({ ok: false, error: { code: 'VERLENGING_AL_GEGEVEN' } });
});

describe('de werklijst', () => {
  test('wat het eerst af moet staat bovenaan, en bladeren slaat niets over', async () => {
    const oud = await db.scope(
      (scope) => openZaak(scope, { id: crypto.randomUUID(), soort: 'aanvraag bijstand', persoonId: persoon }),
      { now: '2026-10-01T09:00:00Z' },
    );
    const alles = await db.scope((scope) => findWerklijst(scope, { aantal: 200 }), alsRob);
    expect(alles.zaken[0]?.id).toBe(oud.id);
    const datums = alles.zaken.map((zaak) => zaak.uitersteBesluitdatum);
    expect(datums).toEqual(datums.toSorted());
    const gebladerd: string[] = [];
    for (let na: string | undefined; ; na = gebladerd.at(-1)) {
      const { zaken } = await db.scope((scope) => findWerklijst(scope, { aantal: 3, na }), alsRob);
      if (zaken.length === 0) break;
      gebladerd.push(...zaken.map((zaak) => zaak.id));
    }
    expect(gebladerd).toEqual(alles.zaken.map((zaak) => zaak.id));
  });

  test('mijn zaken zijn die ik in behandeling nam, en een andere gemeente heeft een eigen lijst', async () => {
    await wereld.inBehandeling();
    const lijst = async (actor: Actor) =>
      (await db.scope((scope) => findWerklijst(scope, { mijn: true, aantal: 200 }), { actor })).zaken;
    for (const zaak of await lijst(rob)) expect(zaak.behandelaar?.id).toBe('rob');
    expect((await lijst(rob)).length).toBeGreaterThan(0);
    expect(await db.scope((scope) => findWerklijst(scope, { aantal: 200 }), { actor: marit })).toEqual({
      zaken: [],
      totaal: 0,
    });
  });

  test('twee mensen kunnen een zaak niet tegelijk in behandeling nemen', async () => {
    const zaak = await wereld.nieuweZaak();
    const neem = (actor: Actor) => db.scope((scope) => moveZaak(scope, zaak.id, 'inBehandelingNemen'), { actor });
    const uitkomsten = await Promise.all([neem(rob), neem({ ...rob, id: 'yvonne' })]);
    expect(uitkomsten.filter((uitkomst) => uitkomst.ok)).toHaveLength(1);
  });
});
