/** Proves that a complaint is entered, dealt with by who had no part in it, heard, and answered in a letter in time; and that nobody else reads it. */
import { createBerichtModule } from '@samenkracht/bericht';
import { type Bsn, gemeenteCode, parseBsn } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, ensurePersoon } from '@samenkracht/persoon';
import type { Actor, Json, Rol } from '@samenkracht/platform/module';
import { type Ingeschrevene, start as startRegister } from '@samenkracht/standin-brp';
import { dienst, start as startMail } from '@samenkracht/standin-mail';
import { testDb, testServer } from '@samenkracht/testing/db';
import { medewerkers, toegangModule } from '@samenkracht/toegang';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { klachtModule } from './index.ts';

const bsns = [parseBsn('999900006'), parseBsn('999900018')] as [Bsn, Bsn];
const ingeschreven = (bsn: string, geslachtsnaam: string): Ingeschrevene => ({
  ...{ fictief: true, bsn, naam: { voornamen: 'Alex', geslachtsnaam }, geslacht: 'M', geboren: '19920514' },
  ...{ nationaliteiten: [{ code: '0001' }], ouders: [], partners: [], kinderen: [], geheim: 0, gemeente: '0599' },
  verblijf: {
    ...{ soort: 'adres', functie: 'W', straat: 'Voorbeeldstraat', huisnummer: 12, postcode: '3011AB' },
    woonplaats: 'Rotterdam',
  },
});
const staf = (id: string, naam: string, rollen: readonly Rol[], gemeente = '0599'): Actor => ({
  ...{ id, soort: 'medewerker', naam, rollen, gemeente: gemeenteCode(gemeente) },
});
const ineke = staf('ineke', 'Ineke Visser', ['klachtbehandelaar']);
/** Deals with complaints and is a coach too. */
const bas = staf('bas', 'Bas Kramer', ['klachtbehandelaar', 'coach']);
const selma = staf('selma', 'Selma Yilmaz', ['coach']);
const thomas = staf('thomas', 'Thomas Bos', ['teamleider']);
const elders = staf('elders', 'Mies Elders', ['klachtbehandelaar'], '0556');

const openWereld = async () => {
  const persons = [ingeschreven(bsns[0], 'Vos'), ingeschreven(bsns[1], 'Amrani')];
  const register = await startRegister({ port: 0, persons, today: () => '2026-11-02' });
  const mail = await startMail({ port: 0 });
  const modules = [
    toegangModule,
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: register.url }) }),
    createBerichtModule({ meldingsdienst: { url: mail.url, ...dienst } }),
    klachtModule,
  ];
  const db = await testDb(modules);
  const [henkId = '', fatimaId = ''] = await db.scope(async (scope) => {
    for (const { id, naam, rollen } of [ineke, bas, selma, thomas])
      await medewerkers.store(scope.tx, { id, naam, rollen, telefoon: undefined }, scope.now);
    return [(await ensurePersoon(scope, bsns[0])).id, (await ensurePersoon(scope, bsns[1])).id];
  });
  const inwoner = (persoonId: string): Actor => ({
    ...{ id: persoonId, soort: 'inwoner', naam: 'x', rollen: ['inwoner'], gemeente: gemeenteCode('0599'), persoonId },
  });
  const [henk, fatima] = [inwoner(henkId), inwoner(fatimaId)];
  await db.runJobs();
  const http = await testServer(db, modules, [ineke, bas, selma, thomas, elders, henk, fatima]);
  return {
    ...{ db, henk, fatima, call: http.call },
    berichten: async (wie: Actor): Promise<readonly { id: string; titel: string; kern: string }[]> => {
      await db.runJobs();
      return (await http.call(wie, 'GET /mijn/berichten')).body.berichten;
    },
    sql: async (tekst: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
      const client = new pg.Client(db.ownerUrl);
      await client.connect();
      const { rows } = await client.query(tekst).finally(() => client.end());
      return rows;
    },
    close: async () => {
      await http.close();
      await db.close();
      await register.stop();
      await mail.stop();
    },
  };
};

let w: Awaited<ReturnType<typeof openWereld>>;
beforeAll(async () => {
  w = await openWereld();
});
afterAll(() => w.close());

const nieuw = {
  thema: 'wachten',
  omschrijving: 'Ik belde drie keer en niemand belde terug.',
  wilGehoordWorden: true,
} as const;
const stuur = async (wie: Actor, anders: Readonly<Record<string, Json>> = {}) =>
  w.call(wie, 'POST /mijn/klachten', { body: { ...nieuw, ...anders } });
