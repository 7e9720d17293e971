/** Knows that an event becomes one bericht per reader, that its notification is sent once, and who can open it. */
import { type Bsn, type GemeenteCode, gemeenteCode, parseBsn } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, ensurePersoon } from '@samenkracht/persoon';
import { publish, view } from '@samenkracht/platform/db';
import type { Actor, Json, Rol } from '@samenkracht/platform/module';
import { type Ingeschrevene, type Standin as Register, start as startRegister } from '@samenkracht/standin-brp';
import { dienst, type Standin, start } from '@samenkracht/standin-mail';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createBerichtModule, saveMailadres } from './index.ts';
import { findBericht, listBerichten, markGelezen } from './store/bericht.ts';
import type { BerichtTables } from './store/tables.ts';

const rotterdam: GemeenteCode = gemeenteCode('0599');
const [fatimaBsn, jonasBsn] = [parseBsn('999900006'), parseBsn('999900018')] as [Bsn, Bsn];
const person = (bsn: string, geslachtsnaam: string, geslacht: string, geheim: number): Ingeschrevene => ({
  fictief: true,
  bsn,
  naam: { voornamen: 'Anna', geslachtsnaam },
  geslacht,
  geboren: '19920514',
  nationaliteiten: [{ code: '0001' }],
  ouders: [],
  partners: [],
  kinderen: [],
  geheim,
  gemeente: '0599',
  verblijf: {
    soort: 'adres',
    functie: 'W',
    straat: 'Voorbeeldstraat',
    huisnummer: 12,
    postcode: '3011AB',
    woonplaats: 'Rotterdam',
  },
});

let fatima = '';
let jonas = '';
let ingediend: Json = {};
const aanvraagOf = (): Json => ({
  persoonIds: [fatima],
  zaaknummer: 'Z-2026-01042',
  ontvangenOp: '2026-11-02',
  uiterstBesluit: '2026-12-28',
  voorschot: { uiterlijk: '2026-11-30', percentage: 95 },
});

let mail: Standin;
let register: Register;
let around: TestDb;
beforeAll(async () => {
  mail = await start({ port: 0 });
  const persons = [person(fatimaBsn, 'Amrani', 'V', 0), person(jonasBsn, 'Visser', 'M', 1)];
  register = await startRegister({ port: 0, persons, today: () => '2026-11-02' });
});
afterAll(async () => {
  await mail.stop();
  await register.stop();
});

const module = () => createBerichtModule({ meldingsdienst: { url: mail.url, ...dienst } });
beforeEach(async () => {
  around = await testDb([
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: register.url }) }),
    module(),
  ]);
  fatima = (await around.scope((scope) => ensurePersoon(scope, fatimaBsn))).id;
  jonas = (await around.scope((scope) => ensurePersoon(scope, jonasBsn))).id;
  ingediend = aanvraagOf();
  await around.runJobs();
  mail.stoor(undefined);
});
afterEach(() => around.close());

const say = async (soort: string, data: Json) =>
  around.scope((scope) => publish(scope, { soort, onderwerp: fatima, data }));
const sentTo = async (persoonId: string) => around.scope((scope) => listBerichten(scope, [persoonId]));
const sentMails = (ids: readonly string[]) => mail.mails().filter(({ reference }) => ids.includes(reference ?? ''));
/** The database sets the moment of a retry by its own clock; long after that it is surely due. */
const retry = async () => {
  around.clock.set(Temporal.Instant.from('2100-01-01T00:00:00Z'));
  await around.runJobs();
};
const tell = async () => around.scope((scope) => saveMailadres(scope, fatima, 'fatima@example.nl'));

test('an application gives its reader a receipt and an e-mail without anything personal', async () => {
  await tell();
  await say('AanvraagIngediend', ingediend);
  await around.runJobs();
  const [bericht, ...others] = await sentTo(fatima);
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
  await say('AanvraagIngediend', { ...(ingediend as object), persoonIds: [fatima, jonas] });
  await around.runJobs();
  expect(await sentTo(fatima)).toHaveLength(1);
  const [voorJonas] = await sentTo(jonas);
  const opened = await around.scope((scope) => findBericht(scope, voorJonas?.id ?? ''));
  expect(opened?.inhoud.aanhef).toBe('Geachte heer Visser,');
  expect(opened?.geadresseerde).toMatchObject({
    geheim: true,
    adresregels: ['Voorbeeldstraat 12', '3011 AB ROTTERDAM'],
  });
});

test('each of a couple is asked only for what he must send', async () => {
  await say('GegevensGevraagd', {
    zaakId: fatima,
    zaaknummer: 'Z-2026-01042',
    persoonIds: [fatima, jonas],
    gevraagd: [
      { persoonId: fatima, wat: 'Uw huurcontract' },
      { persoonId: jonas, wat: 'Uw loonstrook' },
    ],
    uiterlijk: '2026-11-16',
    opgeschortVanaf: '2026-11-03',
  });
  await around.runJobs();
  const [voorJonas] = await sentTo(jonas);
  const opened = await around.scope((scope) => findBericht(scope, voorJonas?.id ?? ''));
  expect(JSON.stringify(opened?.inhoud)).toContain('Uw loonstrook.');
  expect(JSON.stringify(opened?.inhoud)).not.toContain('huurcontract');
});

