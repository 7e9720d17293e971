/** Proves the way of a perspective: what a resident did, what he confirms, how far he is, what his coach writes, and who sees it when. */
import { type Bsn, gemeenteCode, parseBsn } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, ensurePersoon } from '@samenkracht/persoon';
import { publish } from '@samenkracht/platform/db';
import type { Actor, Rol } from '@samenkracht/platform/module';
import { type Ingeschrevene, type Standin, start as startRegister } from '@samenkracht/standin-brp';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { toegangModule } from '@samenkracht/toegang';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEscomap, voorbeeldmap } from './esco/map.ts';
import { intakeModule } from './module.ts';
import { loadEscolijst } from './store/escolijst.ts';

const keukenhulp = 'e1cf6897-158d-4b48-a39e-2a3a8cac216c';
const schoonmaker = '303a1e34-cb16-4054-b323-81e5eec17397';
const thuiszorg = '1391bdf9-bd61-4fb5-91ca-c29036ab2b60';
const afwassen = 'c662be22-f17a-4ba0-894f-d720b20c44cf';
const schoon = '6ff01827-907d-43d8-b6e4-7162c1cf0aca';

const medewerker = (id: string, rol: Rol, gemeente = '0599'): Actor => ({
  id,
  soort: 'medewerker',
  naam: id,
  rollen: [rol],
  gemeente: gemeenteCode(gemeente),
});
const selma = medewerker('selma', 'coach');
const thomas = medewerker('thomas', 'teamleider');
const femke = medewerker('femke', 'beleidsmedewerker');
const rob = medewerker('rob', 'consulent');
const joris = medewerker('joris', 'coach', '0556');
const mira = medewerker('mira', 'beleidsmedewerker', '0556');
const inwoner = (id: string, persoonId: string): Actor => ({
  ...medewerker(id, 'inwoner'),
  soort: 'inwoner',
  persoonId,
});

let db: TestDb;
let http: TestServer;
let register: Standin;
let henk: Actor;
let fatima: Actor;
/** Who is in the register: two, of whom nothing else matters here. */
const persons = ['999900006', '999900018'].map(
  (bsn): Ingeschrevene => ({
    fictief: true,
    bsn,
    naam: { voornamen: 'Alex', geslachtsnaam: 'Vos' },
    geslacht: 'M',
    geboren: '19920514',
    nationaliteiten: [{ code: '0001' }],
    ouders: [],
    partners: [],
    kinderen: [],
    geheim: 0,
    gemeente: '0599',
    verblijf: {
      soort: 'adres',
      functie: 'W',
      straat: 'Voorbeeldstraat',
      huisnummer: 12,
      postcode: '3011AB',
      woonplaats: 'Rotterdam',
    },
  }),
);

beforeAll(async () => {
  register = await startRegister({ port: 0, persons, today: () => '2026-11-02' });
  const modules = [
    toegangModule,
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: register.url }) }),
    intakeModule,
  ];
  db = await testDb(modules);
  const voorbeeld = await readEscomap(voorbeeldmap);
  if (!voorbeeld.ok) throw new Error(voorbeeld.error.join('\n'));
  const op = Temporal.Instant.from('2026-11-02T09:00:00Z');
  await loadEscolijst(db.ownerUrl, { versie: 'voorbeeld', voorbeeld: true, op }, voorbeeld.value);
  const ids = await db.scope(async (scope) => [
    (await ensurePersoon(scope, parseBsn('999900006') as Bsn)).id,
    (await ensurePersoon(scope, parseBsn('999900018') as Bsn)).id,
  ]);
  henk = inwoner('henk', ids[0] ?? '');
  fatima = inwoner('fatima', ids[1] ?? '');
  http = await testServer(db, modules, [selma, thomas, femke, rob, joris, mira, henk, fatima]);
});
afterAll(async () => {
  await http.close();
  await db.close();
  await register.stop();
});

const ask = async (text: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
};
const events = async (soort: string): Promise<readonly unknown[]> =>
  (await ask(`select data from gm0599.platform_gebeurtenis where soort = '${soort}' order by tijdstip`)).map(
    (een) => een['data'],
  );
const van = (wie: Actor): string => `/personen/${wie.persoonId}`;
const mijn = async (wie: Actor) => (await http.call(wie, 'GET /mijn/perspectief')).body;

