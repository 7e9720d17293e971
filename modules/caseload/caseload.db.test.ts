/** Proves the desk on a real database: set up, divided, accepted per resident, never past the norm, and what cannot be right refused by name. */
import { view } from '@samenkracht/platform/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bureauwereld, instelling, joris, openBureau, samira, selma, thomas } from './bureau.voorbeelden.ts';

let w: Bureauwereld;
const alleenBalans = { wissel: 1, gebied: 0, discipline: 0, balans: 100 };
const team = { noord: '', zuid: '' };
beforeAll(async () => {
  w = await openBureau();
});
afterAll(() => w.close());

const bureau = async () => (await w.call(thomas, 'GET /caseload')).body;
const zet = (wie: string, naam: string, teamId: string, meer: object = {}) =>
  w.call(thomas, `PUT /caseload/consulenten/${wie}`, { body: { naam, teamId, uren: 36, disciplines: [], ...meer } });
const plaats = (i: number, meer: object = {}) =>
  w.call(thomas, 'POST /caseload/inwoners', { body: { persoonId: w.personen[i], klasse: 'gemiddeld', ...meer } });
const stelVoor = (soort: string, prijzen: object = instelling.prijzen) =>
  w.call(thomas, 'POST /caseload/voorstellen', { body: { soort, prijzen } });
const voorstel = async (soort: string, prijzen?: object) => {
  const { id } = (await stelVoor(soort, prijzen)).body;
  return (await w.call(thomas, `GET /caseload/voorstellen/${id}`)).body;
};
const aanvaard = (id: string, persoonIds: readonly string[], toelichting?: string) =>
  w.call(thomas, `POST /caseload/voorstellen/${id}/aanvaarding`, { body: { persoonIds, toelichting } });
const wieHeeft = async (naam: string) =>
  (await bureau()).consulenten.find((een: { naam: string }) => een.naam === naam);

describe('inrichten', () => {
  test('zonder instelling is er geen caseload, en wat niet kan wordt bij naam geweigerd', async () => {
    expect((await w.call(thomas, 'GET /caseload')).body.code).toBe('CASELOAD_NIET_INGERICHT');
    const post = (anders: object) =>
      w.call(thomas, 'POST /caseload/instellingen', { body: { ...instelling, ...anders } });
    for (const laag of [0, -1, 11])
      expect((await post({ gewichten: { ...instelling.gewichten, laag } })).body.code, `${laag}`).toBe(
        'GEWICHT_ONJUIST',
      );
    expect((await post({ norm: { goed: 75, hoogst: 70 } })).body.code).toBe('NORM_ONJUIST');
    expect((await post({ prijzen: { ...instelling.prijzen, balans: -1 } })).body.code).toBe('PRIJS_ONJUIST');
    expect((await post({ stilte: { ...instelling.stilte, laag: 0 } })).body.code).toBe('DAGEN_ONJUIST');
    expect((await post({})).status).toBe(200);
  });

  test('een team zonder consulenten verdeelt niets', async () => {
    expect((await stelVoor('alles')).body.code).toBe('TEAM_ZONDER_CONSULENTEN');
    const nieuw = (await plaats(0)).body;
    expect(nieuw).toEqual({ consulent: null, redenen: [], tekort: 1 });
    expect(await bureau()).toMatchObject({ zonderConsulent: 1, tekort: { consulenten: 1 } });
  });

  test('een postcode hoort bij een team, een collega ook', async () => {
    const maak = (naam: string, postcodes: readonly string[]) =>
      w.call(thomas, 'POST /caseload/teams', { body: { naam, postcodes } });
    team.noord = (await maak('Noord', ['3011', '3012'])).body.teams[0].id;
    expect((await maak('Noord', [])).body.code).toBe('TEAM_BESTAAT_AL');
    expect((await maak('Zuid', ['3012'])).body).toMatchObject({ code: 'POSTCODE_IN_ANDER_TEAM' });
    const { teams } = (await maak('Zuid', ['3071', '3072'])).body;
    team.zuid = teams.find((een: { naam: string }) => een.naam === 'Zuid').id;
    expect((await zet('samira', 'Samira Bakkali', crypto.randomUUID())).body.code).toBe('TEAM_NIET_GEVONDEN');
    expect((await zet('samira', 'Samira Bakkali', team.noord, { disciplines: ['toveren'] })).body.code).toBe(
      'DISCIPLINE_ONBEKEND',
    );
    expect((await zet('samira', 'Samira Bakkali', team.noord)).status).toBe(200);
    expect((await zet('selma', 'Selma Yilmaz', team.zuid, { disciplines: ['rmc'] })).status).toBe(200);
    // named again he changes teams; he is never in two
    await zet('samira', 'Samira Bakkali', team.zuid);
    const { consulenten } = (await zet('samira', 'Samira Bakkali', team.noord)).body;
    expect(consulenten.map((een: { naam: string }) => een.naam)).toEqual(['Samira Bakkali', 'Selma Yilmaz']);
  });

  test('alleen een teamleider, en alleen in zijn gemeente', async () => {
    expect((await w.call(samira, 'GET /caseload')).status).toBe(403);
    expect((await w.call(joris, 'GET /caseload')).body.code).toBe('CASELOAD_NIET_INGERICHT');
  });
});

