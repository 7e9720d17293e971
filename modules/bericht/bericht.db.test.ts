/** Knows that a bericht is sent once, told once, kept as it was, and opened only by who may. */
import { gemeenteCode } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBericht, markGelezen } from './store/bericht.ts';
import { saveMailadres } from './store/bezorging.ts';
import type { BerichtTables } from './store/tables.ts';
import { actor, ingediendVan, openWereld, type Toestand, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let hier: Toestand;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());
beforeEach(async () => {
  hier = await wereld.openDb();
});
afterEach(() => hier.around.close());

const sentMails = (ids: readonly string[]) =>
  wereld.mail.mails().filter(({ reference }) => ids.includes(reference ?? ''));
/** The database sets the moment of a retry by its own clock; long after that it is surely due. */
const retry = async () => {
  hier.around.clock.set(Temporal.Instant.from('2100-01-01T00:00:00Z'));
  await hier.around.runJobs();
};
const tell = async () => hier.around.scope((scope) => saveMailadres(scope, hier.fatima, 'fatima@example.nl'));

test('an application gives its reader a receipt and an e-mail without anything personal', async () => {
  await tell();
  await hier.say('AanvraagIngediend', ingediendVan([hier.fatima]));
  const [bericht, ...others] = await hier.sentTo(hier.fatima);
  expect(others).toEqual([]);
  expect(bericht).toMatchObject({
    soort: 'ontvangstbevestiging',
    kenmerk: 'Z-2026-01042',
    melding: { uitkomst: 'gemeld' },
  });
  const [sent, ...more] = sentMails([bericht?.id ?? '']);
  expect(more).toEqual([]);
  expect(sent).toMatchObject({ aan: 'fatima@example.nl', onderwerp: 'U heeft een nieuw bericht' });
  expect(`${sent?.onderwerp} ${sent?.tekst}`).not.toMatch(/Amrani|bijstand|aanvraag|Z-2026/i);
});

test('a joint decision goes to both, once', async () => {
  await hier.say('AanvraagIngediend', ingediendVan([hier.fatima, hier.jonas]));
  expect(await hier.sentTo(hier.fatima)).toHaveLength(1);
  const [voorJonas] = await hier.sentTo(hier.jonas);
  const opened = await hier.around.scope((scope) => findBericht(scope, voorJonas?.id ?? ''));
  expect(opened?.inhoud.aanhef).toBe('Geachte heer Visser,');
  expect(opened?.geadresseerde).toMatchObject({
    geheim: true,
    adresregels: ['Voorbeeldstraat 12', '3011 AB ROTTERDAM'],
  });
});

test('the same event delivered again changes nothing', async () => {
  await hier.say('AanvraagIngediend', ingediendVan([hier.fatima]));
  const [first] = await hier.sentTo(hier.fatima);
  const subscription = wereld.module.subscriptions.find(({ soort }) => soort === 'AanvraagIngediend');
  const row = await hier.around.scope((scope) =>
    view<BerichtTables>(scope.tx).selectFrom('bericht').select('gebeurtenis_id').executeTakeFirstOrThrow(),
  );
  await hier.around.scope(async (scope) =>
    subscription?.handle(scope, {
      id: row.gebeurtenis_id,
      soort: 'AanvraagIngediend',
      onderwerp: hier.fatima,
      data: ingediendVan([hier.fatima]),
      actorId: hier.fatima,
      tijdstip: scope.now.toString(),
    }),
  );
  expect((await hier.sentTo(hier.fatima)).map(({ id }) => id)).toEqual([first?.id]);
});

test('a service that is down loses nothing: the bericht is there, the e-mail follows', async () => {
  await tell();
  wereld.mail.stoor('fout');
  await expect(hier.say('AanvraagIngediend', ingediendVan([hier.fatima]))).rejects.toThrow(/jobs failed/);
  const [bericht] = await hier.sentTo(hier.fatima);
  expect(bericht?.melding).toBeUndefined();
  wereld.mail.stoor(undefined);
  await retry();
  expect((await hier.sentTo(hier.fatima))[0]?.melding?.uitkomst).toBe('gemeld');
  expect(sentMails([bericht?.id ?? ''])).toHaveLength(1);
});

test('an answer that got lost does not become a second e-mail', async () => {
  await tell();
  wereld.mail.stoor('antwoord kwijt');
  await expect(hier.say('AanvraagIngediend', ingediendVan([hier.fatima]))).rejects.toThrow(/jobs failed/);
  wereld.mail.stoor(undefined);
  await retry();
  const [bericht] = await hier.sentTo(hier.fatima);
  expect(bericht?.melding?.uitkomst).toBe('gemeld');
  expect(sentMails([bericht?.id ?? ''])).toHaveLength(1);
});