const besluit = { zaaknummer: 'Z-2026-01042', genomenOp: '2026-11-02', bezwaarUiterlijk: '2026-12-14' };
const rekening = [{ naam: 'Norm', bedrag: 141_946, waarom: 'het bedrag uit de wet' }];
const gebeurtenissen: readonly (readonly [soort: string, berichtsoort: string, data: object])[] = [
  [
    'TermijnVerlengd',
    'verlenging',
    { zaaknummer: 'Z-1', weken: 4, reden: 'Wij wachten op gegevens', uiterstBesluit: '2027-01-25' },
  ],
  [
    'BesluitGenomen',
    'toekenning',
    {
      ...besluit,
      aard: 'toekenning',
      redenen: ['U woont in onze gemeente.'],
      artikelen: ['art. 11 lid 1 Participatiewet'],
      ingangsdatum: '2026-11-02',
      perMaand: 92_099,
      vakantietoeslagPerMaand: 4_847,
      betaaldag: 25,
      rekening,
    },
  ],
  [
    'BesluitGenomen',
    'afwijzing',
    { ...besluit, aard: 'afwijzing', redenen: ['U hebt te veel spaargeld.'], artikelen: [] },
  ],
  [
    'BesluitGenomen',
    'buiten behandeling',
    {
      ...besluit,
      aard: 'buiten behandeling',
      gevraagdOp: '2026-11-02',
      gevraagdUiterlijk: '2026-11-16',
      ontbreekt: ['Uw huurcontract'],
    },
  ],
  [
    'MaandBetaald',
    'specificatie',
    { kenmerk: 'B-1', maand: '2026-11', betaaldOp: '2026-11-25', betaald: 92_099, rekening, artikelen: [] },
  ],
  [
    'MaandHerzien',
    'herziening',
    {
      kenmerk: 'B-1',
      maanden: [{ maand: '2026-10', was: 92_099, wordt: 88_349, oorzaak: 'Uw loon van oktober was hoger.' }],
      afhandeling: { soort: 'verrekening', bedrag: 3_750, vanaf: '2026-12' },
      artikelen: [],
      bezwaarUiterlijk: '2026-12-14',
    },
  ],
];

test.each(gebeurtenissen)('each event becomes its own kind: %s is %s', async (soort, berichtsoort, data) => {
  await say(soort, { persoonIds: [fatima], ...data } as Json);
  await around.runJobs();
  expect(await sentTo(fatima)).toMatchObject([{ soort: berichtsoort }]);
});

test('a partner is asked to sign in words, without the code', async () => {
  await say('PartnerUitgenodigd', {
    persoonIds: [jonas],
    aanvragerId: fatima,
    kenmerk: 'A-1',
    geldigTot: '2026-11-09',
  });
  await around.runJobs();
  const [voorJonas] = await sentTo(jonas);
  expect(voorJonas).toMatchObject({ soort: 'ondertekenverzoek', kern: expect.stringContaining('A. Amrani') });
});

test('the same event delivered again changes nothing', async () => {
  await say('AanvraagIngediend', ingediend);
  await around.runJobs();
  const [first] = await sentTo(fatima);
  const subscription = module().subscriptions.find(({ soort }) => soort === 'AanvraagIngediend');
  const row = await around.scope((scope) =>
    view<BerichtTables>(scope.tx).selectFrom('bericht').select('gebeurtenis_id').executeTakeFirstOrThrow(),
  );
  await around.scope(async (scope) =>
    subscription?.handle(scope, {
      id: row.gebeurtenis_id,
      soort: 'AanvraagIngediend',
      onderwerp: fatima,
      data: ingediend,
      tijdstip: scope.now.toString(),
    }),
  );
  expect((await sentTo(fatima)).map(({ id }) => id)).toEqual([first?.id]);
});

test('a service that is down loses nothing: the bericht is there, the e-mail follows', async () => {
  await tell();
  mail.stoor('fout');
  await say('AanvraagIngediend', ingediend);
  await expect(around.runJobs()).rejects.toThrow(/jobs failed/);
  const [bericht] = await sentTo(fatima);
  expect(bericht?.melding).toBeUndefined();
  mail.stoor(undefined);
  await retry();
  expect((await sentTo(fatima))[0]?.melding?.uitkomst).toBe('gemeld');
  expect(sentMails([bericht?.id ?? ''])).toHaveLength(1);
});

test('an answer that got lost does not become a second e-mail', async () => {
  await tell();
  mail.stoor('antwoord kwijt');
  await say('AanvraagIngediend', ingediend);
  await expect(around.runJobs()).rejects.toThrow(/jobs failed/);
  mail.stoor(undefined);
  await retry();
  const [bericht] = await sentTo(fatima);
  expect(bericht?.melding?.uitkomst).toBe('gemeld');
  expect(sentMails([bericht?.id ?? ''])).toHaveLength(1);
});

