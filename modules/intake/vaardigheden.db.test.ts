/** Proves the skills builder: what a resident did, what he confirms, how far he is from work, and certificates that add up. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  afwassen,
  femke,
  keukenhulp,
  openPerspectiefwereld,
  type Perspectiefwereld,
  schoon,
  schoonmaker,
  selma,
  thuiszorg,
  van,
} from './perspectiefwereld.voorbeelden.ts';
import { loadEscolijst } from './store/escolijst.ts';

let wereld: Perspectiefwereld;
beforeAll(async () => {
  wereld = await openPerspectiefwereld();
});
afterAll(() => wereld.close());

describe('the search for an occupation', () => {
  test.each([
    ['by its name', 'keukenhulp', keukenhulp, 'keukenhulp'],
    ['by another name', 'bordenwasser', keukenhulp, 'bordenwasser'],
    ['with a slip of the pen', 'keukenhlup', keukenhulp, 'keukenhulp'],
  ])('%s', async (_, zoek, id, gevonden) => {
    const { body } = await wereld.http.call(wereld.henk, `GET /beroepen?zoek=${zoek}`);
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
    await loadEscolijst(wereld.db.ownerUrl, { versie: '9.9.9', voorbeeld: false, op }, lijst);
    const { body } = await wereld.http.call(selma, 'GET /beroepen?zoek=chef');
    expect(body).toMatchObject({ lijst: { versie: '9.9.9', voorbeeld: false }, beroepen: [{ id: 'chef' }] });
    // a name that the list has in English only is told in Dutch where our handful has it
    const gemaakt = await wereld.http.call(wereld.fatima, 'POST /mijn/ervaringen', {
      body: { soort: 'werk', beroepId: 'chef' },
    });
    expect(gemaakt.body.voorstellen).toMatchObject([{ id: schoon, naam: 'oppervlakken schoonmaken', taal: 'nl' }]);
    await wereld.ask(`delete from gedeeld.intake_esco_versie where versie = '9.9.9'`);
  });
});

describe('skills', () => {
  let ervaringId: string;
  test('a job suggests its skills, and none is his before he says so', async () => {
    const { status, body } = await wereld.http.call(wereld.henk, 'POST /mijn/ervaringen', {
      body: { soort: 'werk', beroepId: keukenhulp, vanJaar: 2010, totJaar: 2019 },
    });
    expect([status, body.voorstellen.length]).toEqual([201, 21]);
    expect(body.ervaring).toMatchObject({ naam: 'keukenhulp', bevestigd: 0 });
    ervaringId = body.ervaring.id;
    expect((await wereld.mijn(wereld.henk)).vaardigheden).toEqual([]);
    expect(await wereld.events('VaardighedenBevestigd')).toEqual([]);
  });

  test('what he confirms counts with its source; what he leaves out no longer does', async () => {
    const bevestig = (...vaardigheden: readonly string[]) =>
      wereld.http.call(wereld.henk, `PUT /mijn/ervaringen/${ervaringId}/vaardigheden`, { body: { vaardigheden } });
    const snijden = 'c42d2a2a-2f55-45ac-beb1-0a8a76412457';
    expect((await bevestig(schoon, snijden)).body.ervaring.bevestigd).toBe(2);
    expect((await wereld.mijn(wereld.henk)).vaardigheden).toMatchObject([
      { naam: 'met keukenmessen werken', uit: [{ soort: 'werk', naam: 'keukenhulp' }] },
      { naam: 'oppervlakken schoonmaken' },
    ]);
    expect(
      (await bevestig(schoon)).body.voorstellen.filter((een: { bevestigd: boolean }) => een.bevestigd),
    ).toHaveLength(1);
    expect((await bevestig(schoon)).status).toBe(200);
    expect(await wereld.events('VaardighedenBevestigd')).toEqual([
      { persoonIds: [wereld.henk.persoonId], ervaring: 'werk', aantal: 2 },
    ]);
    expect((await bevestig(schoon, afwassen)).body.code).toBe('VAARDIGHEID_NIET_VOORGESTELD');
  });

  test('a coach writes down what was told; confirming is only the resident’s', async () => {
    const gedaan = await wereld.http.call(selma, `POST ${van(wereld.henk)}/ervaringen`, {
      body: { soort: 'cursus', naam: 'EHBO' },
    });
    expect(gedaan.body.ervaringen).toContainEqual(
      expect.objectContaining({ naam: 'EHBO', door: 'selma', bevestigd: 0 }),
    );
    expect(
      (
        await wereld.http.call(selma, `PUT /mijn/ervaringen/${ervaringId}/vaardigheden`, {
          body: { vaardigheden: [schoon] },
        })
      ).status,
    ).toBe(403);
    expect((await wereld.http.call(wereld.fatima, `GET /mijn/ervaringen/${ervaringId}`)).body.code).toBe(
      'ERVARING_ONBEKEND',
    );
  });

  test('work at home is translated by a list of the municipality; without the list it is refused', async () => {
    const mantelzorg = { soort: 'thuis', activiteit: 'mantelzorg' };
    expect((await wereld.http.call(wereld.henk, 'POST /mijn/ervaringen', { body: mantelzorg })).body.code).toBe(
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
    expect((await wereld.leg(femke, inhoud)).status).toBe(201);
    const { body } = await wereld.http.call(wereld.henk, 'POST /mijn/ervaringen', { body: mantelzorg });
    expect(body.ervaring.naam).toBe('Voor een familielid zorgen');
    expect(body.voorstellen).toMatchObject([{ naam: 'de afwas doen' }]);
    const verkeerd = { soort: 'vrijwilligerswerk', activiteit: 'mantelzorg' };
    expect((await wereld.http.call(wereld.henk, 'POST /mijn/ervaringen', { body: verkeerd })).body.code).toBe(
      'ACTIVITEIT_ONBEKEND',
    );
  });

  test.each([
    ['no name', { soort: 'werk' }, 'ERVARING_ZONDER_NAAM'],
    ['an occupation that is not there', { soort: 'werk', beroepId: 'weg' }, 'BEROEP_ONBEKEND'],
    ['two places to look it up', { soort: 'thuis', beroepId: keukenhulp, activiteit: 'mantelzorg' }, 'BEROEP_ONBEKEND'],
    ['years turned round', { soort: 'werk', naam: 'kok', vanJaar: 2020, totJaar: 2019 }, 'JAREN_KUNNEN_NIET'],
    ['next year', { soort: 'werk', naam: 'kok', vanJaar: 2027 }, 'JAREN_KUNNEN_NIET'],
  ])('%s is refused', async (_, body, code) => {
    expect((await wereld.http.call(wereld.henk, 'POST /mijn/ervaringen', { body })).body.code).toBe(code);
  });

  test('what is taken away takes its skills along, and stays in the record', async () => {
    const { body } = await wereld.http.call(wereld.fatima, 'POST /mijn/ervaringen', {
      body: { soort: 'werk', beroepId: schoonmaker },
    });
    const { id } = body.ervaring;
    await wereld.http.call(wereld.fatima, `PUT /mijn/ervaringen/${id}/vaardigheden`, {
      body: { vaardigheden: [schoon] },
    });
    expect((await wereld.mijn(wereld.fatima)).vaardigheden).toHaveLength(1);
    expect((await wereld.http.call(wereld.fatima, `DELETE /mijn/ervaringen/${id}`)).body.vaardigheden).toEqual([]);
    expect((await wereld.http.call(wereld.fatima, `DELETE /mijn/ervaringen/${id}`)).body.code).toBe(
      'ERVARING_ONBEKEND',
    );
    expect(
      await wereld.ask(`select 1 from gm0599.intake_ervaring where id = '${id}' and vervallen_op is not null`),
    ).toHaveLength(1);
  });
});

describe('the distance', () => {
  test('to what he wants and to what is asked here: counts of what he confirmed', async () => {
    const beroepen = [
      { beroepId: schoonmaker, naam: 'schoonmaker', vacatures: 210 },
      { beroepId: 'weg', naam: 'niet in de lijst', vacatures: null },
    ];
    await wereld.leg(femke, { soort: 'gevraagde beroepen', beroepen });
    const { body } = await wereld.http.call(wereld.henk, 'POST /mijn/beroepswensen', {
      body: { beroepId: keukenhulp },
    });
    await wereld.http.call(wereld.henk, 'POST /mijn/beroepswensen', { body: { beroepId: thuiszorg } });
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
    expect((await wereld.mijn(wereld.henk)).gaten).toHaveLength(12);
    const kennis = (await wereld.mijn(wereld.henk)).wensen[1].essentieel.mist.find(
      (een: { soort: string }) => een.soort === 'kennis',
    );
    expect(kennis.sluitDoor).toBe('leren');
  });
  test('the same wish twice is one; more than five is refused; a wish taken back is gone', async () => {
    const kies = (beroepId: string) =>
      wereld.http.call(wereld.fatima, 'POST /mijn/beroepswensen', { body: { beroepId } });
    expect((await kies('weg')).body.code).toBe('BEROEP_ONBEKEND');
    const ids = (await wereld.ask(`select id from gedeeld.intake_esco_beroep where versie = 'voorbeeld'`)).map((een) =>
      String(een['id']),
    );
    for (const id of ids.slice(0, 5)) expect((await kies(id)).status).toBe(200);
    expect((await kies(ids[0] ?? '')).body.wensen).toHaveLength(5);
    expect((await kies(ids[5] ?? '')).body.code).toBe('TE_VEEL_WENSEN');
    expect((await wereld.http.call(wereld.fatima, `DELETE /mijn/beroepswensen/${ids[0]}`)).body.wensen).toHaveLength(4);
    expect((await wereld.http.call(wereld.fatima, `DELETE /mijn/beroepswensen/${ids[0]}`)).body.code).toBe(
      'WENS_ONBEKEND',
    );
    // one place is free: two that come at the same moment do not share it
    const tegelijk = await Promise.all([ids[0] ?? '', ids[5] ?? ''].map(async (id) => (await kies(id)).status));
    expect(tegelijk.toSorted()).toEqual([200, 409]);
  });
});

test('small certificates add up; a part that is not there, one twice and one of tomorrow are refused', async () => {
  const onderdelen = [
    { code: 'hygiene', naam: 'Hygiëne' },
    { code: 'tillen', naam: 'Tillen' },
  ];
  await wereld.leg(femke, {
    soort: 'kwalificaties',
    kwalificaties: [{ code: 'zorghulp', naam: 'Zorghulp', onderdelen }],
  });
  const zet = (anders: object) =>
    wereld.http.call(wereld.henk, 'POST /mijn/certificaten', {
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
  expect(await wereld.events('CertificaatBehaald')).toEqual([
    { persoonIds: [wereld.henk.persoonId], onderdeel: 'hygiene', behaaldOp: '2026-10-01' },
  ]);
  const [certificaat] = body.certificaten;
  expect(certificaat.gezienDoor).toBeNull();
  const gezien = await wereld.http.call(selma, `POST ${van(wereld.henk)}/certificaten/${certificaat.id}/gezien`);
  expect(gezien.body.certificaten[0].gezienDoor).toBe('selma');
  expect(
    (await wereld.http.call(selma, `POST ${van(wereld.fatima)}/certificaten/${certificaat.id}/gezien`)).body.code,
  ).toBe('CERTIFICAAT_ONBEKEND');
});

test('without any list one can still write down what he did, and the page says that there is no list', async () => {
  await wereld.ask('delete from gedeeld.intake_esco_versie');
  expect((await wereld.http.call(wereld.fatima, 'GET /beroepen?zoek=kok')).body).toEqual({ lijst: null, beroepen: [] });
  expect((await wereld.mijn(wereld.henk)).lijst).toBeNull();
  expect((await wereld.mijn(wereld.henk)).vaardigheden[0].naam).toBe('oppervlakken schoonmaken');
  const { body } = await wereld.http.call(wereld.fatima, 'POST /mijn/ervaringen', {
    body: { soort: 'werk', naam: 'kok' },
  });
  expect(body).toMatchObject({ ervaring: { naam: 'kok' }, voorstellen: [] });
});