describe('een nieuwe inwoner', () => {
  test('krijgt meteen een consulent; tot die hem aanvaardt wacht de overdracht', async () => {
    const geplaatst = await plaats(1, { discipline: 'rmc' });
    expect(geplaatst).toMatchObject({
      status: 201,
      body: { consulent: { naam: 'Selma Yilmaz' }, redenen: ['nieuw'], tekort: 0 },
    });
    expect((await plaats(1)).body.code).toBe('AL_IN_CASELOAD');
    expect((await plaats(2, { discipline: 'vliegen' })).body.code).toBe('DISCIPLINE_ONBEKEND');
    const vreemd = { persoonId: crypto.randomUUID(), klasse: 'laag' };
    expect((await w.call(thomas, 'POST /caseload/inwoners', { body: vreemd })).status).toBe(404);
    expect(await wieHeeft('Selma Yilmaz')).toMatchObject({ inwoners: 1, punten: 2, gewogen: 1 });
    await w.eigenaar(w.personen[1] ?? '', 'selma');
    expect(await bureau()).toMatchObject({ overdrachten: 0, inwoners: 2 });
  });

  test('past hij nergens binnen de norm, dan staat er hoeveel er te weinig zijn', async () => {
    for (let i = 2; i < 24; i += 1) await plaats(i);
    const { consulenten, zonderConsulent, tekort } = await bureau();
    for (const een of consulenten) expect(een.punten).toBeLessThanOrEqual(een.ruimte);
    // ten points of room each, two points a resident: ten fit, fourteen of the 24 do not
    expect(zonderConsulent).toBe(14);
    expect(tekort.consulenten).toBe(3);
  });
});

