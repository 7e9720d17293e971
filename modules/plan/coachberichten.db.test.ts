/** Proves messages of a resident and his coach: who reads them, when an answer is late, who is told, and that nothing changes or stays for ever. */
import { view } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEigenaar } from './jobs/eigenaar.ts';
import { joris, openWereld, rob, samira, selma, thomas, type Wereld } from './wereld.voorbeelden.ts';

let w: Wereld;
beforeAll(async () => {
  w = await openWereld();
  for (const collega of [selma, samira, rob, thomas])
    await w.db.scope(({ tx, now }) => medewerkers.store(tx, { ...collega, telefoon: '010 123' }, now));
  await w.db.scope((scope) => startEigenaar(scope, w.henk.persoonId ?? '', selma.id));
  await w.db.runJobs();
});
afterAll(() => w.close());

const van = (wie: Actor) => `/personen/${wie.persoonId}`;
const mijn = async (wie = w.henk) => (await w.call(wie, 'GET /mijn/coachberichten')).body;
const vraag = (tekst: string, wie = w.henk) => w.call(wie, 'POST /mijn/coachberichten', { body: { tekst } });
const lees = (wie: Actor, over = w.henk) => w.call(wie, `GET ${van(over)}/coachberichten`);
const schrijf = (wie: Actor, tekst: string, over = w.henk) =>
  w.call(wie, `POST ${van(over)}/coachberichten`, { body: { tekst } });
const meelees = (wie: Actor, medewerkerId: string) =>
  w.call(wie, `POST ${van(w.henk)}/meelezers`, { body: { medewerkerId, reden: 'Rob rekent uw inkomsten uit.' } });
const postvak = async (wie: Actor) => (await w.call(wie, 'GET /coachberichten')).body.inwoners;
const teksten = (body: { berichten: readonly { tekst: string }[] }) => body.berichten.map(({ tekst }) => tekst);

test('before anything is written it says who reads, how soon an answer comes, and how long it is kept', async () => {
  expect(await mijn()).toMatchObject({
    berichten: [],
    ouder: null,
    lezers: { coach: { naam: 'Selma Yilmaz', telefoon: '010 123' }, meelezers: [] },
    wacht: null,
    antwoorddagen: 3,
    bewaarmaanden: 24,
  });
  expect(await postvak(selma)).toEqual([]);
});

test('spaces say nothing; two thousand characters are enough', async () => {
  expect((await vraag('   ')).body.code).toBe('INVOER_ONGELDIG');
  expect((await vraag('x'.repeat(2001))).body.code).toBe('INVOER_ONGELDIG');
});

test('written, counted as new, read, answered, and told once by an e-mail without the text', async () => {
  await w.call(w.henk, 'PUT /mijn/berichtadres', { body: { mailadres: 'henk@voorbeeld.example' } });
  const { body } = await vraag('Mag ik mijn hond meenemen?');
  // Monday, three days
  expect(body.wacht).toEqual({ uiterlijk: '2026-11-05', teLaat: false });
  expect((await w.call(selma, 'GET /coachberichten/telling')).body).toEqual({ inwoners: 1, teLaat: 0 });
  expect(await postvak(selma)).toMatchObject([{ naam: expect.stringContaining('Vos'), nieuw: 1 }]);
  expect(await postvak(samira)).toEqual([]);
  expect((await mijn()).berichten[0].gelezenDoor).toEqual([]);
  expect((await lees(selma)).body.berichten).toMatchObject([{ nieuw: true, eigen: false, naam: 'henk' }]);
  // reading is no answer
  expect(await postvak(selma)).toMatchObject([{ nieuw: 0, wacht: { uiterlijk: '2026-11-05' } }]);
  expect((await mijn()).berichten[0].gelezenDoor).toEqual(['Selma Yilmaz']);

  await schrijf(selma, 'Ja, dat mag.');
  await schrijf(selma, 'Neem een riem mee.');
  await w.db.runJobs();
  expect(await postvak(selma)).toEqual([]);
  expect((await w.call(w.henk, 'GET /mijn/coachberichten/nieuw')).body).toEqual({ nieuw: 2, wacht: null });
  const mails = w.mail.mails();
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails)).not.toMatch(/riem|hond|mag|Selma/);
  const gelezen = await mijn();
  expect(teksten(gelezen)).toEqual(['Mag ik mijn hond meenemen?', 'Ja, dat mag.', 'Neem een riem mee.']);
  expect(gelezen.berichten.map(({ nieuw }: { nieuw: boolean }) => nieuw)).toEqual([false, true, true]);
  expect((await w.call(w.henk, 'GET /mijn/coachberichten/nieuw')).body.nieuw).toBe(0);
  // he read it: the next one is told again
  await schrijf(selma, 'Tot morgen.');
  await w.db.runJobs();
  expect(w.mail.mails()).toHaveLength(2);
  await mijn();
});