const jaNee = [
  { waarde: 'ja', tekst: 'Ja' },
  { waarde: 'nee', tekst: 'Nee' },
];
const plichten = { sollicitatiesPerWeek: null, gesprekkenPerMaand: 1, afspraken: ['Wij spreken elkaar elke maand.'] };
const groepen = {
  soort: 'groepen',
  feiten: [
    { code: 'werk-kan-niet', vraag: 'Zegt een arts dat werk nu niet kan?', opties: jaNee, aard: 'feit' },
    { code: 'recent-werk', vraag: 'Werkte u het afgelopen jaar?', opties: jaNee, aard: 'feit' },
  ],
  groepen: [
    {
      code: 'zelf',
      soort: 'licht digitaal',
      naam: 'Zelf aan de slag',
      uitleg: 'U zoekt zelf.',
      plichten: { ...plichten, sollicitatiesPerWeek: 2 },
    },
    { code: 'samen', soort: 'intensief', naam: 'Samen aan de slag', uitleg: 'Uw coach helpt.', plichten },
    {
      code: 'meedoen',
      soort: 'geen werkperspectief',
      naam: 'Meedoen',
      uitleg: 'U hoeft niet te solliciteren.',
      plichten,
    },
  ],
  regels: [
    { groep: 'meedoen', als: [{ feit: 'werk-kan-niet', is: ['ja'] }], reden: 'Een arts zegt dat werk nu niet kan.' },
    { groep: 'zelf', als: [{ feit: 'recent-werk', is: ['ja'] }], reden: 'U werkte het afgelopen jaar.' },
    { groep: 'samen', als: [], reden: 'U werkte langer niet.' },
  ],
};
const leg = (wie: Actor, inhoud: unknown, vanaf = '2026-11-01') =>
  http.call(wie, 'POST /perspectiefdefinities', { body: { vanaf, bron: 'collegebesluit, verzonnen', inhoud } });

describe('the search for an occupation', () => {
  test.each([
    ['by its name', 'keukenhulp', keukenhulp, 'keukenhulp'],
    ['by another name', 'bordenwasser', keukenhulp, 'bordenwasser'],
    ['with a slip of the pen', 'keukenhlup', keukenhulp, 'keukenhulp'],
  ])('%s', async (_, zoek, id, gevonden) => {
    const { body } = await http.call(henk, `GET /beroepen?zoek=${zoek}`);
    expect(body.beroepen[0]).toMatchObject({ id, gevonden });
    expect(body.lijst).toMatchObject({ versie: 'voorbeeld', voorbeeld: true, beroepen: 6 });
  });
  test('another list is found at once after it was loaded, in the same process, and the handful no longer counts', async () => {
    const chef = { id: 'chef', naam: 'chef van alles', synoniemen: [] };
    const lijst = {
      beroepen: [chef],
      vaardigheden: [{ id: schoon, naam: 'clean surfaces', taal: 'en' as const, soort: 'vaardigheid' as const }],
      relaties: [{ beroepId: 'chef', vaardigheidId: schoon, essentieel: true }],
    };
    const op = Temporal.Instant.from('2026-11-02T10:00:00Z');
    await loadEscolijst(db.ownerUrl, { versie: '9.9.9', voorbeeld: false, op }, lijst);
    const { body } = await http.call(selma, 'GET /beroepen?zoek=chef');
    expect(body).toMatchObject({ lijst: { versie: '9.9.9', voorbeeld: false }, beroepen: [{ id: 'chef' }] });
    // a name that the list has in English only is told in Dutch where our handful has it
    const gemaakt = await http.call(fatima, 'POST /mijn/ervaringen', { body: { soort: 'werk', beroepId: 'chef' } });
    expect(gemaakt.body.voorstellen).toMatchObject([{ id: schoon, naam: 'oppervlakken schoonmaken', taal: 'nl' }]);
    await ask(`delete from gedeeld.intake_esco_versie where versie = '9.9.9'`);
  });
});

