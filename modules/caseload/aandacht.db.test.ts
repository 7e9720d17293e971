/** Proves that what other rooms say comes to the right coach, is answered by what happens next, and counts without names. */
import { day } from '@samenkracht/core';
import { publishMany } from '@samenkracht/platform/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Bureauwereld,
  gesprekMet,
  instelling,
  karin,
  openLoket,
  petra,
  samira,
  selma,
  thomas,
} from './bureau.voorbeelden.ts';
import { countKlacht } from './store/sturing.ts';

let w: Bureauwereld;
let [een, twee, drie] = ['', '', ''];
beforeAll(async () => {
  w = await openLoket();
  [een = '', twee = '', drie = ''] = w.personen;
});
afterAll(() => w.close());
const { gebeurt, gebeurde, mijn, vraagt } = gesprekMet(() => w);

describe('wie hem begeleidt, zegt de kamer van het plan', () => {
  test('wie wordt aangewezen heeft hem in zijn caseload; wie van buiten komt niet', async () => {
    await gebeurt('EigenaarAangewezen', { persoonId: een, medewerkerId: 'samira', vanaf: '2026-11-02T08:00:00Z' }, een);
    await gebeurt(
      'EigenaarAangewezen',
      { persoonId: twee, medewerkerId: 'samira', vanaf: '2026-08-03T08:00:00Z' },
      twee,
    );
    await gebeurt('EigenaarAangewezen', { persoonId: drie, medewerkerId: 'iemand anders' }, drie);
    // whom somebody outside the teams guides is in no team
    expect((await w.call(thomas, 'GET /caseload')).body.inwoners).toBe(2);
    const { mensen, belasting } = await mijn();
    expect(mensen.map((mens: { persoonId: string }) => mens.persoonId)).toEqual([twee, een]);
    expect(belasting).toMatchObject({ inwoners: 2, gewogen: 2, druk: 'ruimte', gemiddeld: 1 });
    // never seen, and for three months his
    expect(await vraagt(twee)).toEqual(['stilte']);
  });

  test('een overdracht wacht bij wie gevraagd is, en een nee laat alles zoals het was', async () => {
    await gebeurt('OverdrachtGevraagd', { persoonId: een, van: 'samira', naar: 'selma' });
    expect(await vraagt(een, selma)).toEqual(['overdracht']);
    expect((await w.call(thomas, 'GET /caseload')).body.overdrachten).toBe(1);
    await gebeurt('OverdrachtAfgelopen', { persoonId: een, van: 'samira', naar: 'selma', afloop: 'geweigerd' });
    expect(await vraagt(een, selma)).toBeUndefined();
    expect(await vraagt(een)).toEqual([]);
    await gebeurt('OverdrachtGevraagd', { persoonId: een, van: 'samira', naar: 'selma' });
    await gebeurt('OverdrachtAfgelopen', { persoonId: een, van: 'samira', naar: 'selma', afloop: 'aanvaard' });
    expect(await vraagt(een, selma)).toEqual([]);
    expect(await vraagt(een)).toBeUndefined();
    await gebeurt('EigenaarAangewezen', { persoonId: een, medewerkerId: 'samira' }, een);
  });
});

