/** Proves a perspective, a service group and the roll-out: who writes, who sees it when, and what never changes afterwards. */
import { publish } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intakeactsOf } from './intakeacts.voorbeelden.ts';
import {
  femke,
  groepen,
  joris,
  keukenhulp,
  mira,
  openPerspectiefwereld,
  type Perspectiefwereld,
  rob,
  schoon,
  selma,
  thomas,
  thuiszorg,
  van,
} from './perspectiefwereld.voorbeelden.ts';
import { rustig } from './wereld.voorbeelden.ts';

let wereld: Perspectiefwereld;
beforeAll(async () => {
  wereld = await openPerspectiefwereld();
  const { http, henk } = wereld;
  const { body } = await http.call(henk, 'POST /mijn/ervaringen', { body: { soort: 'werk', beroepId: keukenhulp } });
  const route = `PUT /mijn/ervaringen/${body.ervaring.id}/vaardigheden`;
  await http.call(henk, route, { body: { vaardigheden: [schoon] } });
  for (const beroepId of [keukenhulp, thuiszorg])
    await http.call(henk, 'POST /mijn/beroepswensen', { body: { beroepId } });
});
afterAll(() => wereld.close());

describe('the perspective', () => {
  const woorden = {
    kan: 'Koken en schoonmaken.',
    wil: 'Weer in een keuken werken.',
    volgendeStap: 'Een dag meelopen.',
    belemmeringen: [{ domein: 'schulden', tekst: 'Een brief van de deurwaarder.' }],
  };
  const schrijf = (na: number) =>
    wereld.http.call(selma, `POST ${van(wereld.henk)}/perspectief`, { body: { na, ...woorden } });

  test('the resident reads it from the moment that it is kept, with how far he was on that day', async () => {
    expect((await schrijf(0)).status).toBe(200);
    expect((await wereld.mijn(wereld.henk)).versies).toMatchObject([
      {
        versie: 1,
        ...woorden,
        door: 'selma',
        op: '2026-11-02',
        antwoord: null,
        afstanden: [{ naam: 'keukenhulp', heeft: 1, essentieel: 20 }, { naam: 'thuiszorgmedewerker' }],
      },
    ]);
    expect(await wereld.events('PerspectiefGemaakt')).toEqual([
      { persoonIds: [wereld.henk.persoonId], versie: 1, kenmerk: 'Perspectief, versie 1' },
    ]);
  });
  test('two coaches at once: the second is told, and nothing is written over', async () => {
    expect((await schrijf(0)).body.code).toBe('PERSPECTIEF_INTUSSEN_VERANDERD');
    const beide = await Promise.all([schrijf(1), schrijf(1)]);
    expect(beide.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await wereld.mijn(wereld.henk)).versies.map((een: { versie: number }) => een.versie)).toEqual([2, 1]);
  });
  test('he says whether it is right, once', async () => {
    const zeg = (versie: number) =>
      wereld.http.call(wereld.henk, 'POST /mijn/perspectief/reactie', {
        body: { versie, klopt: false, reactie: 'Ik wil geen avonden.' },
      });
    expect((await zeg(2)).body.versies[0].antwoord).toEqual({
      klopt: false,
      reactie: 'Ik wil geen avonden.',
      op: '2026-11-02',
    });
    expect((await zeg(2)).body.code).toBe('REACTIE_AL_GEGEVEN');
    expect((await zeg(9)).body.code).toBe('PERSPECTIEF_ONBEKEND');
    expect((await wereld.http.call(selma, `GET ${van(wereld.henk)}/perspectief`)).body.versies[0].antwoord.klopt).toBe(
      false,
    );
  });
  test('what a colleague looked at stands in the record of the resident; who has no task there sees nothing', async () => {
    const regels = await wereld.ask(
      `select omschrijving from gm0599.logboek_regel where onderwerp_soort = 'perspectief' and actor_id = 'selma'`,
    );
    expect(regels.map((een) => een['omschrijving'])).toContain('Perspectief geopend');
    expect((await wereld.http.call(rob, `GET ${van(wereld.henk)}/perspectief`)).status).toBe(403);
    expect((await wereld.http.call(joris, `GET ${van(wereld.henk)}/perspectief`)).body.code).toBe('PERSOON_ONBEKEND');
  });
});

