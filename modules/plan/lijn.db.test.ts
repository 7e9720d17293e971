/** Proves the line of a person: each event once, for who may see it, new since the last visit; and that somebody always holds on. */

import { publish, publishMany } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rebuildLijn } from './index.ts';
import { openWereld, rob, samira, selma, thomas, type Wereld } from './wereld.voorbeelden.ts';

let w: Wereld;
beforeAll(async () => {
  w = await openWereld();
  for (const { id, naam, rollen } of [selma, samira, rob, thomas])
    await w.db.scope(({ tx, now }) => medewerkers.store(tx, { id, naam, rollen, telefoon: '010 000 00 01' }, now));
});
afterAll(() => w.close());

const gebeurt = async (soort: string, data: object, actor?: Actor): Promise<void> => {
  await w.db.scope(
    (scope) => publish(scope, { soort, onderwerp: crypto.randomUUID(), data: data as never }),
    actor && { actor },
  );
  await w.db.runJobs();
};
const henk = () => w.henk.persoonId ?? '';
const fatima = () => w.fatima.persoonId ?? '';
/** As the month run says it. */
const betaald = (persoonIds: string[], bedrag: number, maand: string) => ({
  ...{
    persoonIds,
    maand,
    betaald: bedrag,
    kenmerk: `B-${maand}`,
    betaaldOp: '2026-10-23',
    rekening: [],
    artikelen: [],
  },
});
const soorten = (body: { regels: readonly { soort: string }[] }) => body.regels.map(({ soort }) => soort);
const lijn = async (wie: Actor, vraag = '') => (await w.call(wie, `GET /personen/${henk()}/lijn${vraag}`)).body;

describe('the line', () => {
  test('of the first event somebody gets an owner, from that moment on', async () => {
    await gebeurt('AanvraagIngediend', {
      persoonIds: [henk()],
      zaaknummer: 'Z-1',
      ontvangenOp: '2026-11-02',
      uiterstBesluit: '2027-01-14',
    });
    const { eigenaar, reeks } = (await w.call(selma, `GET /personen/${henk()}/begeleiding`)).body;
    // of two with nobody the first by id
    expect(eigenaar).toMatchObject({ naam: 'Samira Bakkali', telefoon: '010 000 00 01', ik: false });
    expect(reeks).toEqual([{ naam: 'Samira Bakkali', vanaf: '2026-11-02T09:00:00Z', tot: null }]);
    expect(soorten(await lijn(samira)).sort()).toEqual(['aanvraagIngediend', 'coachAangewezen']);
  });

  test('the next one goes to the colleague with the fewest; each reader sees his own part', async () => {
    await gebeurt('MaandBetaald', betaald([henk(), fatima()], 88_142, '2026-10'), rob);
    expect((await w.call(selma, `GET /personen/${fatima()}/begeleiding`)).body.eigenaar.naam).toBe('Selma Yilmaz');
    const [van, voor] = [await lijn(rob), await lijn(samira)];
    expect(van.regels.find(({ soort }: { soort: string }) => soort === 'maandBetaald')).toMatchObject({
      domein: 'inkomen',
      door: 'Rob de Wit',
      waarden: [
        { naam: 'bedrag', soort: 'bedrag', waarde: 88_142 },
        { naam: 'maand', soort: 'maand', waarde: '2026-10' },
      ],
    });
    expect(soorten(voor)).toContain('maandBetaaldKort');
    expect(JSON.stringify(voor)).not.toContain('88142');
    const eigen = (await w.call(w.henk, 'GET /mijn/lijn')).body;
    expect(soorten(eigen)).toContain('maandBetaald');
    expect(eigen.regels.every(({ door }: { door: string | null }) => door === null)).toBe(true);
  });

  test('who has both roles sees one sentence per event, the fuller one', async () => {
    const beide: Actor = { ...rob, id: 'beide', rollen: ['consulent', 'coach'] };
    const regels = (await (await w.extra([beide])).call(beide, `GET /personen/${henk()}/lijn`)).body;
    expect(soorten(regels).filter((soort) => soort.startsWith('maandBetaald'))).toEqual(['maandBetaald']);
  });

  test('an event that is delivered twice stands there once, and so does one that is made again', async () => {
    const eerst = soorten(await lijn(rob));
    await w.db.scope((scope) => rebuildLijn(scope, undefined));
    await w.db.runJobs();
    expect(soorten(await lijn(rob))).toEqual(eerst);
  });

  test('a line that was lost comes back from the outbox', async () => {
    const eerst = soorten(await lijn(rob));
    await w.sql('delete from gm0599.plan_lijn');
    expect(soorten(await lijn(rob))).toEqual([]);
    expect(await w.db.scope((scope) => rebuildLijn(scope, undefined))).toBeUndefined();
    expect(soorten(await lijn(rob))).toEqual(eerst);
  });

  test('is read a page at a time, by domain of life, without a double or a hole', async () => {
    const veel = Array.from({ length: 120 }, (_, i) => ({
      onderwerp: crypto.randomUUID(),
      data: betaald([fatima()], i, '2026-09'),
    }));
    await w.db.scope((scope) => publishMany(scope, 'MaandBetaald', veel));
    await w.db.runJobs();
    const ids: string[] = [];
    for (let na: string | null = ''; na !== null; ) {
      const { body } = await w.call(w.fatima, `GET /mijn/lijn?domein=inkomen${na && `&na=${na}`}`);
      ids.push(...body.regels.map(({ id }: { id: string }) => id));
      expect(body.domeinen).toContainEqual({ domein: 'inkomen', aantal: 121, nieuw: 0 });
      na = body.volgende;
    }
    expect(ids).toHaveLength(121);
    expect(new Set(ids).size).toBe(121);
    const { body } = await w.call(w.fatima, 'GET /mijn/lijn?domein=werk');
    expect(body).toMatchObject({ regels: [], volgende: null });
    const na = (op: string, id: string) => w.call(w.fatima, `GET /mijn/lijn?na=${op}_${id}`);
    const id = crypto.randomUUID();
    expect((await w.call(w.fatima, 'GET /mijn/lijn?na=onzin')).status).toBe(400);
    expect((await na('2026-11-02T10:00:00Z', '-'.repeat(36))).status).toBe(400);
    expect((await na('2026-13-02T10:00:00Z', id)).status).toBe(400);
    expect((await na('Z'.repeat(20), id)).status).toBe(400);
    // the thirtieth of February: the first page, and no fault
    expect((await na('2026-02-30T10:00:00Z', id)).status).toBe(200);
    expect((await na('2026-11-02T10:00:00.123456Z', id)).status).toBe(200);
  });

  test.each(['beheerder', 'controleur', 'toetser', 'aanbieder'] as const)('%s has no way in', async (rol) => {
    const ander: Actor = { ...rob, id: rol, rollen: [rol] };
    const http = await w.extra([ander]);
    expect((await http.call(ander, `GET /personen/${henk()}/lijn`)).status).toBe(403);
  });
});