const doe = (wie: Actor, id: string, stap: string, body: Json = {}) =>
  w.call(wie, `POST /klachten/${id}/${stap}`, { body });
const reden = 'Daar is een goede reden voor.';
const antwoord = { oordeel: 'gegrond', bevindingen: 'U belde drie keer.', conclusies: 'Wij bellen voortaan terug.' };
const ombudsman = async () => {
  const { body } = await w.call(ineke, 'GET /klachtinstelling');
  await w.call(ineke, 'POST /klachtinstelling', { body: { ...body, ombudsman: 'de ombudsman van hier' } });
};

describe('een klacht sturen', () => {
  test('hij staat in het register, wordt schriftelijk bevestigd, en heeft zes weken', async () => {
    const { status, body } = await stuur(w.henk, { overWie: 'mevrouw Yilmaz', voorgevallenOp: '2026-10-30' });
    expect([status, body.status, body.ontvangenOp, body.uitersteDag]).toEqual([
      ...[201, 'ontvangen', '2026-11-02', '2026-12-14'],
    ]);
    expect(body.kenmerk).toMatch(/^KL-[0-9A-F]{8}$/);
    expect(await w.berichten(w.henk)).toMatchObject([
      { titel: 'Wij hebben uw klacht ontvangen', kern: 'U krijgt uiterlijk 14 december 2026 ons antwoord.' },
    ]);
    expect(await w.berichten(w.fatima)).toEqual([]);
  });

  test.each([
    [{ thema: 'het weer' }, 'THEMA_ONBEKEND'],
    [{ voorgevallenOp: '2026-11-03' }, 'DAG_IN_DE_TOEKOMST'],
  ])('%j wordt geweigerd: %s', async (anders, code) => {
    expect((await stuur(w.henk, anders)).body.code).toBe(code);
  });

  test('een lege of korte klacht ook', async () => {
    expect((await stuur(w.henk, { omschrijving: 'slecht' })).status).toBe(400);
  });

  test('alleen wie hem stuurde leest hem; een andere inwoner, een coach en een andere gemeente niet', async () => {
    const { id } = (await stuur(w.henk)).body;
    expect((await w.call(w.henk, `GET /mijn/klachten/${id}`)).status).toBe(200);
    expect((await w.call(w.fatima, `GET /mijn/klachten/${id}`)).status).toBe(404);
    expect((await w.call(w.fatima, `POST /mijn/klachten/${id}/oplossing`)).status).toBe(404);
    expect((await w.call(selma, `GET /klachten/${id}`)).status).toBe(403);
    expect((await w.call(thomas, 'GET /klachten')).status).toBe(403);
    expect((await w.call(elders, `GET /klachten/${id}`)).status).toBe(404);
    expect((await w.call(elders, 'GET /klachten')).body.klachten).toEqual([]);
  });
});

describe('wie hem behandelt', () => {
  test('is een die er niets mee te maken had; gaat hij over hemzelf, dan neemt een collega hem over', async () => {
    const { id } = (await stuur(w.henk)).body;
    expect((await doe(bas, id, 'verdaging', { reden })).body.code).toBe('NIET_UW_KLACHT');
    expect((await doe(bas, id, 'behandeling')).body.klacht).toMatchObject({ mijn: true, status: 'in behandeling' });
    expect((await doe(ineke, id, 'verdaging', { reden })).body.code).toBe('NIET_UW_KLACHT');
    expect((await doe(bas, id, 'betrokkenen', { medewerkerId: 'niemand' })).body.code).toBe('COLLEGA_ONBEKEND');
    expect((await doe(bas, id, 'betrokkenen', { medewerkerId: 'bas' })).body).toEqual({ klacht: null });
    for (const stap of [doe(bas, id, 'behandeling'), w.call(bas, `GET /klachten/${id}`)])
      expect((await stap).body.code).toBe('KLACHT_GAAT_OVER_U');
    const ids = (await w.call(bas, 'GET /klachten')).body.klachten.map((een: { id: string }) => een.id);
    expect(ids).not.toContain(id);
    expect((await w.call(ineke, `GET /klachten/${id}`)).body).toMatchObject({ status: 'ontvangen', behandelaar: null });
    expect((await doe(ineke, id, 'behandeling')).body.klacht).toMatchObject({
      behandelaar: 'Ineke Visser',
      mijn: true,
    });
    expect((await doe(ineke, id, 'betrokkenen', { medewerkerId: 'bas' })).body.code).toBe('COLLEGA_STAAT_ER_AL');
  });

  test('over wie hij gaat leest hem en reageert een keer; een ander ziet daar niets', async () => {
    const { id } = (await stuur(w.henk)).body;
    await doe(ineke, id, 'behandeling');
    await doe(ineke, id, 'betrokkenen', { medewerkerId: 'selma' });
    const [over] = (await w.call(selma, 'GET /klachtreacties')).body.klachten;
    expect(over).toMatchObject({
      id,
      wie: expect.stringContaining('Vos'),
      reactieUiterlijk: '2026-11-09',
      reactie: null,
    });
    expect((await w.call(thomas, 'GET /klachtreacties')).body.klachten).toEqual([]);
    const reageer = (wie: Actor) =>
      w.call(wie, `POST /klachtreacties/${id}`, { body: { tekst: 'Het was heel druk die week.' } });
    expect((await reageer(thomas)).body.code).toBe('KLACHT_NIET_GEVONDEN');
    expect((await reageer(selma)).status).toBe(201);
    expect((await reageer(selma)).body.code).toBe('AL_GEREAGEERD');
    const rows = await w.sql(`select distinct actor_id, onderwerp_soort from gm0599.logboek_regel
      where onderwerp_id = '${id}' and actor_id = 'selma'`);
    expect(rows).toEqual([{ actor_id: 'selma', onderwerp_soort: 'klacht' }]);
  });
});