test('without an address nothing is sent and nothing waits', async () => {
  await hier.say('AanvraagIngediend', ingediendVan([hier.fatima]));
  expect((await hier.sentTo(hier.fatima))[0]?.melding?.uitkomst).toBe('geen adres');
});

test('an event that does not fit stops by name of the path, without its values', async () => {
  const said = hier.say('AanvraagIngediend', { ...ingediendVan([hier.fatima]), ontvangenOp: 'gisteren' });
  await expect(said).rejects.toThrow(/AanvraagIngediend: the data does not fit at \/ontvangenOp/);
});

test('what was sent cannot be changed or removed', async () => {
  await hier.say('AanvraagIngediend', ingediendVan([hier.fatima]));
  const attempt = (work: 'update' | 'delete') =>
    hier.around.scope(async (scope) => {
      const tables = view<BerichtTables>(scope.tx);
      return work === 'update'
        ? tables.updateTable('bericht').set({ titel: 'x' }).execute()
        : tables.deleteFrom('bericht').execute();
    });
  await expect(attempt('update')).rejects.toThrow(/permission denied/);
  await expect(attempt('delete')).rejects.toThrow(/permission denied/);
});

test('the first reading counts, and another municipality sees nothing', async () => {
  await hier.say('AanvraagIngediend', ingediendVan([hier.fatima]));
  const [bericht] = await hier.sentTo(hier.fatima);
  const id = bericht?.id ?? '';
  await hier.around.scope((scope) => markGelezen(scope, id, hier.fatima, 'zelf'), { now: '2026-11-03T08:00:00Z' });
  await hier.around.scope((scope) => markGelezen(scope, id, hier.fatima, 'zelf'), { now: '2026-11-04T08:00:00Z' });
  expect((await hier.sentTo(hier.fatima))[0]?.gelezen).toEqual([
    { lezerId: hier.fatima, door: 'zelf', op: '2026-11-03T08:00:00Z' },
  ]);
  const elsewhere = await hier.around.scope((scope) => findBericht(scope, id), { gemeente: gemeenteCode('0556') });
  expect(elsewhere).toBeUndefined();
});

const request = { method: 'GET', url: '/', headers: {}, cookies: {}, ip: '127.0.0.1', parts: [] };
const call = async (url: string, who: Actor, params: Record<string, string>) => {
  const route = wereld.module.routes.find((one) => one.url === url && one.method === 'GET');
  if (route === undefined) throw new Error(`no route ${url}`);
  return hier.around.scope(
    (scope) => route.handle(scope, { params, query: undefined, body: undefined, request } as never),
    {
      actor: who,
      doel: route.doel,
    },
  );
};

test.each([
  ['the reader', () => actor('inwoner', 'inwoner', { persoonId: hier.fatima }), true],
  ['who acts for her', () => actor('inwoner', 'inwoner', { persoonId: hier.jonas, namens: [hier.fatima] }), true],
  ['another resident', () => actor('inwoner', 'inwoner', { persoonId: hier.jonas }), false],
] as const)('%s opens it: %s', async (_, who, allowed) => {
  await hier.say('AanvraagIngediend', ingediendVan([hier.fatima]));
  const [bericht] = await hier.sentTo(hier.fatima);
  const answer = await call('/mijn/berichten/:berichtId', who(), { berichtId: bericht?.id ?? '' });
  if (allowed) expect(answer).toMatchObject({ ok: true, value: { titel: 'Wij hebben uw aanvraag ontvangen' } });
  else expect(answer).toEqual({ ok: false, error: { code: 'BERICHT_NIET_GEVONDEN' } });
  expect((await hier.sentTo(hier.fatima))[0]?.gelezen).toHaveLength(allowed ? 1 : 0);
});

test('staff see the receipts and the text, no address, and their look is on record', async () => {
  await hier.say('AanvraagIngediend', ingediendVan([hier.fatima]));
  const rob = actor('medewerker', 'consulent');
  const listed = await call('/personen/:persoonId/berichten', rob, { persoonId: hier.fatima });
  expect(listed).toMatchObject({
    ok: true,
    value: { berichten: [{ gelezen: [], melding: { uitkomst: 'geen adres' } }] },
  });
  const [bericht] = await hier.sentTo(hier.fatima);
  const params = { persoonId: hier.fatima, berichtId: bericht?.id ?? '' };
  const opened = await call('/personen/:persoonId/berichten/:berichtId', rob, params);
  expect(opened).toMatchObject({ ok: true, value: { kenmerk: 'Z-2026-01042' } });
  expect(JSON.stringify(opened)).not.toContain('Voorbeeldstraat');
  expect((await hier.sentTo(hier.fatima))[0]?.gelezen).toEqual([]);
  const wrong = await call('/personen/:persoonId/berichten/:berichtId', rob, { ...params, persoonId: hier.jonas });
  expect(wrong).toEqual({ ok: false, error: { code: 'BERICHT_NIET_GEVONDEN' } });
});