test('without an address nothing is sent and nothing waits', async () => {
  await say('AanvraagIngediend', ingediend);
  await around.runJobs();
  expect((await sentTo(fatima))[0]?.melding?.uitkomst).toBe('geen adres');
});

test('an event that does not fit stops by name of the path, without its values', async () => {
  await say('AanvraagIngediend', { ...(ingediend as object), ontvangenOp: 'gisteren' });
  await expect(around.runJobs()).rejects.toThrow(/AanvraagIngediend: the data does not fit at \/ontvangenOp/);
});

test('what was sent cannot be changed or removed', async () => {
  await say('AanvraagIngediend', ingediend);
  await around.runJobs();
  const attempt = (work: 'update' | 'delete') =>
    around.scope(async (scope) => {
      const tables = view<BerichtTables>(scope.tx);
      return work === 'update'
        ? tables.updateTable('bericht').set({ titel: 'x' }).execute()
        : tables.deleteFrom('bericht').execute();
    });
  await expect(attempt('update')).rejects.toThrow(/permission denied/);
  await expect(attempt('delete')).rejects.toThrow(/permission denied/);
});

test('the first reading counts, and another municipality sees nothing', async () => {
  await say('AanvraagIngediend', ingediend);
  await around.runJobs();
  const [bericht] = await sentTo(fatima);
  const id = bericht?.id ?? '';
  await around.scope((scope) => markGelezen(scope, id, fatima, 'zelf'), { now: '2026-11-03T08:00:00Z' });
  await around.scope((scope) => markGelezen(scope, id, fatima, 'zelf'), { now: '2026-11-04T08:00:00Z' });
  expect((await sentTo(fatima))[0]?.gelezen).toEqual([{ lezerId: fatima, door: 'zelf', op: '2026-11-03T08:00:00Z' }]);
  const elsewhere = await around.scope((scope) => findBericht(scope, id), { gemeente: gemeenteCode('0556') });
  expect(elsewhere).toBeUndefined();
});

const actor = (soort: Actor['soort'], rol: Rol, more: Partial<Actor> = {}): Actor => ({
  id: '33333333-3333-4333-8333-333333333333',
  soort,
  naam: 'Naam',
  rollen: [rol],
  gemeente: rotterdam,
  ...more,
});
const request = { method: 'GET', url: '/', headers: {}, cookies: {}, ip: '127.0.0.1', parts: [] };
const call = async (url: string, who: Actor, params: Record<string, string>) => {
  const route = module().routes.find((one) => one.url === url && one.method === 'GET');
  if (route === undefined) throw new Error(`no route ${url}`);
  return around.scope((scope) => route.handle(scope, { params, query: undefined, body: undefined, request } as never), {
    actor: who,
    doel: route.doel,
  });
};

test.each([
  ['the reader', () => actor('inwoner', 'inwoner', { persoonId: fatima }), true],
  ['who acts for her', () => actor('inwoner', 'inwoner', { persoonId: jonas, namens: [fatima] }), true],
  ['another resident', () => actor('inwoner', 'inwoner', { persoonId: jonas }), false],
] as const)('%s opens it: %s', async (_, who, allowed) => {
  await say('AanvraagIngediend', ingediend);
  await around.runJobs();
  const [bericht] = await sentTo(fatima);
  const answer = await call('/mijn/berichten/:berichtId', who(), { berichtId: bericht?.id ?? '' });
  if (allowed) expect(answer).toMatchObject({ ok: true, value: { titel: 'Wij hebben uw aanvraag ontvangen' } });
  else expect(answer).toEqual({ ok: false, error: { code: 'BERICHT_NIET_GEVONDEN' } });
  expect((await sentTo(fatima))[0]?.gelezen).toHaveLength(allowed ? 1 : 0);
});

test('staff see the receipts and the text, no address, and their look is on record', async () => {
  await say('AanvraagIngediend', ingediend);
  await around.runJobs();
  const rob = actor('medewerker', 'consulent');
  const listed = await call('/personen/:persoonId/berichten', rob, { persoonId: fatima });
  expect(listed).toMatchObject({
    ok: true,
    value: { berichten: [{ gelezen: [], melding: { uitkomst: 'geen adres' } }] },
  });
  const [bericht] = await sentTo(fatima);
  const params = { persoonId: fatima, berichtId: bericht?.id ?? '' };
  const opened = await call('/personen/:persoonId/berichten/:berichtId', rob, params);
  expect(opened).toMatchObject({ ok: true, value: { kenmerk: 'Z-2026-01042' } });
  expect(JSON.stringify(opened)).not.toContain('Voorbeeldstraat');
  expect((await sentTo(fatima))[0]?.gelezen).toEqual([]);
  const wrong = await call('/personen/:persoonId/berichten/:berichtId', rob, { ...params, persoonId: jonas });
  expect(wrong).toEqual({ ok: false, error: { code: 'BERICHT_NIET_GEVONDEN' } });
});
