/** Knows the way of a payment past the bank: sent, refused or confirmed, paid again once, and a ledger that stays at zero. */
import { createBetalingModule, grootboek } from '@samenkracht/betaling';
import { type Iban, parseIban } from '@samenkracht/core';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Actor } from '@samenkracht/platform/module';
import { type Standin, start } from '@samenkracht/standin-bank';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  addUitkering,
  alleenstaande,
  fatima,
  henk,
  iedereen,
  modulesMet,
  payMonth,
  rekening,
  rob,
  storePayer,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';
import { storeRekening } from '../store/rekening.ts';

const carla: Actor = { ...rob, id: 'carla', naam: 'Carla Bos', rollen: ['controleur'] };
const beide: Actor = { ...rob, id: 'beide', naam: 'Beide Rollen', rollen: ['consulent', 'toetser'] };
const goed = parseIban('NL91ABNA0417164300') as Iban;
const netto = 134_849;
const reden = 'De inwoner heeft een nieuwe rekening';

let bank: Standin;
let db: TestDb;
let server: TestServer;
const call: TestServer['call'] = (...args) => server.call(...args);
beforeEach(async () => {
  bank = await start({ port: 0, now: () => db.clock.now().toString() });
  const modules = modulesMet().map((een) =>
    een.naam === 'betaling' ? createBetalingModule({ bank: { url: bank.url } }) : een,
  );
  db = await testDb(modules);
  server = await testServer(db, modules, [...iedereen, carla, beide]);
  await storePayer(db);
});
afterEach(async () => {
  await server.close();
  await db.close();
  await bank.stop();
});

/** Two payments of november, of which the one to `rekening` goes wrong when a reason is given. */
const pay = async (weigering?: string) => {
  const henkId = await addUitkering(db, henk, alleenstaande);
  const fatimaId = await addUitkering(db, fatima, alleenstaande);
  await db.scope((scope) => storeRekening(scope, fatimaId, goed));
  if (weigering !== undefined) bank.weiger(rekening, weigering);
  const run = await payMonth(server, '2026-11');
  await db.runJobs();
  return { runId: run.id as string, henkId, fatimaId };
};
const tijdVoorbij = async (moment: string) => {
  db.clock.set(moment);
  await call(yvonne, 'POST /bankberichten/ophaling');
  await db.runJobs();
};
const status = async (runId: string) => {
  const { statussen } = (await call(rob, `GET /maandruns/${runId}/betalingen`)).body;
  return Object.fromEntries((statussen as { status: string; aantal: number }[]).map((een) => [een.status, een.aantal]));
};
const sums = async () => {
  const { som, perRekening } = await db.scope((scope) => grootboek.sum(scope));
  expect(som).toBe(0);
  return perRekening;
};
const uitval = async () => (await call(rob, 'GET /uitval')).body.uitval;
const aansluiting = async () => (await call(yvonne, 'GET /bankaansluiting')).body;

test('verzonden, aangenomen, en uitgevoerd als het afschrift er is', async () => {
  const { runId } = await pay();
  expect(await status(runId)).toEqual({ aangenomen: 2 });
  expect((await sums())['bank onderweg']).toBe(-2 * netto);
  await tijdVoorbij('2026-11-25T10:00:00Z');
  expect(await status(runId)).toEqual({ uitgevoerd: 2 });
  expect(await sums()).toMatchObject({ 'bank onderweg': 0, bank: -2 * netto });
  expect(await aansluiting()).toMatchObject({
    onderweg: 0,
    uitzonderingen: [],
    afschriften: [{ volgnummer: 1, regels: 2, eindsaldo: 1_000_000_000 - 2 * netto }],
  });
  expect((await call(henk, 'GET /mijn/uitkering')).body.uitkering.maanden[0]).toMatchObject({ betaald: netto });
});