describe('skills', () => {
  let ervaringId: string;
  test('a job suggests its skills, and none is his before he says so', async () => {
    const { status, body } = await http.call(henk, 'POST /mijn/ervaringen', {
      body: { soort: 'werk', beroepId: keukenhulp, vanJaar: 2010, totJaar: 2019 },
    });
    expect([status, body.voorstellen.length]).toEqual([201, 21]);
    expect(body.ervaring).toMatchObject({ naam: 'keukenhulp', bevestigd: 0 });
    ervaringId = body.ervaring.id;
    expect((await mijn(henk)).vaardigheden).toEqual([]);
    expect(await events('VaardighedenBevestigd')).toEqual([]);
  });

  test('what he confirms counts with its source; what he leaves out no longer does', async () => {
    const bevestig = (...vaardigheden: readonly string[]) =>
      http.call(henk, `PUT /mijn/ervaringen/${ervaringId}/vaardigheden`, { body: { vaardigheden } });
    const snijden = 'c42d2a2a-2f55-45ac-beb1-0a8a76412457';
    expect((await bevestig(schoon, snijden)).body.ervaring.bevestigd).toBe(2);
    expect((await mijn(henk)).vaardigheden).toMatchObject([
      { naam: 'met keukenmessen werken', uit: [{ soort: 'werk', naam: 'keukenhulp' }] },
      { naam: 'oppervlakken schoonmaken' },
    ]);
    expect(
      (await bevestig(schoon)).body.voorstellen.filter((een: { bevestigd: boolean }) => een.bevestigd),
    ).toHaveLength(1);
    expect((await bevestig(schoon)).status).toBe(200);
    expect(await events('VaardighedenBevestigd')).toEqual([
      { persoonIds: [henk.persoonId], ervaring: 'werk', aantal: 2 },
    ]);
    expect((await bevestig(schoon, afwassen)).body.code).toBe('VAARDIGHEID_NIET_VOORGESTELD');
  });

  test('a coach writes down what was told; confirming is only the resident’s', async () => {
    const gedaan = await http.call(selma, `POST ${van(henk)}/ervaringen`, { body: { soort: 'cursus', naam: 'EHBO' } });
    expect(gedaan.body.ervaringen).toContainEqual(
      expect.objectContaining({ naam: 'EHBO', door: 'selma', bevestigd: 0 }),
    );
    expect(
      (await http.call(selma, `PUT /mijn/ervaringen/${ervaringId}/vaardigheden`, { body: { vaardigheden: [schoon] } }))
        .status,
    ).toBe(403);
    expect((await http.call(fatima, `GET /mijn/ervaringen/${ervaringId}`)).body.code).toBe('ERVARING_ONBEKEND');
  });

  test('work at home is translated by a list of the municipality; without the list it is refused', async () => {
    const mantelzorg = { soort: 'thuis', activiteit: 'mantelzorg' };
    expect((await http.call(henk, 'POST /mijn/ervaringen', { body: mantelzorg })).body.code).toBe(
      'ACTIVITEIT_ONBEKEND',
    );
    const inhoud = {
      soort: 'activiteiten',
      activiteiten: [
        {
          code: 'mantelzorg',
          bij: 'thuis',
          naam: 'Voor een familielid zorgen',
          vaardigheden: [afwassen, 'staat-nergens'],
        },
      ],
    };
    expect((await leg(femke, inhoud)).status).toBe(201);
    const { body } = await http.call(henk, 'POST /mijn/ervaringen', { body: mantelzorg });
    expect(body.ervaring.naam).toBe('Voor een familielid zorgen');
    expect(body.voorstellen).toMatchObject([{ naam: 'de afwas doen' }]);
    const verkeerd = { soort: 'vrijwilligerswerk', activiteit: 'mantelzorg' };
    expect((await http.call(henk, 'POST /mijn/ervaringen', { body: verkeerd })).body.code).toBe('ACTIVITEIT_ONBEKEND');
  });

  test.each([
    ['no name', { soort: 'werk' }, 'ERVARING_ZONDER_NAAM'],
    ['an occupation that is not there', { soort: 'werk', beroepId: 'weg' }, 'BEROEP_ONBEKEND'],
    ['two places to look it up', { soort: 'thuis', beroepId: keukenhulp, activiteit: 'mantelzorg' }, 'BEROEP_ONBEKEND'],
    ['years turned round', { soort: 'werk', naam: 'kok', vanJaar: 2020, totJaar: 2019 }, 'JAREN_KUNNEN_NIET'],
    ['next year', { soort: 'werk', naam: 'kok', vanJaar: 2027 }, 'JAREN_KUNNEN_NIET'],
  ])('%s is refused', async (_, body, code) => {
    expect((await http.call(henk, 'POST /mijn/ervaringen', { body })).body.code).toBe(code);
  });

  test('what is taken away takes its skills along, and stays in the record', async () => {
    const { body } = await http.call(fatima, 'POST /mijn/ervaringen', {
      body: { soort: 'werk', beroepId: schoonmaker },
    });
    const { id } = body.ervaring;
    await http.call(fatima, `PUT /mijn/ervaringen/${id}/vaardigheden`, { body: { vaardigheden: [schoon] } });
    expect((await mijn(fatima)).vaardigheden).toHaveLength(1);
    expect((await http.call(fatima, `DELETE /mijn/ervaringen/${id}`)).body.vaardigheden).toEqual([]);
    expect((await http.call(fatima, `DELETE /mijn/ervaringen/${id}`)).body.code).toBe('ERVARING_ONBEKEND');
    expect(
      await ask(`select 1 from gm0599.intake_ervaring where id = '${id}' and vervallen_op is not null`),
    ).toHaveLength(1);
  });
});