describe('wat aandacht vraagt', () => {
  test('verdwijnt door wat erna gebeurt: hetzelfde plan, of een gesprek', async () => {
    const plan = crypto.randomUUID();
    await gebeurt('EvaluatieAfgesproken', { persoonIds: [een], op: '2026-11-05' }, plan);
    await gebeurt('AfspraakGemeld', { persoonIds: [een], aanleiding: 'niet verschenen' });
    expect(await vraagt(een)).toEqual(['niet verschenen', 'evaluatie']);
    // a second time about the same plan: one signal, another day
    await gebeurt('EvaluatieAfgesproken', { persoonIds: [een], op: '2027-02-01' }, plan);
    expect(await vraagt(een)).toEqual(['niet verschenen']);
    await gebeurt('EvaluatieAfgesproken', { persoonIds: [een], op: '2026-11-03' }, plan);
    await gebeurt('AfspraakGehouden', { persoonIds: [een] });
    expect(await vraagt(een)).toEqual(['evaluatie']);
    await gebeurt('EvaluatieGehouden', { persoonIds: [een] }, crypto.randomUUID());
    expect(await vraagt(een)).toEqual(['evaluatie']);
    await gebeurt('EvaluatieGehouden', { persoonIds: [een] }, plan);
    expect(await vraagt(een)).toEqual([]);
  });

  test('doet een coach zelf af, die van een ander niet; van wie hier niet is blijft niets staan', async () => {
    const tien = w.personen[10] ?? '';
    await gebeurt('PersoonGewijzigd', { feiten: ['adres'] }, een);
    await gebeurt('PersoonGewijzigd', { feiten: ['adres'] }, tien);
    const [{ id }] = (await mijn()).mensen.find((mens: { persoonId: string }) => mens.persoonId === een).aanleidingen;
    expect((await w.call(selma, `POST /caseload/signalen/${id}/afdoening`)).status).toBe(404);
    expect((await w.call(samira, `POST /caseload/signalen/${id}/afdoening`)).status).toBe(200);
    expect(await vraagt(een)).toEqual([]);
    await gebeurt('EigenaarAangewezen', { persoonId: tien, medewerkerId: 'samira' }, tien);
    expect(await vraagt(tien)).toEqual([]);
  });

  test('dringend uit de intake blijft staan tot het is afgehandeld, ook van voor de begeleiding', async () => {
    const [vier = '', intake] = [w.personen[3], crypto.randomUUID()];
    await gebeurt('SignaalDringend', { persoonId: vier, soort: 'wonen', uiterlijk: '2026-11-02' }, intake);
    await gebeurt('EigenaarAangewezen', { persoonId: vier, medewerkerId: 'samira' }, vier);
    expect((await mijn()).mensen[0]).toMatchObject({
      persoonId: vier,
      aanleidingen: [{ soort: 'urgente intake', dringend: true }],
    });
    await gebeurt('SignaalAfgehandeld', { persoonId: vier }, intake);
    expect(await vraagt(vier)).toEqual([]);
  });
});

describe('wat te laat gehoord wordt', () => {
  test('een antwoord dat eerst kwam telt: de vraag opent niets meer, en niemand wacht op een overdracht', async () => {
    const [vier = '', plan, intake] = [w.personen[3], crypto.randomUUID(), crypto.randomUUID()];
    const overdracht = { persoonId: vier, van: 'samira', naar: 'selma' };
    const id = crypto.randomUUID();
    await gebeurt('OverdrachtAfgelopen', { ...overdracht, afloop: 'geweigerd' }, id);
    await gebeurde('OverdrachtGevraagd', { ...overdracht, uiterlijk: '2026-11-16' }, id);
    expect(await vraagt(vier, selma)).toBeUndefined();
    expect((await w.call(thomas, 'GET /caseload')).body.overdrachten).toBe(0);
    await gebeurt('SignaalAfgehandeld', { persoonId: vier }, intake);
    await gebeurde('SignaalDringend', { persoonId: vier, soort: 'wonen' }, intake);
    await gebeurt('EvaluatieGehouden', { persoonIds: [vier] }, plan);
    await gebeurde('EvaluatieAfgesproken', { persoonIds: [vier], op: '2026-11-02' }, plan);
    expect(await vraagt(vier)).toEqual([]);
  });

  test('van twee eigenaren blijft de laatste, en een oud einde raakt een nieuwe overdracht niet', async () => {
    const vier = w.personen[3] ?? '';
    await gebeurde('EigenaarAangewezen', { persoonId: vier, medewerkerId: 'selma' }, vier);
    await gebeurde('EigenaarAangewezen', { persoonId: vier, medewerkerId: 'iemand anders' }, vier);
    expect(await vraagt(vier)).toEqual([]);
    const id = crypto.randomUUID();
    await gebeurt('OverdrachtGevraagd', { persoonId: vier, van: 'samira', naar: 'selma' }, id);
    await gebeurde('OverdrachtAfgelopen', { persoonId: vier, afloop: 'verlopen' }, crypto.randomUUID());
    expect((await w.call(thomas, 'GET /caseload')).body.overdrachten).toBe(1);
    await gebeurt('OverdrachtAfgelopen', { persoonId: vier, afloop: 'ingetrokken' }, id);
    expect((await w.call(thomas, 'GET /caseload')).body.overdrachten).toBe(0);
  });
});