test('een afgewezen betaling gaat een keer opnieuw, na twee mensen, naar het nieuwe rekeningnummer', async () => {
  const { runId, henkId } = await pay('AC04');
  expect(await status(runId)).toEqual({ aangenomen: 1, afgewezen: 1 });
  const bladzijde = async (query: string) =>
    (await call(rob, `GET /maandruns/${runId}/betalingen?${query}`)).body.betalingen as { kenmerk: string }[];
  const alle = await bladzijde('aantal=200');
  expect(await bladzijde('aantal=1')).toEqual(alle.slice(0, 1));
  expect(await bladzijde(`aantal=1&na=${alle[0]?.kenmerk}`)).toEqual(alle.slice(1));
  expect(await bladzijde(`na=${alle[1]?.kenmerk}`)).toEqual([]);
  expect(await bladzijde('gestrand=true')).toMatchObject([{ uitkeringId: henkId, status: 'afgewezen', reden: 'AC04' }]);
  expect(await sums()).toMatchObject({ 'bank onderweg': -netto, teruggekomen: -netto });
  const [regel] = await uitval();
  expect(regel).toMatchObject({ uitkeringId: henkId, bedrag: netto, reden: 'AC04', herbetaling: null });
  const url = `/uitval/${regel.kenmerk}/herbetaling`;
  const body = { iban: 'NL44 RABO 0123 4567 89', reden };
  expect((await call(rob, `POST ${url}`, { body: { ...body, iban: 'NL00RABO0123456789' } })).status).toBe(422);
  expect((await call(yvonne, `POST ${url}/goedkeuring`)).body.code).toBe('HERBETALING_ONTBREEKT');
  const voorstel = await call(beide, `POST ${url}`, { body });
  expect(voorstel.body.herbetaling).toMatchObject({ eigenVoorstel: true, betaald: false });
  expect((await call(rob, `POST ${url}`, { body })).body.code).toBe('HERBETALING_AL_VOORGESTELD');
  expect((await call(beide, `POST ${url}/goedkeuring`)).body.code).toBe('EIGEN_VOORSTEL');
  const dubbel = await Promise.all([call(yvonne, `POST ${url}/goedkeuring`), call(yvonne, `POST ${url}/goedkeuring`)]);
  expect(dubbel.map(({ body: een }) => een.herbetaling?.betaald)).toEqual([true, true]);
  await db.runJobs();
  // paid today, so it is on the statement of today
  expect(await sums()).toMatchObject({ 'bank onderweg': -netto, bank: -netto, teruggekomen: 0 });
  expect([...bank.uitgevoerd().values()]).toEqual([1, 1]);
  await tijdVoorbij('2026-11-25T10:00:00Z');
  expect(await sums()).toMatchObject({ 'bank onderweg': 0, bank: -2 * netto, teruggekomen: 0 });
  // the list of month runs holds months only, and the next month goes to the new account
  expect((await call(rob, 'GET /maandruns')).body.runs).toHaveLength(1);
  const volgende = await payMonth(server, '2026-12');
  await db.runJobs();
  expect(await status(volgende.id)).toEqual({ aangenomen: 2 });
  const inzagen = (await call(henk, 'GET /mijn/inzagen')).body;
  // who proposed it and who paid it stand in the resident's own list
  expect(JSON.stringify(inzagen)).toMatch(/Beide Rollen.*Wijzigde uw uitkering/);
});

test('wordt een bestand als geheel geweigerd, dan komt geen van de betalingen aan', async () => {
  const { runId } = await pay();
  const inhoud = (bank.berichten()[0]?.inhoud ?? '')
    .replace(/<MsgId>.+?<\/MsgId>/, '<MsgId>GEHEEL-1</MsgId>')
    .replace(/<GrpSts>\w+<\/GrpSts>/, '<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>AM10</Cd></Rsn></StsRsnInf>')
    .replace(/<OrgnlPmtInfAndSts>.*<\/OrgnlPmtInfAndSts>/s, '');
  expect((await call(yvonne, 'POST /bankberichten', { body: { inhoud } })).status).toBe(200);
  expect(await status(runId)).toEqual({ afgewezen: 2 });
  expect(await sums()).toMatchObject({ 'bank onderweg': 0, teruggekomen: -2 * netto });
  expect(await uitval()).toMatchObject([{ reden: 'AM10' }, { reden: 'AM10' }]);
});

test('een teruggelegd voorstel betaalt niets en kan opnieuw', async () => {
  await pay('AC01');
  const [{ kenmerk }] = await uitval();
  const url = `/uitval/${kenmerk}/herbetaling`;
  await call(rob, `POST ${url}`, { body: { iban: goed, reden } });
  expect((await call(yvonne, `POST ${url}/teruglegging`)).body.herbetaling).toBeNull();
  expect((await call(yvonne, `POST ${url}/goedkeuring`)).body.code).toBe('HERBETALING_ONTBREEKT');
  expect((await call(rob, `POST ${url}`, { body: { iban: goed, reden } })).status).toBe(201);
  expect([...bank.uitgevoerd().values()]).toEqual([1]);
});