describe('the distance', () => {
  test('to what he wants and to what is asked here: counts of what he confirmed', async () => {
    const beroepen = [
      { beroepId: schoonmaker, naam: 'schoonmaker', vacatures: 210 },
      { beroepId: 'weg', naam: 'niet in de lijst', vacatures: null },
    ];
    await leg(femke, { soort: 'gevraagde beroepen', beroepen });
    const { body } = await http.call(henk, 'POST /mijn/beroepswensen', { body: { beroepId: keukenhulp } });
    await http.call(henk, 'POST /mijn/beroepswensen', { body: { beroepId: thuiszorg } });
    expect(body.wensen[0].essentieel.heeft).toHaveLength(1);
    expect(body.wensen[0].essentieel.mist).toHaveLength(19);
    expect(body.gevraagd).toMatchObject({ vanaf: '2026-11-01', bron: 'collegebesluit, verzonnen', voorbeeld: false });
    expect(
      body.gevraagd.beroepen.map((een: { essentieel: { heeft: object[]; mist: object[] } }) => [
        een.essentieel.heeft.length,
        een.essentieel.mist.length,
      ]),
    ).toEqual([
      [1, 21],
      [0, 0],
    ]);
    expect((await mijn(henk)).gaten).toHaveLength(12);
    const kennis = (await mijn(henk)).wensen[1].essentieel.mist.find(
      (een: { soort: string }) => een.soort === 'kennis',
    );
    expect(kennis.sluitDoor).toBe('leren');
  });
  test('the same wish twice is one; more than five is refused; a wish taken back is gone', async () => {
    const kies = (beroepId: string) => http.call(fatima, 'POST /mijn/beroepswensen', { body: { beroepId } });
    expect((await kies('weg')).body.code).toBe('BEROEP_ONBEKEND');
    const ids = (await ask(`select id from gedeeld.intake_esco_beroep where versie = 'voorbeeld'`)).map((een) =>
      String(een['id']),
    );
    for (const id of ids.slice(0, 5)) expect((await kies(id)).status).toBe(200);
    expect((await kies(ids[0] ?? '')).body.wensen).toHaveLength(5);
    expect((await kies(ids[5] ?? '')).body.code).toBe('TE_VEEL_WENSEN');
    expect((await http.call(fatima, `DELETE /mijn/beroepswensen/${ids[0]}`)).body.wensen).toHaveLength(4);
    expect((await http.call(fatima, `DELETE /mijn/beroepswensen/${ids[0]}`)).body.code).toBe('WENS_ONBEKEND');
  });
});