describe('een coach die in geen team zit', () => {
  const zes = () => w.personen.slice(11, 17);
  const van = async () => (await mijn(karin)).mensen.map(({ persoonId }: { persoonId: string }) => persoonId);

  test('ziet haar mensen met dezelfde redenen, zonder norm; het loket telt ze niet mee', async () => {
    const voor = (await w.call(thomas, 'GET /caseload')).body;
    const vanaf = '2026-10-05T08:00:00Z';
    await w.db.scope((scope) =>
      publishMany(
        scope,
        'EigenaarAangewezen',
        zes().map((persoonId) => ({ onderwerp: persoonId, data: { persoonId, medewerkerId: 'karin', vanaf } })),
      ),
    );
    await w.db.runJobs();
    const [stil = '', gemist = '', plan = ''] = zes();
    expect((await van()).toSorted()).toEqual(zes().toSorted());
    await gebeurt('AfspraakGemeld', { persoonIds: [gemist], aanleiding: 'niet verschenen' });
    await gebeurt('EvaluatieAfgesproken', { persoonIds: [plan], op: '2026-11-05' });
    await gebeurt('SignaalDringend', { persoonId: plan, soort: 'wonen', uiterlijk: '2026-11-03' });
    expect(await vraagt(gemist, karin)).toEqual(['niet verschenen']);
    expect(await vraagt(plan, karin)).toEqual(['urgente intake', 'evaluatie']);
    w.db.clock.advance({ hours: 24 * 15 });
    expect(await vraagt(stil, karin)).toEqual(['stilte']);
    await gebeurt('AfspraakGehouden', { persoonIds: [stil] }, undefined, karin);
    expect(await vraagt(stil, karin)).toEqual([]);
    w.db.clock.advance({ hours: -24 * 15 });
    expect(await mijn(karin)).toMatchObject({ loket: 'Jongerenloket', belasting: null, collegas: [] });
    expect((await w.call(thomas, 'GET /caseload')).body.inwoners).toBe(voor.inwoners);
    expect((await w.call(samira, `GET /caseload/inwoners/${stil}`)).body.code).toBe('NIET_UW_INWONER');
  });

  test('draagt over aan een ander buiten de teams, en wie in een team komt neemt zijn mensen mee', async () => {
    const [, , , een4 = ''] = zes();
    const id = crypto.randomUUID();
    await gebeurt('OverdrachtGevraagd', { persoonId: een4, van: 'karin', naar: 'ibrahim' }, id);
    await gebeurt('OverdrachtAfgelopen', { persoonId: een4, van: 'karin', naar: 'ibrahim', afloop: 'aanvaard' }, id);
    expect(await van()).not.toContain(een4);
    const voor = (await w.call(thomas, 'GET /caseload')).body;
    await w.call(thomas, 'PUT /caseload/consulenten/karin', {
      body: { naam: 'Karin Post', teamId: voor.teams[0].id, uren: 36, disciplines: [] },
    });
    const { inwoners } = (await w.call(thomas, 'GET /caseload')).body;
    expect(inwoners).toBe(voor.inwoners + 5);
    expect((await mijn(karin)).belasting).toMatchObject({ inwoners: 5 });
  });

  test('heeft een dag, ook waar geen loket is', async () => {
    expect(await mijn(petra)).toEqual({ loket: null, belasting: null, collegas: [], mensen: [] });
  });
});