describe('the service group', () => {
  const stel = (feit: string, waarde: string, bron = 'gesprek') =>
    wereld.http.call(selma, `POST ${van(wereld.henk)}/groepsfeiten`, { body: { feit, waarde, bron } });
  const kies = (groep: string) =>
    wereld.http.call(selma, `POST ${van(wereld.henk)}/groep`, { body: { groep, reden: 'Besproken met Henk.' } });

  test('without a definition there is nothing to choose, and it says so', async () => {
    expect((await wereld.mijn(wereld.henk)).groep.voorstel).toEqual({ soort: 'geen groepen' });
    expect((await kies('samen')).body.code).toBe('GEEN_GROEPEN');
  });
  test('a definition that gives application letters without a perspective on work is refused with the place', async () => {
    const fout = structuredClone(groepen);
    (fout.groepen[2] as (typeof groepen.groepen)[number]).plichten.sollicitatiesPerWeek = 1 as never;
    const { status, body } = await wereld.leg(femke, fout);
    expect([status, body.code]).toEqual([422, 'DEFINITIE_TEGENSTRIJDIG']);
    expect(body.detail).toContain('/groepen/2/plichten/sollicitatiesPerWeek');
    expect((await wereld.leg(selma, groepen)).status).toBe(403);
  });
  test('it is proposed from stated facts with their source, in the order of the rules', async () => {
    await wereld.leg(femke, groepen);
    expect((await wereld.mijn(wereld.henk)).groep.voorstel).toMatchObject({
      soort: 'vraag',
      feit: { code: 'werk-kan-niet' },
    });
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
    expect((await wereld.mijn(wereld.henk)).groep.keuze).toMatchObject({
      groep: {
        naam: 'Meedoen',
        plichten: { sollicitatiesPerWeek: null, afspraken: ['Wij spreken elkaar elke maand.'] },
      },
      voorstel: 'zelf',
      reden: 'Besproken met Henk.',
      door: 'selma',
    });
    expect(await wereld.events('GroepVastgesteld')).toEqual([
      { persoonIds: [wereld.henk.persoonId], groep: 'meedoen', soort: 'geen werkperspectief' },
    ]);
  });
  test('another definition later leaves what was set as it was meant; another municipality has its own words', async () => {
    await wereld.leg(femke, { ...groepen, groepen: groepen.groepen.map((een) => ({ ...een, naam: 'Anders' })) });
    expect((await wereld.mijn(wereld.henk)).groep.keuze.groep.naam).toBe('Meedoen');
    expect((await wereld.mijn(wereld.henk)).groep.groepen[0].naam).toBe('Anders');
    expect(
      (await wereld.http.call(mira, 'GET /perspectiefdefinities')).body.definities.every(
        (een: { nu: unknown }) => een.nu === null,
      ),
    ).toBe(true);
    await wereld.leg(mira, { ...groepen, groepen: groepen.groepen.map((een) => ({ ...een, naam: 'Vraagraak' })) });
    const { body } = await wereld.http.call(mira, 'GET /perspectiefdefinities');
    expect(body.definities[0].nu.inhoud.groepen[0].naam).toBe('Vraagraak');
  });
  test('a definition of tomorrow does not hold today', async () => {
    await wereld.leg(femke, { soort: 'gevraagde beroepen', beroepen: [] }, '2026-11-03');
    expect((await wereld.mijn(wereld.henk)).gevraagd).toBeNull();
  });
});

test('a fact that he told in his story is not asked again; what a coach stated stands, beside what his story says since', async () => {
  const { fatima, http } = wereld;
  const uitVerhaal = [{ vraag: 'werk.nu', is: ['betaald'], waarde: 'ja' }];
  const [arts, recent] = groepen.feiten;
  await wereld.leg(femke, { ...groepen, feiten: [arts, { ...recent, uitVerhaal }] });
  const acts = intakeactsOf({ call: http.call, sql: wereld.ask });
  const { id } = await acts.begin(fatima);
  await acts.vertel(fatima, id, { ...rustig, 'werk.nu': ['betaald'] });
  const groep = async () => (await http.call(selma, `GET ${van(fatima)}/perspectief`)).body.groep;
  const verteld = { feit: 'recent-werk', waarde: 'Ja', bron: 'inwoner', op: '2026-11-02', uitVerhaal: true };
  expect((await groep()).gesteld).toEqual([{ ...verteld, vraag: 'Werkte u het afgelopen jaar?', anders: null }]);
  const stel = (feit: string, waarde: string) =>
    http.call(selma, `POST ${van(fatima)}/groepsfeiten`, { body: { feit, waarde, bron: 'gesprek' } });
  expect((await stel('werk-kan-niet', 'nee')).body.groep.voorstel).toMatchObject({
    soort: 'voorstel',
    groep: { code: 'zelf' },
    gronden: [verteld],
  });
  const reden = 'Besproken met Fatima.';
  await http.call(selma, `POST ${van(fatima)}/groep`, { body: { groep: 'zelf', reden } });
  expect((await groep()).keuze).toMatchObject({ groep: { code: 'zelf' }, voorstel: 'zelf' });
  // she corrects her story: what follows from it changes at once, and what was set stays as it was set
  await acts.zeg(fatima, id, { 'werk.nu': ['zoek'] }, 1);
  expect(await groep()).toMatchObject({
    voorstel: { soort: 'vraag', feit: { code: 'recent-werk' } },
    keuze: { voorstel: 'zelf' },
  });
  await stel('recent-werk', 'nee');
  await acts.zeg(fatima, id, { 'werk.nu': ['betaald'] }, 2);
  expect((await groep()).gesteld[1]).toMatchObject({
    waarde: 'Nee',
    bron: 'gesprek',
    uitVerhaal: false,
    anders: { waarde: 'Ja', op: '2026-11-02' },
  });
});