describe('een voorstel', () => {
  test('zegt wie naar wie gaat en waarom; een deel aanvaarden mag, en twee keer niet', async () => {
    for (const [i, wie] of ['samira', 'samira', 'samira', 'samira'].entries())
      await w.eigenaar(w.personen[i] ?? '', wie);
    await w.db.scope(async ({ tx }) => {
      await view<{ caseload_inwoner: { persoon_id: string } }>(tx)
        .deleteFrom('caseload_inwoner')
        .where('persoon_id', 'not in', w.personen.slice(0, 4))
        .execute();
    });
    const { id, regels, afweging, blijft } = await voorstel('alles', alleenBalans);
    expect([regels.length, blijft]).toEqual([2, 2]);
    for (const regel of regels)
      expect(regel).toMatchObject({ van: 'Samira Bakkali', naar: 'Selma Yilmaz', redenen: ['balans'], status: 'open' });
    expect(afweging.at(-1).wissels).toBeLessThan(afweging[0].wissels);
    expect(afweging.filter((een: { gekozen: boolean }) => een.gekozen)).toHaveLength(1);
    const [eerste, tweede] = regels;
    const na = await aanvaard(id, [eerste.persoonId]);
    expect(na.body.regels.map((een: { status: string }) => een.status).sort()).toEqual(['aanvaard', 'open']);
    expect((await aanvaard(id, [eerste.persoonId])).body.code).toBe('REGEL_AL_BESLIST');
    expect((await aanvaard(id, [crypto.randomUUID()])).body.code).toBe('VOORSTEL_NIET_GEVONDEN');
    expect(await bureau()).toMatchObject({ overdrachten: 1 });
    const weiger = await w.call(thomas, `POST /caseload/voorstellen/${id}/afwijzing`, {
      body: { persoonIds: [tweede.persoonId], reden: 'Hij begint volgende week.' },
    });
    expect(weiger.body.regels.find((een: { persoonId: string }) => een.persoonId === tweede.persoonId)).toMatchObject({
      status: 'afgewezen',
      toelichting: 'Hij begint volgende week.',
      beslistDoor: 'Thomas Bos',
    });
    await w.eigenaar(eerste.persoonId, 'selma');
    expect(await wieHeeft('Selma Yilmaz')).toMatchObject({ inwoners: 1 });
  });

  test('is achterhaald als er intussen iets veranderde: er gaat niemand over', async () => {
    const { id, regels } = await voorstel('alles', alleenBalans);
    expect(regels, JSON.stringify(regels)).toHaveLength(1);
    await w.eigenaar(regels[0].persoonId, 'selma');
    expect((await aanvaard(id, [regels[0].persoonId])).body).toMatchObject({ code: 'VOORSTEL_ACHTERHAALD' });
    const nu = (await w.call(thomas, `GET /caseload/voorstellen/${id}`)).body;
    expect(nu.regels[0].status).toBe('achterhaald');
  });

  test('komt niet voorbij de norm, ook niet als de klassen intussen zwaarder werden', async () => {
    const zwaar = (persoonId: string) =>
      w.call(thomas, `POST /caseload/inwoners/${persoonId}/klasse`, {
        body: { klasse: 'intensief', reden: 'Dakloos geworden.' },
      });
    for (const i of [0, 1, 2, 3]) await w.eigenaar(w.personen[i] ?? '', 'samira');
    for (const i of [4, 5, 6, 7]) await w.eigenaar(w.personen[i] ?? '', 'selma');
    await zet('samira', 'Samira Bakkali', team.noord, { uren: 18 });
    const { id, regels } = await voorstel('alles');
    expect(regels.length).toBeGreaterThan(0);
    for (const i of [4, 5, 6, 7]) expect((await zwaar(w.personen[i] ?? '')).status).toBe(200);
    const alle = regels.map((een: { persoonId: string }) => een.persoonId);
    expect((await aanvaard(id, alle)).body).toMatchObject({ code: 'NORM_BEREIKT' });
    expect(await bureau()).toMatchObject({ overdrachten: 0 });
    expect((await wieHeeft('Selma Yilmaz')).druk).toBe('boven de norm');
  });

  test('van een klasse staat de reden vast; een collega verandert die van een ander niet', async () => {
    const route = `POST /caseload/inwoners/${w.personen[4]}/klasse`;
    const body = { klasse: 'laag', reden: 'Heeft werk.' };
    expect((await w.call(samira, route, { body })).body.code).toBe('NIET_UW_INWONER');
    expect((await w.call(selma, route, { body })).body).toEqual({ klasse: 'laag' });
    expect((await w.call(selma, route, { body: { ...body, reden: '' } })).status).toBe(400);
  });
});

describe('een collega die er niet is', () => {
  test('omgekeerd, dubbel of onbekend: geweigerd', async () => {
    const meld = (wie: string, vanaf: string, totEnMet: string) =>
      w.call(thomas, `POST /caseload/consulenten/${wie}/afwezigheden`, { body: { vanaf, totEnMet } });
    expect((await meld('samira', '2026-11-20', '2026-11-10')).body.code).toBe('AFWEZIGHEID_OMGEKEERD');
    expect((await meld('niemand', '2026-11-02', '2026-11-10')).body.code).toBe('CONSULENT_NIET_GEVONDEN');
    expect((await meld('samira', '2026-11-02', '2026-11-02')).status).toBe(200);
    expect((await meld('samira', '2026-11-02', '2026-12-10')).body.code).toBe('AL_AFWEZIG');
    expect((await wieHeeft('Samira Bakkali')).druk).toBe('afwezig');
  });

  test('alleen zijn inwoners gaan naar een ander; hij krijgt niemand', async () => {
    const licht = { klasse: 'laag', reden: 'Weinig contact is genoeg.' };
    for (const i of [4, 5, 6, 7])
      await w.call(thomas, `POST /caseload/inwoners/${w.personen[i]}/klasse`, { body: licht });
    const { regels, tekort } = await voorstel('afwezigheid');
    expect([regels.length, tekort]).toEqual([3, { inwoners: 1, consulenten: 1 }]);
    const van = new Set(regels.map((een: { van: string }) => een.van));
    expect([...van]).toEqual(['Samira Bakkali']);
    expect(regels.every((een: { redenen: string[] }) => een.redenen[0] === 'afwezig')).toBe(true);
    await w.call(thomas, 'POST /caseload/consulenten/samira/terugmelding');
    expect((await wieHeeft('Samira Bakkali')).druk).not.toBe('afwezig');
  });
});