test('the same form twice is one message', async () => {
  const om = { body: { tekst: 'Ik kom met de fiets.' }, sleutel: crypto.randomUUID() };
  await w.call(w.henk, 'POST /mijn/coachberichten', om);
  await w.call(w.henk, 'POST /mijn/coachberichten', om);
  expect(teksten(await mijn()).filter((tekst) => tekst === 'Ik kom met de fiets.')).toHaveLength(1);
});

test('what needs no answer is said to be so, with a name; twice there is nothing left', async () => {
  const afdoening = () => w.call(selma, `POST ${van(w.henk)}/coachberichten/afdoening`);
  expect((await afdoening()).body.berichten.at(-1)).toMatchObject({ afgedaanDoor: 'Selma Yilmaz' });
  expect((await mijn()).wacht).toBeNull();
  expect((await afdoening()).body.code).toBe('NIETS_TE_BEANTWOORDEN');
});

describe('an answer that does not come', () => {
  const gevallen = async () =>
    await w.sql(
      `select soort, data->>'uiterlijk' as dag from gm0599.platform_gebeurtenis where soort like 'Antwoord%' order by tijdstip, soort`,
    );

  test('is a signal after the last day, not before; the promise of that day stays as it was', async () => {
    const eerder = (await gevallen()).length;
    await vraag('Wanneer begint de cursus?');
    await w.call(thomas, 'POST /begeleiding/instellingen', { body: { naam: 'antwoorddagen', waarde: 10 } });
    await vraag('Weet u het al?');
    expect((await mijn()).wacht.uiterlijk).toBe('2026-11-05');
    w.db.clock.set('2026-11-05T22:59:00Z');
    await w.db.runJobs();
    expect(await gevallen()).toHaveLength(eerder);
    expect(await postvak(thomas)).toEqual([]);
    w.db.clock.set('2026-11-05T23:00:00Z');
    await w.db.runJobs();
    expect((await gevallen()).slice(eerder)).toEqual([{ soort: 'AntwoordBleefUit', dag: '2026-11-05' }]);
    expect((await mijn()).wacht).toEqual({ uiterlijk: '2026-11-05', teLaat: true });
    // her team leader sees it too, may read it, and answers when she is ill
    expect(await postvak(thomas)).toMatchObject([{ persoonId: w.henk.persoonId, wacht: { teLaat: true } }]);
    expect((await w.call(thomas, 'GET /coachberichten/telling')).body).toEqual({ inwoners: 1, teLaat: 1 });
    const regels = (await w.call(w.henk, 'GET /mijn/lijn')).body.regels.map(({ soort }: { soort: string }) => soort);
    expect(regels.filter((soort: string) => soort === 'antwoordBleefUit')).toHaveLength(1);
    await schrijf(thomas, 'Selma is ziek. De cursus begint in januari.');
    expect((await gevallen()).slice(eerder)).toMatchObject([{}, { soort: 'AntwoordGegeven' }]);
    expect((await mijn()).wacht).toBeNull();
  });

  test('what was answered in time is no signal', async () => {
    const eerder = (await gevallen()).filter(({ soort }) => soort === 'AntwoordBleefUit').length;
    await vraag('Hoe laat is het?');
    await schrijf(selma, 'Om negen uur.');
    w.db.clock.set('2026-12-01T09:00:00Z');
    await w.db.runJobs();
    expect((await gevallen()).filter(({ soort }) => soort === 'AntwoordBleefUit')).toHaveLength(eerder);
  });
});