describe('het antwoord', () => {
  test('na een gesprek en de reactie, met de ombudsman en een jaar; daarna verandert er niets meer', async () => {
    const { id } = (await stuur(w.fatima)).body;
    await doe(ineke, id, 'behandeling');
    await doe(ineke, id, 'betrokkenen', { medewerkerId: 'selma' });
    expect((await doe(ineke, id, 'antwoord', antwoord)).body.code).toBe('KLAGER_NIET_GEHOORD');
    const gesprek = (op: string) => doe(ineke, id, 'gesprek', { op, verslag: 'Zij vertelde wat er gebeurde.' });
    expect((await gesprek('2026-11-03')).body.code).toBe('GESPREKSDAG_ONJUIST');
    expect((await gesprek('2026-11-01')).body.code).toBe('GESPREKSDAG_ONJUIST');
    expect((await gesprek('2026-11-02')).status).toBe(200);
    expect((await doe(ineke, id, 'antwoord', antwoord)).body.code).toBe('BETROKKENE_NIET_GEHOORD');
    await w.call(selma, `POST /klachtreacties/${id}`, { body: { tekst: 'Het spijt mij zeer.' } });
    expect((await doe(ineke, id, 'antwoord', antwoord)).body.code).toBe('OMBUDSMAN_ONTBREEKT');
    await ombudsman();
    expect((await doe(ineke, id, 'antwoord', antwoord)).body.klacht).toMatchObject({
      status: 'afgehandeld',
      afdoening: { oordeel: 'gegrond', ombudsman: 'de ombudsman van hier', ombudsmanUiterlijk: '2027-11-02' },
      collegas: [],
    });
    expect((await doe(ineke, id, 'antwoord', antwoord)).body.code).toBe('KLACHT_AFGEDAAN');
    expect((await w.call(w.fatima, `POST /mijn/klachten/${id}/oplossing`)).body.code).toBe('KLACHT_AFGEDAAN');
    const bericht = (await w.berichten(w.fatima)).find(({ titel }) => titel === 'Ons antwoord op uw klacht');
    expect(bericht?.kern).toBe('U heeft gelijk. Uw klacht is gegrond.');
    const tekst = JSON.stringify((await w.call(w.fatima, `GET /mijn/berichten/${bericht?.id}`)).body);
    for (const deel of ['U belde drie keer.', 'de ombudsman van hier', '2 november 2027'])
      expect(tekst).toContain(deel);
    await expect(w.sql(`update gm0599.klacht set oordeel = 'ongegrond' where id = '${id}'`)).rejects.toThrow(/stays/);
  });

  test('twee keer tegelijk is een antwoord en een bericht', async () => {
    await ombudsman();
    const { id } = (await stuur(w.fatima)).body;
    await doe(ineke, id, 'behandeling');
    await doe(ineke, id, 'gespreksafzegging', { grond: 'b', toelichting: reden });
    const voor = (await w.berichten(w.fatima)).length;
    const beide = await Promise.all([doe(ineke, id, 'antwoord', antwoord), doe(ineke, id, 'antwoord', antwoord)]);
    expect(beide.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await w.berichten(w.fatima)).toHaveLength(voor + 1);
  });

  test('vier weken erbij, een keer; daarna alleen een dag die de inwoner goedvond', async () => {
    const { id } = (await stuur(w.fatima)).body;
    await doe(ineke, id, 'behandeling');
    expect((await doe(ineke, id, 'uitstel', { totEnMet: '2026-12-14' })).body.code).toBe('UITSTEL_ONJUIST');
    expect((await doe(ineke, id, 'verdaging', { reden })).body.klacht.uitersteDag).toBe('2027-01-11');
    expect((await doe(ineke, id, 'verdaging', { reden })).body.code).toBe('AL_VERDAAGD');
    expect((await doe(ineke, id, 'uitstel', { totEnMet: '2027-02-01' })).body.klacht.uitersteDag).toBe('2027-02-01');
    const kernen = (await w.berichten(w.fatima)).flatMap((een) =>
      een.titel === 'Ons antwoord op uw klacht duurt langer' ? [een.kern] : [],
    );
    expect(kernen.toSorted()).toEqual([
      'U krijgt uiterlijk 1 februari 2027 ons antwoord.',
      'U krijgt uiterlijk 11 januari 2027 ons antwoord.',
    ]);
  });

  test('niet behandelen heeft een grond die past, en zegt waar hij wel terechtkan', async () => {
    await ombudsman();
    const { id } = (await stuur(w.fatima, { voorgevallenOp: '2025-11-02' })).body;
    await doe(ineke, id, 'behandeling');
    const niet = (grond: string) => doe(ineke, id, 'terzijdelegging', { grond, motivering: reden });
    expect((await niet('b')).body.code).toBe('NIET_LANGER_DAN_EEN_JAAR');
    expect((await niet('z')).status).toBe(400);
    expect((await niet('lid 2')).body.klacht).toMatchObject({ status: 'niet behandeld' });
  });

  test('wie tevreden is zegt dat zelf, of de behandelaar legt het vast: dan is hij klaar', async () => {
    const [een, twee] = [(await stuur(w.fatima)).body, (await stuur(w.fatima)).body];
    expect((await w.call(w.fatima, `POST /mijn/klachten/${een.id}/oplossing`)).body.status).toBe('naar tevredenheid');
    await doe(ineke, twee.id, 'behandeling');
    expect((await doe(ineke, twee.id, 'oplossing', { hoe: 'Selma belde en zei sorry.' })).body.klacht.status).toBe(
      'naar tevredenheid',
    );
    const titels = (await w.berichten(w.fatima)).map(({ titel }) => titel);
    expect(titels.filter((titel) => titel === 'Uw klacht is opgelost')).toHaveLength(2);
  });
});