test('geld dat na de betaling terugkomt van de bank staat klaar om opnieuw te gaan', async () => {
  const { runId, henkId } = await pay();
  await tijdVoorbij('2026-11-25T10:00:00Z');
  const { betalingen } = (await call(rob, `GET /maandruns/${runId}/betalingen`)).body;
  const { kenmerk } = betalingen.find((een: { uitkeringId: string }) => een.uitkeringId === henkId);
  bank.keerTerug(kenmerk.replaceAll('-', ''), 'AC04');
  await tijdVoorbij('2026-11-26T10:00:00Z');
  expect(await status(runId)).toEqual({ uitgevoerd: 1, teruggekomen: 1 });
  expect(await sums()).toMatchObject({ bank: -netto, teruggekomen: -netto });
  expect(await uitval()).toMatchObject([{ kenmerk, status: 'teruggekomen', reden: 'AC04' }]);
});

test('een ander bedrag op het afschrift wacht op een mens, en wordt daarna geboekt met het verschil apart', async () => {
  const { runId, henkId } = await pay();
  const { betalingen } = (await call(rob, `GET /maandruns/${runId}/betalingen`)).body;
  const { kenmerk } = betalingen.find((een: { uitkeringId: string }) => een.uitkeringId === henkId);
  bank.vergis(kenmerk.replaceAll('-', ''), -130_000);
  await tijdVoorbij('2026-11-25T10:00:00Z');
  expect(await status(runId)).toEqual({ aangenomen: 1, uitgevoerd: 1 });
  const { uitzonderingen } = await aansluiting();
  expect(uitzonderingen).toMatchObject([{ code: 'BEDRAG_ANDERS', verwacht: netto, werkelijk: -130_000 }]);
  const url = `/bankuitzonderingen/${uitzonderingen[0].id}/verklaring`;
  expect((await call(carla, `POST ${url}`, { body: { verklaring: reden } })).status).toBe(403);
  const verklaard = await call(yvonne, `POST ${url}`, { body: { verklaring: reden } });
  expect(verklaard.body).toMatchObject({ verschil: netto - 130_000, onderweg: 0 });
  expect((await call(yvonne, `POST ${url}`, { body: { verklaring: reden } })).status).toBe(409);
  expect(await sums()).toMatchObject({ bank: -netto - 130_000, bankverschil: -(netto - 130_000) });
});

test('dezelfde berichten nog eens, door elkaar en van een ander veranderen niets', async () => {
  const { runId } = await pay('AC04');
  await tijdVoorbij('2026-11-25T10:00:00Z');
  const voor = { sums: await sums(), status: await status(runId), bank: await aansluiting() };
  const inhouden = bank.berichten().map(({ inhoud }) => inhoud);
  for (const inhoud of [...inhouden, ...inhouden.toReversed()])
    expect((await call(yvonne, 'POST /bankberichten', { body: { inhoud } })).body.alBekend).toBe(true);
  expect({ sums: await sums(), status: await status(runId), bank: await aansluiting() }).toEqual(voor);
  const post = (inhoud: string) => call(yvonne, 'POST /bankberichten', { body: { inhoud } });
  const [eerste = ''] = inhouden;
  const nummer = /<MsgId>(.+?)<\/MsgId>/.exec(eerste)?.[1] ?? '';
  // the same words under another number: known payments, nothing new
  expect((await post(eerste.replace(nummer, 'ANDERS-1'))).status).toBe(200);
  expect({ sums: await sums(), status: await status(runId) }).toEqual({ sums: voor.sums, status: voor.status });
  // other words under the same number
  expect((await post(eerste.replace('AC04', 'AC06'))).body.code).toBe('BERICHT_NUMMER_HERGEBRUIKT');
  const vreemd = eerste
    .replace(nummer, 'ANDERS-2')
    .replaceAll(/<OrgnlEndToEndId>.{32}/g, `<OrgnlEndToEndId>${'f'.repeat(32)}`);
  await post(vreemd);
  await post(eerste.replace(nummer, 'ANDERS-3').replace(/<OrgnlMsgId>.{4}/, '<OrgnlMsgId>ffff'));
  expect((await aansluiting()).uitzonderingen.map(({ code }: { code: string }) => code).sort()).toEqual([
    'BESTAND_ONBEKEND',
    'KENMERK_ONBEKEND',
    'KENMERK_ONBEKEND',
  ]);
  expect(await sums()).toEqual(voor.sums);
});