describe('since the last visit', () => {
  test('what came in the meantime is marked, until the next visit; what one did oneself is not', async () => {
    w.db.clock.advance({ hours: 1 });
    await gebeurt('TermijnVerlengd', {
      persoonIds: [henk()],
      zaaknummer: 'Z-1',
      weken: 4,
      uiterstBesluit: '2027-02-11',
      reden: 'druk',
    });
    expect((await w.call(w.henk, 'GET /mijn/lijn/nieuw')).body).toMatchObject({ aantal: 1 });
    const eerste = (await w.call(w.henk, 'GET /mijn/lijn')).body;
    expect(eerste.regels.filter(({ nieuw }: { nieuw: boolean }) => nieuw)).toMatchObject([
      { soort: 'termijnVerlengd' },
    ]);
    // looking again is the same visit
    expect(soorten((await w.call(w.henk, 'GET /mijn/lijn?nieuw=true')).body)).toEqual(['termijnVerlengd']);
    expect((await w.call(w.henk, 'GET /mijn/lijn/nieuw')).body.aantal).toBe(0);
    w.db.clock.advance({ hours: 1 });
    expect(soorten((await w.call(w.henk, 'GET /mijn/lijn?nieuw=true')).body)).toEqual([]);
  });

  test('the coach reads how much is new on each of his lines', async () => {
    await w.call(samira, `GET /personen/${henk()}/lijn`);
    w.db.clock.advance({ hours: 1 });
    await gebeurt('GegevensOntvangen', { persoonIds: [henk()] }, rob);
    const { inwoners, totaal } = (await w.call(samira, 'GET /begeleiding/inwoners')).body;
    expect(totaal).toBe(1);
    expect(inwoners).toMatchObject([{ persoonId: henk(), nieuw: 1 }]);
    expect(soorten(await lijn(samira, '?nieuw=true'))).toEqual(['gegevensOntvangen']);
  });
});