describe('de lijst en het register', () => {
  test('wat het eerst klaar moet zijn staat boven; te laat telt als te laat', async () => {
    w.db.clock.set('2026-11-16T09:00:00Z');
    const { id } = (await stuur(w.henk)).body;
    const { klachten } = (await w.call(ineke, 'GET /klachten')).body;
    const dagen = klachten.map((een: { dagenOver: number }) => een.dagenOver);
    expect(dagen).toEqual(dagen.toSorted((a: number, b: number) => a - b));
    expect(klachten.find((een: { id: string }) => een.id === id)).toMatchObject({ dagenOver: 42 });
    const register = async () => (await w.call(thomas, 'GET /klachtenregister?jaar=2026')).body;
    const voor = await register();
    expect(voor.teLaat).toBe(0);
    w.db.clock.set('2026-12-29T09:00:00Z');
    const na = await register();
    // on the 28th the last of those of today is in time still; who agreed to later, is
    expect(na.teLaat).toBe(klachten.length - 1);
    expect(na.opTijd).toBe(voor.opTijd);
    const som = na.themas.reduce((totaal: number, een: { ontvangen: number }) => totaal + een.ontvangen, 0);
    expect(som).toBe(na.ontvangen);
    expect(JSON.stringify(na)).not.toContain(w.henk.persoonId);
    expect((await w.call(thomas, 'GET /klachtenregister?jaar=2025')).body).toMatchObject({ ontvangen: 0, themas: [] });
  });

  test('de gemeente kiest haar onderwerpen; leeg of dubbel kan niet', async () => {
    const kies = (themas: readonly string[]) =>
      w.call(ineke, 'POST /klachtinstelling', { body: { themas, reactiedagen: 7, metAdvies: true, ombudsman: null } });
    expect((await kies([])).status).toBe(400);
    expect((await kies(['a', 'a'])).body.code).toBe('THEMAS_ONJUIST');
    expect((await kies(['mijn geld'])).status).toBe(200);
    const { body } = await w.call(w.henk, 'GET /mijn/klachten');
    expect(body.themas).toEqual(['mijn geld']);
    w.db.clock.set('2026-11-02T09:00:00Z');
    expect((await stuur(w.henk, { thema: 'mijn geld' })).body.uitersteDag).toBe('2027-01-11');
  });
});