test('small certificates add up; a part that is not there, one twice and one of tomorrow are refused', async () => {
  const onderdelen = [
    { code: 'hygiene', naam: 'Hygiëne' },
    { code: 'tillen', naam: 'Tillen' },
  ];
  await leg(femke, { soort: 'kwalificaties', kwalificaties: [{ code: 'zorghulp', naam: 'Zorghulp', onderdelen }] });
  const zet = (anders: object) =>
    http.call(henk, 'POST /mijn/certificaten', {
      body: { naam: 'Hygiëne in de zorg', uitgever: 'Buurthuis Zuid', behaaldOp: '2026-10-01', ...anders },
    });
  const deel = { kwalificatie: 'zorghulp', onderdeel: 'hygiene' };
  const { body } = await zet(deel);
  expect(body.kwalificaties).toEqual([{ code: 'zorghulp', naam: 'Zorghulp', behaald: ['Hygiëne'], nog: ['Tillen'] }]);
  expect((await zet(deel)).body.code).toBe('CERTIFICAAT_STAAT_ER_AL');
  expect((await zet({ naam: 'Ander', onderdeel: 'dansen', kwalificatie: 'zorghulp' })).body.code).toBe(
    'ONDERDEEL_ONBEKEND',
  );
  expect((await zet({ naam: 'Ander', behaaldOp: '2026-11-03' })).body.code).toBe('CERTIFICAAT_IN_TOEKOMST');
  expect(await events('CertificaatBehaald')).toEqual([
    { persoonIds: [henk.persoonId], onderdeel: 'hygiene', behaaldOp: '2026-10-01' },
  ]);
  const [certificaat] = body.certificaten;
  expect(certificaat.gezienDoor).toBeNull();
  const gezien = await http.call(selma, `POST ${van(henk)}/certificaten/${certificaat.id}/gezien`);
  expect(gezien.body.certificaten[0].gezienDoor).toBe('selma');
  expect((await http.call(selma, `POST ${van(fatima)}/certificaten/${certificaat.id}/gezien`)).body.code).toBe(
    'CERTIFICAAT_ONBEKEND',
  );
});

describe('the perspective', () => {
  const woorden = {
    kan: 'Koken en schoonmaken.',
    wil: 'Weer in een keuken werken.',
    volgendeStap: 'Een dag meelopen.',
    belemmeringen: [{ domein: 'schulden', tekst: 'Een brief van de deurwaarder.' }],
  };
  const schrijf = (na: number) => http.call(selma, `POST ${van(henk)}/perspectief`, { body: { na, ...woorden } });

  test('the resident reads it from the moment that it is kept, with how far he was on that day', async () => {
    expect((await schrijf(0)).status).toBe(200);
    expect((await mijn(henk)).versies).toMatchObject([
      {
        versie: 1,
        ...woorden,
        door: 'selma',
        op: '2026-11-02',
        antwoord: null,
        afstanden: [{ naam: 'keukenhulp', heeft: 1, essentieel: 20 }, { naam: 'thuiszorgmedewerker' }],
      },
    ]);
    expect(await events('PerspectiefGemaakt')).toEqual([
      { persoonIds: [henk.persoonId], versie: 1, kenmerk: 'Perspectief, versie 1' },
    ]);
  });
  test('two coaches at once: the second is told, and nothing is written over', async () => {
    expect((await schrijf(0)).body.code).toBe('PERSPECTIEF_INTUSSEN_VERANDERD');
    const beide = await Promise.all([schrijf(1), schrijf(1)]);
    expect(beide.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await mijn(henk)).versies.map((een: { versie: number }) => een.versie)).toEqual([2, 1]);
  });
  test('he says whether it is right, once', async () => {
    const zeg = (versie: number) =>
      http.call(henk, 'POST /mijn/perspectief/reactie', {
        body: { versie, klopt: false, reactie: 'Ik wil geen avonden.' },
      });
    expect((await zeg(2)).body.versies[0].antwoord).toEqual({
      klopt: false,
      reactie: 'Ik wil geen avonden.',
      op: '2026-11-02',
    });
    expect((await zeg(2)).body.code).toBe('REACTIE_AL_GEGEVEN');
    expect((await zeg(9)).body.code).toBe('PERSPECTIEF_ONBEKEND');
    expect((await http.call(selma, `GET ${van(henk)}/perspectief`)).body.versies[0].antwoord.klopt).toBe(false);
  });
  test('what a colleague looked at stands in the record of the resident; who has no task there sees nothing', async () => {
    const regels = await ask(
      `select omschrijving from gm0599.logboek_regel where onderwerp_soort = 'perspectief' and actor_id = 'selma'`,
    );
    expect(regels.map((een) => een['omschrijving'])).toContain('Perspectief geopend');
    expect((await http.call(rob, `GET ${van(henk)}/perspectief`)).status).toBe(403);
    expect((await http.call(joris, `GET ${van(henk)}/perspectief`)).body.code).toBe('PERSOON_ONBEKEND');
  });
});

