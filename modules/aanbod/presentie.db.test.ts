/** Proves the register of a whole group on a real database: everybody or nobody, two at once, and what it costs. */
import { grootboek } from '@samenkracht/betaling';
import { view } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nadia, openWereld, piet, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let taalhuis: string;
beforeAll(async () => {
  wereld = await openWereld();
  taalhuis = await wereld.aanbieder('Taalhuis Zuid', nadia);
  await wereld.aanbieder('Sportclub Noord', piet);
});
afterAll(() => wereld.close());

const saldo = async (id: string) => {
  const maanden = (await wereld.db.scope((scope) => grootboek.findSaldi(scope, [id]))).get(id);
  const som = (rekening: 'verplichtingen' | 'lasten instrumenten' | 'te betalen aanbieders') =>
    [...(maanden?.values() ?? [])].reduce((alles, saldi) => alles + saldi[rekening], 0);
  expect((await wereld.db.scope((scope) => grootboek.sum(scope))).som).toBe(0);
  return [som('verplichtingen'), som('lasten instrumenten'), 0 - som('te betalen aanbieders')];
};

test('a whole group at once: everybody, or nobody when one cannot be', async () => {
  const groep = await wereld.instrument(taalhuis, {
    naam: 'Leesgroep',
    capaciteit: 5,
    tijden: [],
    keren: 10,
    prijs: 100,
  });
  const ids: string[] = [];
  for (const nummer of [7, 8, 9]) {
    const { id } = (await wereld.verwijs(nummer, groep)).body;
    await wereld.doe(nadia, id, 'acceptatie');
    if (nummer !== 9) await wereld.doe(nadia, id, 'start', { begin: '2026-11-02' });
    ids.push(id);
  }
  const presentie = (wie: Actor, wat: readonly string[], stand = 'aanwezig') =>
    wereld.call(wie, 'POST /aanbieder/presentie', {
      body: { dag: '2026-11-02', standen: wat.map((verwijzingId) => ({ verwijzingId, stand })) },
    });
  expect((await presentie(nadia, ids)).body.code).toBe('NIET_GESTART');
  const [eerste = '', tweede = ''] = ids;
  expect(await saldo(eerste)).toEqual([1_000, 0, 0]);
  expect((await presentie(piet, [eerste])).body.code).toBe('VERWIJZING_NIET_GEVONDEN');
  const antwoorden = await Promise.all([presentie(nadia, [eerste, tweede]), presentie(nadia, [tweede, eerste])]);
  expect(antwoorden.map(({ body }) => body.vastgelegd)).toEqual([2, 2]);
  expect([await saldo(eerste), await saldo(tweede)]).toEqual([
    [900, 100, 100],
    [900, 100, 100],
  ]);
  // of who is named twice the last word holds, and in another group beside him nobody waits
  const elders = await wereld.instrument(taalhuis, {
    naam: 'Schrijfgroep',
    capaciteit: 5,
    tijden: [],
    keren: 10,
    prijs: 50,
  });
  const { id: derde } = (await wereld.verwijs(10, elders)).body;
  await wereld.doe(nadia, derde, 'acceptatie');
  await wereld.doe(nadia, derde, 'start', { begin: '2026-11-02' });
  const standen = [
    { verwijzingId: eerste, stand: 'afwezig' },
    { verwijzingId: derde, stand: 'afwezig' },
    { verwijzingId: eerste, stand: 'aanwezig' },
    { verwijzingId: tweede, stand: 'aanwezig' },
    { verwijzingId: derde, stand: 'aanwezig' },
  ];
  const gemengd = await wereld.call(nadia, 'POST /aanbieder/presentie', { body: { dag: '2026-11-02', standen } });
  expect([gemengd.status, gemengd.body]).toEqual([200, { vastgelegd: 5 }]);
  expect([await saldo(eerste), await saldo(tweede), await saldo(derde)]).toEqual([
    [900, 100, 100],
    [900, 100, 100],
    [450, 50, 50],
  ]);
  const { rows } = await wereld.db.scope((scope) =>
    sql<{ stand: string }>`select stand from aanbod_aanwezigheid order by volgnummer`.execute(view<unknown>(scope.tx)),
  );
  // the word that was said already is not kept a second time
  expect(rows.map(({ stand }) => stand)).toEqual([
    'aanwezig',
    'aanwezig',
    'afwezig',
    'afwezig',
    'aanwezig',
    'aanwezig',
  ]);
});