describe('the roll-out', () => {
  const maak = (anders: object) =>
    wereld.http.call(thomas, 'POST /perspectiefcohorten', {
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
    const { status } = await wereld.http.call(selma, 'POST /perspectiefcohorten', {
      body: { naam: 'Van een coach', volgorde: 3, begintOp: '2026-10-01', nieuweInstroom: false, terugkijkdagen: 28 },
    });
    expect(status).toBe(403);
  });
  test('who is granted a benefit comes in by himself, once; who is refused does not', async () => {
    const besluit = (aard: string, ...wie: readonly Actor[]) =>
      wereld.db.scope((scope) =>
        publish(scope, {
          soort: 'BesluitGenomen',
          onderwerp: crypto.randomUUID(),
          data: { aard, persoonIds: wie.map(({ persoonId }) => persoonId ?? '') },
        }),
      );
    await besluit('toekenning', wereld.henk, wereld.henk);
    await besluit('toekenning', wereld.henk);
    await besluit('toekenning');
    await besluit('afwijzing', wereld.fatima);
    await wereld.db.runJobs();
    const [instroom] = (await wereld.http.call(thomas, 'GET /perspectiefcohorten')).body.cohorten;
    expect(instroom).toMatchObject({
      totaal: 1,
      gemaakt: 1,
      recent: 0,
      verwachting: { soort: 'klaar', op: '2026-11-02' },
    });
  });
  test('who still waits is opened by name, and that stands in the record; who has a perspective is not in it', async () => {
    const { cohorten } = (await wereld.http.call(thomas, 'GET /perspectiefcohorten')).body;
    const wachtend = (wie: Actor, id: string) => wereld.http.call(wie, `GET /perspectiefcohorten/${id}/inwoners`);
    expect((await wachtend(thomas, cohorten[0].id)).body).toEqual({ cohort: 'Nieuwe instroom', inwoners: [] });
    const erin = { body: { cohortId: cohorten[1].id } };
    expect((await wereld.http.call(selma, `POST ${van(wereld.fatima)}/cohort`, erin)).body.cohort).toBe('Jongeren');
    const { body } = await wachtend(selma, cohorten[1].id);
    expect(body.inwoners).toMatchObject([{ persoonId: wereld.fatima.persoonId, sinds: '2026-11-02' }]);
    const na = await wereld.http.call(
      selma,
      `GET /perspectiefcohorten/${cohorten[1].id}/inwoners?na=${wereld.fatima.persoonId}`,
    );
    expect(na.body.inwoners).toEqual([]);
    const regels = await wereld.ask(`select 1 from gm0599.logboek_regel where omschrijving = 'In een cohort'`);
    expect(regels).toHaveLength(1);
    expect((await wachtend(joris, cohorten[1].id)).body.code).toBe('COHORT_NIET_GEVONDEN');
  });
  test('one cohort at a time', async () => {
    const { cohorten } = (await wereld.http.call(thomas, 'GET /perspectiefcohorten')).body;
    const zet = (wie: Actor, cohortId: string) =>
      wereld.http.call(selma, `POST ${van(wie)}/cohort`, { body: { cohortId } });
    expect((await zet(wereld.fatima, cohorten[1].id)).body.code).toBe('AL_IN_COHORT');
    expect((await zet(wereld.henk, cohorten[1].id)).body.code).toBe('AL_IN_COHORT');
    expect((await zet(wereld.fatima, crypto.randomUUID())).body.code).toBe('COHORT_ONBEKEND');
  });
});

test('what was confirmed cannot be changed in the database, nor what was written down', async () => {
  const client = new pg.Client(wereld.db.ownerUrl);
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