describe('the service group', () => {
  const stel = (feit: string, waarde: string, bron = 'gesprek') =>
    http.call(selma, `POST ${van(henk)}/groepsfeiten`, { body: { feit, waarde, bron } });
  const kies = (groep: string) =>
    http.call(selma, `POST ${van(henk)}/groep`, { body: { groep, reden: 'Besproken met Henk.' } });

  test('without a definition there is nothing to choose, and it says so', async () => {
    expect((await mijn(henk)).groep.voorstel).toEqual({ soort: 'geen groepen' });
    expect((await kies('samen')).body.code).toBe('GEEN_GROEPEN');
  });
  test('a definition that gives application letters without a perspective on work is refused with the place', async () => {
    const fout = structuredClone(groepen);
    (fout.groepen[2] as (typeof groepen.groepen)[number]).plichten.sollicitatiesPerWeek = 1 as never;
    const { status, body } = await leg(femke, fout);
    expect([status, body.code]).toEqual([422, 'DEFINITIE_TEGENSTRIJDIG']);
    expect(body.detail).toContain('/groepen/2/plichten/sollicitatiesPerWeek');
    expect((await leg(selma, groepen)).status).toBe(403);
  });
  test('it is proposed from stated facts with their source, in the order of the rules', async () => {
    await leg(femke, groepen);
    expect((await mijn(henk)).groep.voorstel).toMatchObject({ soort: 'vraag', feit: { code: 'werk-kan-niet' } });
    await stel('werk-kan-niet', 'nee', 'brief van de arts, 3 oktober');
    const { body } = await stel('recent-werk', 'nee');
    expect(body.groep.voorstel).toMatchObject({
      soort: 'voorstel',
      groep: { code: 'samen' },
      reden: 'U werkte langer niet.',
    });
    expect((await stel('recent-werk', 'ja')).body.groep.voorstel).toMatchObject({
      groep: { code: 'zelf' },
      gronden: [{ feit: 'recent-werk', waarde: 'Ja', bron: 'gesprek', op: '2026-11-02' }],
    });
    expect((await stel('recent-werk', 'misschien')).body.code).toBe('GROEPSFEIT_ONBEKEND');
    expect((await stel('humeur', 'ja')).body.code).toBe('GROEPSFEIT_ONBEKEND');
  });
  test('the coach sets it with his reason, also another than was proposed; duties follow the group', async () => {
    expect((await kies('weg')).body.code).toBe('GROEP_ONBEKEND');
    await kies('meedoen');
    expect((await mijn(henk)).groep.keuze).toMatchObject({
      groep: {
        naam: 'Meedoen',
        plichten: { sollicitatiesPerWeek: null, afspraken: ['Wij spreken elkaar elke maand.'] },
      },
      voorstel: 'zelf',
      reden: 'Besproken met Henk.',
      door: 'selma',
    });
    expect(await events('GroepVastgesteld')).toEqual([
      { persoonIds: [henk.persoonId], groep: 'meedoen', soort: 'geen werkperspectief' },
    ]);
  });
  test('another definition later leaves what was set as it was meant; another municipality has its own words', async () => {
    await leg(femke, { ...groepen, groepen: groepen.groepen.map((een) => ({ ...een, naam: 'Anders' })) });
    expect((await mijn(henk)).groep.keuze.groep.naam).toBe('Meedoen');
    expect((await mijn(henk)).groep.groepen[0].naam).toBe('Anders');
    expect(
      (await http.call(mira, 'GET /perspectiefdefinities')).body.definities.every(
        (een: { nu: unknown }) => een.nu === null,
      ),
    ).toBe(true);
    await leg(mira, { ...groepen, groepen: groepen.groepen.map((een) => ({ ...een, naam: 'Vraagraak' })) });
    const { body } = await http.call(mira, 'GET /perspectiefdefinities');
    expect(body.definities[0].nu.inhoud.groepen[0].naam).toBe('Vraagraak');
  });
  test('a definition of tomorrow does not hold today', async () => {
    await leg(femke, { soort: 'gevraagde beroepen', beroepen: [] }, '2026-11-03');
    expect((await mijn(henk)).gevraagd.beroepen).toHaveLength(2);
  });
});