test('een afschrift dat eerder komt dan het statusbericht, en een afwijzing na het afschrift', async () => {
  const { runId } = await pay();
  await tijdVoorbij('2026-11-25T10:00:00Z');
  const [eerste = ''] = bank.berichten().map(({ inhoud }) => inhoud);
  const later = eerste.replace(/<MsgId>.+?<\/MsgId>/, '<MsgId>LAAT-1</MsgId>').replaceAll('ACSP', 'RJCT');
  await call(yvonne, 'POST /bankberichten', { body: { inhoud: later } });
  expect(await status(runId)).toEqual({ uitgevoerd: 2 });
  expect((await aansluiting()).uitzonderingen).toMatchObject([
    { code: 'AFGEWEZEN_NA_UITVOERING' },
    { code: 'AFGEWEZEN_NA_UITVOERING' },
  ]);
  expect(await uitval()).toEqual([]);
  expect(await sums()).toMatchObject({ 'bank onderweg': 0, bank: -2 * netto });
});

test('het antwoord van de bank gaat verloren: het bestand gaat nog eens en er is een keer betaald', async () => {
  bank.stoor({ soort: 'antwoord kwijt' });
  await expect(pay()).rejects.toThrow();
  bank.stoor(undefined);
  const [{ id }] = (await call(rob, 'GET /maandruns')).body.runs;
  // as the worker does after a failure
  await db.scope((scope) => enqueue(scope, 'betaling.bankopdracht', { runId: id }));
  await db.runJobs();
  expect([...bank.uitgevoerd().values()]).toEqual([1, 1]);
  expect(await status(id)).toEqual({ aangenomen: 2 });
});

test('wat geen bericht van de bank is, wordt geweigerd', async () => {
  const post = async (inhoud: string) => (await call(yvonne, 'POST /bankberichten', { body: { inhoud } })).body.code;
  expect(await post('<Document')).toBe('BERICHT_GEEN_XML');
  expect(await post('<!DOCTYPE a [<!ENTITY b "c">]><Document>&b;</Document>')).toBe('BERICHT_MET_DTD');
  expect(await post('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"/>')).toBe('BERICHT_ANDERE_SOORT');
  expect(await post('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"/>')).toBe('BERICHT_ONVOLLEDIG');
  expect((await call(rob, 'POST /bankberichten', { body: { inhoud: '<a/>' } })).status).toBe(403);
});

test('de proefbalans is nul, het journaal gaat eruit, en een afgesloten maand neemt niets meer op', async () => {
  const { runId } = await pay('AC04');
  await tijdVoorbij('2026-11-25T10:00:00Z');
  const balans = (await call(carla, 'GET /grootboek/proefbalans?maand=2026-11')).body;
  expect(balans).toMatchObject({ inEvenwicht: true, afgesloten: false, som: { eind: 0, begin: 0 } });
  const lasten = balans.rekeningen.find((een: { rekening: string }) => een.rekening === 'lasten');
  expect(lasten.iv3).toMatchObject({ taakveld: '6.3 Inkomensregelingen', zekerheid: 'afgeleid' });
  const csv = (await call(carla, 'GET /grootboek/journaal?maand=2026-11')).bytes.toString();
  expect(csv.split('\r\n')[0]).toContain('boekdatum;over_maand;rekening');
  expect(csv).toContain(runId);
  expect(csv).toContain(';1348,49;');
  const close = (maand: string, wie = yvonne) => call(wie, 'POST /grootboek/afsluitingen', { body: { maand } });
  expect((await close('2026-11')).body.code).toBe('PERIODE_LOOPT_NOG');
  db.clock.set('2026-12-02T10:00:00Z');
  expect((await close('2026-11', carla)).status).toBe(403);
  expect((await close('2026-11')).body.afgesloten).toBe(true);
  expect((await close('2026-11')).status).toBe(201);
  const dicht = (await call(carla, 'GET /grootboek/proefbalans?maand=2026-11')).body;
  // the bank is late: a return of november, booked in december
  const [{ kenmerk }] = (await call(rob, `GET /maandruns/${runId}/betalingen`)).body.betalingen.filter(
    (een: { status: string }) => een.status === 'uitgevoerd',
  );
  bank.keerTerug(kenmerk.replaceAll('-', ''), 'AC04');
  const laat = bank.berichten().at(-1)?.inhoud.replaceAll('2026-12-02', '2026-11-30') ?? '';
  expect((await call(yvonne, 'POST /bankberichten', { body: { inhoud: laat } })).status).toBe(200);
  expect((await call(carla, 'GET /grootboek/proefbalans?maand=2026-11')).body).toEqual(dicht);
  const december = (await call(carla, 'GET /grootboek/proefbalans?maand=2026-12')).body;
  expect(december).toMatchObject({ inEvenwicht: true, som: { eind: 0 } });
  const posten = await db.scope((scope) => grootboek.sum(scope));
  expect(posten.perRekening.teruggekomen).toBe(-2 * netto);
});