describe('a step of development', () => {
  const zet = (stap: string, op = '2026-11-02', wie: Actor = samira) =>
    w.call(wie, `POST /personen/${henk()}/ontwikkelstappen`, {
      body: { stap, op, toelichting: 'Vertelde Henk zelf.' },
    });

  test('is celebrated when it is further than ever, and going back is no failure', async () => {
    expect((await zet('vrijwilligerswerk', '2026-09-01')).body).toEqual({ verder: true });
    expect((await zet('iets')).body).toEqual({ verder: false });
    expect((await zet('vrijwilligerswerk')).body).toEqual({ verder: false });
    expect((await zet('certificaat')).body).toEqual({ verder: true });
    await w.db.runJobs();
    const { stappen, coach } = (await w.call(w.henk, 'GET /mijn/begeleiding')).body;
    expect(stappen.nu).toBe('certificaat');
    expect(stappen.gezet.map(({ stap }: { stap: string }) => stap)).toEqual([
      'certificaat',
      'vrijwilligerswerk',
      'iets',
      'vrijwilligerswerk',
    ]);
    expect(coach).toMatchObject({ naam: 'Samira Bakkali', telefoon: '010 000 00 01' });
    const { regels } = (await w.call(w.henk, 'GET /mijn/lijn?domein=begeleiding')).body;
    expect(regels.at(-1)).toMatchObject({ soort: 'stapVerder', op: '2026-09-01T10:00:00Z' });
    // the words stay where they were written
    expect(JSON.stringify(regels)).not.toContain('Vertelde');
  });

  test.each([
    ['2026-11-03', 422, 'STAP_IN_TOEKOMST'],
    ['2016-11-01', 422, 'STAP_TE_LANG_GELEDEN'],
    ['2016-11-02', 200, undefined],
    ['2026-02-30', 400, 'INVOER_ONGELDIG'],
  ])('on %s: %i', async (op, status, code) => {
    const antwoord = await zet('iets', op);
    expect([antwoord.status, antwoord.body.code]).toEqual([status, code]);
  });

  test('of another kind, or by who does not guide, is refused', async () => {
    expect((await zet('directeur')).status).toBe(400);
    expect((await zet('iets', '2026-11-02', rob)).status).toBe(403);
    expect((await zet('iets', '2026-11-02', w.henk)).status).toBe(403);
  });
});

describe('how many professionals somebody met', () => {
  test('counts each colleague once, and above five somebody must look', async () => {
    for (let i = 0; i < 6; i += 1) {
      const collega: Actor = { ...rob, id: `collega-${i}`, naam: `Collega ${i}` };
      await w.db.scope(({ tx, now }) => medewerkers.store(tx, { ...collega, telefoon: undefined }, now));
      await gebeurt('GegevensOntvangen', { persoonIds: [fatima()] }, collega);
      await gebeurt('GegevensOntvangen', { persoonIds: [fatima()] }, collega);
    }
    const { professionals } = (await w.call(selma, `GET /personen/${fatima()}/begeleiding`)).body;
    // Rob paid before
    expect(professionals).toMatchObject({ aantal: 7, norm: 5, teVeel: true, tot: null });
    const cijfers = (await w.call(thomas, 'GET /begeleiding/cijfers')).body;
    expect(cijfers.bovenNorm).toMatchObject([{ persoonId: fatima(), aantal: 7 }]);
    expect(cijfers.verdeling).toContainEqual({ aantal: 7, mensen: 1 });
  });

  test('the municipality chooses its own norm, from a day on and never over an earlier choice', async () => {
    const kies = (vanaf: string, waarde: number) =>
      w.call(thomas, 'POST /begeleiding/instellingen', { body: { naam: 'professionalsnorm', vanaf, waarde } });
    expect((await kies('2026-11-01', 8)).body.code).toBe('INSTELLING_TERUG');
    expect((await kies('2026-11-02', 8)).status).toBe(200);
    expect((await kies('2026-11-02', 3)).body.code).toBe('INSTELLING_VOOR_DIE_DAG');
    expect((await w.call(thomas, 'GET /begeleiding/cijfers')).body).toMatchObject({ norm: 8, bovenNorm: [] });
    expect((await w.call(selma, 'GET /begeleiding/cijfers')).status).toBe(403);
  });

  test('nobody was a day without an owner', async () => {
    const { zonderEigenaar } = (await w.call(thomas, 'GET /begeleiding/cijfers')).body;
    expect(zonderEigenaar).toEqual({ mensen: 0, dagen: 0, wachtenden: [] });
  });
});