describe('who reads', () => {
  test('who has nothing to do with it does not, and that he tried stands in the record', async () => {
    expect((await lees(samira)).body.code).toBe('NIET_BETROKKEN');
    expect((await schrijf(rob, 'Hallo Henk.')).body.code).toBe('NIET_BETROKKEN');
    expect((await lees(joris)).body.code).toBe('INWONER_NIET_GEVONDEN');
    const inzagen = JSON.stringify((await w.call(w.henk, 'GET /mijn/inzagen')).body);
    expect(inzagen).toContain('Samira Bakkali');
    expect(inzagen).toContain('"geweigerd":true');
  });

  test('a colleague who reads along sees what is written from then on; the resident sees who and why, and can stop it', async () => {
    expect((await meelees(samira, rob.id)).body.code).toBe('NIET_BETROKKEN');
    expect((await meelees(selma, selma.id)).body.code).toBe('LEEST_AL_MEE');
    expect((await meelees(selma, 'niemand')).body.code).toBe('MEELEZER_ONBEKEND');
    expect((await meelees(selma, thomas.id)).body.code).toBe('MEELEZER_ONBEKEND');
    w.db.clock.set('2026-12-02T09:00:00Z');
    expect((await meelees(selma, rob.id)).status).toBe(200);
    expect((await meelees(selma, rob.id)).body.code).toBe('LEEST_AL_MEE');
    expect((await lees(rob)).body.berichten).toEqual([]);
    w.db.clock.set('2026-12-02T10:00:00Z');
    await vraag('Klopt mijn loonstrook?');
    expect(teksten((await lees(rob)).body)).toEqual(['Klopt mijn loonstrook?']);
    expect((await lees(selma)).body.berichten.length).toBeGreaterThan(5);
    expect(await postvak(rob)).toMatchObject([{ nieuw: 0, wacht: { teLaat: false } }]);
    await schrijf(rob, 'Ja, hij klopt.');
    // what a colleague wrote is new to the coach as well
    expect(await postvak(selma)).toMatchObject([{ nieuw: 1, wacht: null }]);
    const { meelezers } = (await mijn()).lezers;
    expect(meelezers).toMatchObject([
      { naam: 'Rob de Wit', reden: 'Rob rekent uw inkomsten uit.', gevraagdDoor: 'Selma Yilmaz' },
    ]);
    const stop = (wie: Actor) => w.call(wie, `POST /mijn/meelezers/${meelezers[0].id}/einde`);
    expect((await stop(w.fatima)).body.code).toBe('MEELEZER_NIET_GEVONDEN');
    expect((await stop(w.henk)).body.lezers.meelezers).toEqual([]);
    expect((await stop(w.henk)).body.code).toBe('MEELEZER_NIET_GEVONDEN');
    expect((await lees(rob)).body.code).toBe('NIET_BETROKKEN');
    await vraag('Dank u wel.');
    expect(await postvak(rob)).toEqual([]);
  });

  test('who has no coach yet writes all the same: the team leader sees it at once', async () => {
    await vraag('Wie is mijn coach?', w.fatima);
    expect((await mijn(w.fatima)).lezers.coach).toBeNull();
    expect(await postvak(thomas)).toMatchObject([{ persoonId: w.fatima.persoonId, wacht: { teLaat: false } }]);
    expect((await lees(selma, w.fatima)).body.code).toBe('NIET_BETROKKEN');
    await schrijf(thomas, 'Wij zoeken iemand voor u.', w.fatima);
    expect(teksten(await mijn(w.fatima))).toEqual(['Wie is mijn coach?', 'Wij zoeken iemand voor u.']);
  });
});

test('a long talk comes a page at a time, and nothing is lost between pages', async () => {
  for (let n = 0; n < 51; n += 1) await vraag(`Vraag nummer ${n}`, w.fatima);
  const laatste = await mijn(w.fatima);
  expect(laatste.berichten).toHaveLength(50);
  expect(laatste.berichten.at(-1).tekst).toBe('Vraag nummer 50');
  const eerder = (await w.call(w.fatima, `GET /mijn/coachberichten?voor=${laatste.ouder}`)).body;
  expect(teksten(eerder)).toEqual(['Wie is mijn coach?', 'Wij zoeken iemand voor u.', 'Vraag nummer 0']);
  expect(eerder.ouder).toBeNull();
});

test('a message cannot be changed, not even by the application itself', async () => {
  const verander = w.db.scope(({ tx }) =>
    sql`update plan_coachbericht set tekst = 'anders'`.execute(view<unknown>(tx)),
  );
  await expect(verander).rejects.toThrow(/permission denied/);
});

test('is removed in the night after its months are over, with what was said about it; a day before it still stands', async () => {
  w.db.clock.set('2028-11-02T01:30:00Z');
  await w.db.runJobs();
  const voor = teksten(await mijn());
  expect(voor).toContain('Mag ik mijn hond meenemen?');
  w.db.clock.set('2028-11-03T03:30:00Z');
  await w.db.runJobs();
  const na = teksten(await mijn());
  expect(na).not.toContain('Mag ik mijn hond meenemen?');
  // written a month later
  expect(na).toContain('Klopt mijn loonstrook?');
  expect(await w.sql('select count(*)::int as n from gm0599.plan_coachafdoening')).toEqual([{ n: 0 }]);
});