describe('the roll-out', () => {
  const maak = (anders: object) =>
    http.call(thomas, 'POST /perspectiefcohorten', {
      body: {
        naam: 'Nieuwe instroom',
        volgorde: 1,
        begintOp: '2026-10-01',
        nieuweInstroom: true,
        terugkijkdagen: 28,
        ...anders,
      },
    });

  test('cohorts in their order; a name or place twice is refused', async () => {
    expect((await maak({})).body.cohorten).toMatchObject([
      { naam: 'Nieuwe instroom', totaal: 0, verwachting: { soort: 'niet te zeggen', op: null } },
    ]);
    expect((await maak({ volgorde: 2 })).body.code).toBe('COHORT_BESTAAT_AL');
    expect((await maak({ naam: 'Jongeren', nieuweInstroom: false })).body.code).toBe('COHORT_BESTAAT_AL');
    expect((await maak({ naam: 'Jongeren', nieuweInstroom: false, volgorde: 2 })).status).toBe(201);
    const { status } = await http.call(selma, 'POST /perspectiefcohorten', {
      body: { naam: 'Van een coach', volgorde: 3, begintOp: '2026-10-01', nieuweInstroom: false, terugkijkdagen: 28 },
    });
    expect(status).toBe(403);
  });
  test('who is granted a benefit comes in by himself, once; who is refused does not', async () => {
    const besluit = (aard: string, wie: Actor) =>
      db.scope((scope) =>
        publish(scope, {
          soort: 'BesluitGenomen',
          onderwerp: crypto.randomUUID(),
          data: { aard, persoonIds: [wie.persoonId ?? ''] },
        }),
      );
    await besluit('toekenning', henk);
    await besluit('toekenning', henk);
    await besluit('afwijzing', fatima);
    await db.runJobs();
    const [instroom] = (await http.call(thomas, 'GET /perspectiefcohorten')).body.cohorten;
    expect(instroom).toMatchObject({
      totaal: 1,
      gemaakt: 1,
      recent: 0,
      verwachting: { soort: 'klaar', op: '2026-11-02' },
    });
  });
  test('the coach puts somebody in one; one at a time', async () => {
    const { cohorten } = (await http.call(thomas, 'GET /perspectiefcohorten')).body;
    const zet = (wie: Actor, cohortId: string) => http.call(selma, `POST ${van(wie)}/cohort`, { body: { cohortId } });
    expect((await zet(fatima, cohorten[1].id)).body.cohort).toBe('Jongeren');
    expect((await zet(henk, cohorten[1].id)).body.code).toBe('AL_IN_COHORT');
    expect((await zet(fatima, crypto.randomUUID())).body.code).toBe('COHORT_ONBEKEND');
  });
});

test('what was confirmed cannot be changed in the database, nor what was written down', async () => {
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  const geweigerd = async (tekst: string): Promise<unknown> => {
    await client.query('begin; set local role gm0599; set local search_path = gm0599');
    const fout = await client.query(tekst).catch((error: { code: string }) => error.code);
    await client.query('rollback');
    return fout;
  };
  const codes = [];
  for (const tekst of [
    `update intake_vaardigheid set naam = 'x'`,
    `delete from intake_vaardigheid`,
    `update intake_perspectief set kan = 'x'`,
    `update intake_groepskeuze set groep = 'x'`,
    `delete from intake_groepsfeit`,
    `update intake_perspectiefdefinitie set inhoud = '{}'`,
  ])
    codes.push(await geweigerd(tekst));
  await client.end();
  expect(new Set(codes)).toEqual(new Set(['42501']));
});

test('without any list one can still write down what he did, and the page says that there is no list', async () => {
  await ask('delete from gedeeld.intake_esco_versie');
  expect((await http.call(fatima, 'GET /beroepen?zoek=kok')).body).toEqual({ lijst: null, beroepen: [] });
  expect((await mijn(henk)).lijst).toBeNull();
  expect((await mijn(henk)).vaardigheden[0].naam).toBe('oppervlakken schoonmaken');
  const { body } = await http.call(fatima, 'POST /mijn/ervaringen', { body: { soort: 'werk', naam: 'kok' } });
  expect(body).toMatchObject({ ervaring: { naam: 'kok' }, voorstellen: [] });
});