describe('een gesprek', () => {
  test('wordt in een minuut voorbereid en vastgelegd; alleen door wie hem begeleidt', async () => {
    w.db.clock.advance({ minutes: 5 });
    const route = `/caseload/inwoners/${een}`;
    const body = { minuten: 20, fase: 'begeleiding' };
    expect((await w.call(selma, `GET ${route}`)).body.code).toBe('NIET_UW_INWONER');
    expect((await w.call(selma, `POST ${route}/contacten`, { body })).body.code).toBe('NIET_UW_INWONER');
    expect((await w.call(samira, `GET /caseload/inwoners/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await w.call(samira, `POST ${route}/contacten`, { body: { minuten: 601, fase: 'x' } })).status).toBe(400);
    expect((await w.call(samira, `POST ${route}/contacten`, { body })).status).toBe(201);
    const { body: nu } = await w.call(samira, `GET ${route}`);
    expect(nu).toMatchObject({ mijn: true, stilteNaDagen: 42, gezienOp: '2026-11-02' });
    expect(nu.contacten[0]).toMatchObject({ minuten: 20, fase: 'begeleiding' });
  });
});

describe('sturen', () => {
  test('telt wachten, overdrachten, gezichten en minuten, zonder namen', async () => {
    const intake = crypto.randomUUID();
    const vijf = w.personen[4] ?? '';
    await gebeurt('IntakeBegonnen', { persoonId: vijf }, intake);
    w.db.clock.set('2026-11-05T09:00:00Z');
    await gebeurt('EigenaarAangewezen', { persoonId: vijf, medewerkerId: 'samira' }, vijf);
    await gebeurt('IntakegesprekGevoerd', { persoonId: vijf, minuten: 50 }, intake);
    const { body } = await w.call(thomas, 'GET /caseload/sturing');
    expect(body.voor).toBeNull();
    expect(body.nu).toMatchObject({ van: '2026-06-01', totEnMet: '2026-11-30', intakes: 1, overdrachten: 1 });
    expect(body.nu.perFase).toContainEqual({ fase: 'intake', minuten: 50, inwoners: 1 });
    expect(JSON.stringify(body)).not.toContain(vijf);
  });

  test('een klacht telt een keer bij zijn onderwerp, per kwartaal; van wie het loket niet begeleidt niet', async () => {
    const klaagt = (persoonId: string, thema: string, ontvangenOp: string) =>
      gebeurt('KlachtOntvangen', { persoonIds: [persoonId], thema, ontvangenOp });
    await klaagt(een, 'wachten', '2026-11-01');
    await klaagt(twee, 'wachten', '2026-09-30');
    await klaagt(twee, 'bejegening', '2026-07-01');
    await klaagt(twee, 'lang geleden', '2025-09-30');
    await klaagt(drie, 'wachten', '2026-11-01');
    const { nu, klachtverloop } = (await w.call(thomas, 'GET /caseload/sturing')).body;
    expect(nu.klachten).toEqual([
      { thema: 'wachten', aantal: 2 },
      { thema: 'bejegening', aantal: 1 },
    ]);
    expect(klachtverloop.kwartalen.at(0)).toEqual({ van: '2025-10-01', totEnMet: '2025-12-31' });
    expect(klachtverloop.kwartalen.at(-1)).toEqual({ van: '2026-10-01', totEnMet: '2026-12-31' });
    expect(klachtverloop.themas).toEqual([
      { thema: 'wachten', aantallen: [0, 0, 0, 1, 1] },
      { thema: 'bejegening', aantallen: [0, 0, 0, 1, 0] },
    ]);
    // the same event, heard twice
    const [rij] = await w.sql(`select id from gm0599.caseload_klacht where thema = 'bejegening'`);
    const wat = { id: String(rij?.['id']), persoonIds: [een], thema: 'bejegening', op: day('2026-07-01') };
    await w.db.scope((scope) => countKlacht(scope, wat));
    const [telling] = await w.sql('select count(*)::int as n from gm0599.caseload_klacht');
    expect(telling).toEqual({ n: 4 });
  });

  test('na een stap een vraag; het antwoord is van niemand en telt vanaf tien', async () => {
    await gebeurt('PlanGetekend', { persoonIds: [w.inwoner.persoonId ?? ''] });
    const { vraag } = (await w.call(w.inwoner, 'GET /mijn/tevredenheid')).body;
    // the one about the transfer waits already: nobody is asked two things at once
    expect(vraag.stap).toBe('overdracht');
    const antwoord = (cijfer?: number) =>
      w.call(w.inwoner, `POST /mijn/tevredenheid/${vraag.id}`, { body: { cijfer } });
    expect((await antwoord(11)).status).toBe(400);
    expect((await antwoord(8)).status).toBe(200);
    expect((await antwoord(8)).body.code).toBe('VRAAG_NIET_GEVONDEN');
    const stand = async () => (await w.call(thomas, 'GET /caseload/sturing')).body.nu.tevredenheid;
    expect(await stand()).toEqual([{ stap: 'overdracht', aantal: 0, cijfer: null }]);
    await w.sql(`update gm0599.caseload_oordeel set aantal = 10`);
    // the month runs: who looked yesterday would read the answer of today from the difference
    expect(await stand()).toEqual([{ stap: 'overdracht', aantal: 0, cijfer: null }]);
    await w.sql(`update gm0599.caseload_oordeel set maand = '2026-10'`);
    expect(await stand()).toEqual([{ stap: 'overdracht', aantal: 10, cijfer: 8 }]);
  });

  test('voor en na: even lang voor de nieuwe werkwijze als erna', async () => {
    await w.call(thomas, 'POST /caseload/instellingen', { body: { ...instelling, omslag: '2026-10-01' } });
    const { voor, nu } = (await w.call(thomas, 'GET /caseload/sturing')).body;
    expect([voor.van, voor.totEnMet, nu.van, nu.totEnMet]).toEqual([
      '2026-08-01',
      '2026-09-30',
      '2026-10-01',
      '2026-11-30',
    ]);
  });
});
