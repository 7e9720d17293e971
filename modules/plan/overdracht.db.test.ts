/** Proves a warm transfer from asking to the yes, everything that must not happen, and that two at once have one winner. */

import { publish } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignOwners } from './jobs/eigenaar.ts';
import { joris, openWereld, rob, samira, selma, thomas, type Wereld } from './wereld.voorbeelden.ts';

let w: Wereld;
const collegas = [selma, samira, rob, thomas];
beforeAll(async () => {
  w = await openWereld();
  const ken = (actor: Actor) =>
    w.db.scope(({ tx, now }) => medewerkers.store(tx, { ...actor, telefoon: undefined }, now), {
      gemeente: actor.gemeente,
    });
  for (const collega of [...collegas, joris]) await ken(collega);
  await w.db.scope(async (scope) => {
    await assignOwners(scope, new Map([[persoon(), scope.now.toString()]]));
    await assignOwners(scope, new Map([[w.fatima.persoonId ?? '', scope.now.toString()]]));
  });
});
afterAll(() => w.close());

const persoon = () => w.henk.persoonId ?? '';
const begeleiding = async () => (await w.call(thomas, `GET /personen/${persoon()}/begeleiding`)).body;
const eigenaar = async (): Promise<string> => (await begeleiding()).eigenaar.naam;
const vraag = (van: Actor, naar: string, meer: object = {}, over = persoon()) =>
  w.call(van, `POST /personen/${over}/overdrachten`, {
    body: { naar, toelichting: 'Henk zoekt nu werk in de zorg.', ...meer },
  });
const doe = (wie: Actor, id: string, wat: string, body?: object) =>
  w.call(wie, `POST /overdrachten/${id}/${wat}`, body === undefined ? {} : { body });
const code = async (antwoord: ReturnType<typeof doe>) => (await antwoord).body.code;
/** Asked by the owner now, to the other coach. */
const gevraagd = async (): Promise<{ readonly id: string; readonly van: Actor; readonly naar: Actor }> => {
  const [van, naar] = (await eigenaar()) === samira.naam ? [samira, selma] : [selma, samira];
  const { body } = await vraag(van, naar.id);
  return { id: body.id, van, naar };
};

describe('asking', () => {
  test.each([
    ['oneself', samira, 'samira', {}, 'AL_EIGENAAR'],
    ['somebody nobody knows', samira, 'bestaat-niet', {}, 'COLLEGA_ONBEKEND'],
    ['a colleague who is no coach', samira, 'rob', {}, 'COLLEGA_ONBEKEND'],
    ['a coach of another municipality', samira, 'joris', {}, 'COLLEGA_ONBEKEND'],
    ['by who does not hold on', selma, 'selma', {}, 'NIET_VAN_U'],
    ['with a talk that was before', samira, 'selma', { kennismaking: '2026-11-01' }, 'DAG_ONJUIST'],
    ['with a talk after the last day', samira, 'selma', { kennismaking: '2026-11-17' }, 'DAG_ONJUIST'],
    ['without words', samira, 'selma', { toelichting: 'x' }, 'INVOER_ONGELDIG'],
  ] as const)('%s is refused', async (_, van, naar, meer, verwacht) => {
    expect((await vraag(van, naar, meer)).body.code).toBe(verwacht);
  });

  test('about a person who is not here is not found, also from another municipality', async () => {
    expect((await vraag(samira, 'selma', {}, crypto.randomUUID())).body.code).toBe('INWONER_NIET_GEVONDEN');
    expect((await vraag(joris, 'selma')).body.code).toBe('INWONER_NIET_GEVONDEN');
    expect((await vraag(rob, 'selma')).status).toBe(403);
    expect((await vraag(w.henk, 'selma')).status).toBe(403);
  });

  test('twice at once gives one transfer; the other is told that one waits', async () => {
    const beide = await Promise.all([vraag(samira, 'selma'), vraag(thomas, 'selma')]);
    expect(beide.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(beide.find(({ status }) => status === 409)?.body.code).toBe('LOOPT_AL');
    const { id } = beide.find(({ status }) => status === 201)?.body ?? {};
    expect((await vraag(samira, 'selma')).body.code).toBe('LOOPT_AL');
    expect(await code(doe(samira, id, 'intrekking'))).toBeUndefined();
    expect(await code(doe(samira, id, 'intrekking'))).toBe('AL_AFGELOPEN');
    expect(await eigenaar()).toBe('Samira Bakkali');
  });
});

describe('answering', () => {
  test('until the yes the old owner stays; the yes needs the talk of the three, by who was asked', async () => {
    const { id } = await gevraagd();
    expect((await w.call(w.henk, 'GET /mijn/begeleiding')).body).toMatchObject({
      coach: { naam: 'Samira Bakkali' },
      overdracht: { naar: 'Selma Yilmaz', kennismaking: null },
    });
    expect((await w.call(selma, 'GET /overdrachten')).body.overdrachten).toMatchObject([
      { id, rol: 'aan u', gesproken: false },
    ]);
    expect((await w.call(samira, 'GET /overdrachten')).body.overdrachten[0]).toMatchObject({ id, rol: 'van u' });
    expect(await code(doe(selma, id, 'aanvaarding'))).toBe('EERST_KENNISMAKEN');
    expect(await code(doe(selma, id, 'kennismaking', { op: '2026-11-04' }))).toBeUndefined();
    // a talk that is still to come is none
    expect(await code(doe(selma, id, 'aanvaarding'))).toBe('EERST_KENNISMAKEN');
    w.db.clock.advance({ hours: 48 });
    expect(await code(doe(samira, id, 'aanvaarding'))).toBe('NIET_AAN_U');
    expect((await doe(thomas, id, 'aanvaarding')).status).toBe(403);
    expect((await doe(joris, id, 'aanvaarding')).status).toBe(404);
    expect(await eigenaar()).toBe('Samira Bakkali');
    expect(await code(doe(selma, id, 'aanvaarding'))).toBeUndefined();
    expect(await eigenaar()).toBe('Selma Yilmaz');
    expect((await begeleiding()).reeks).toEqual([
      { naam: 'Samira Bakkali', vanaf: '2026-11-02T09:00:00Z', tot: '2026-11-04T09:00:00Z' },
      { naam: 'Selma Yilmaz', vanaf: '2026-11-04T09:00:00Z', tot: null },
    ]);
    expect(await code(doe(selma, id, 'aanvaarding'))).toBe('AL_AFGELOPEN');
    await w.db.runJobs();
    const { regels } = (await w.call(w.henk, 'GET /mijn/lijn')).body;
    expect(regels.map(({ soort }: { soort: string }) => soort)).toContain('coachGewisseld');
    expect(await w.berichten(w.henk)).toEqual(['U heeft een nieuwe coach']);
  });

  test('what was planned goes along when her agenda is free, and else she is asked to, by name', async () => {
    w.db.clock.advance({ hours: 1 });
    const { id, van, naar } = await gevraagd();
    const maak = (wie: Actor, tijd: string, over = persoon(), op = '2026-11-12') =>
      w.call(wie, `POST /personen/${over}/afspraken`, {
        body: { op, tijd, minuten: 45, wijze: 'kantoor', plaats: 'Werkplein Zuid', onderwerp: 'voortgang' },
      });
    for (const tijd of ['10:00', '11:00']) expect((await maak(van, tijd)).status).toBe(200);
    // she has somebody else then, from a quarter before on
    expect((await maak(naar, '10:45', w.fatima.persoonId)).status).toBe(200);
    const mijn = async () => (await w.call(w.henk, 'GET /mijn/afspraken')).body.afspraken;
    const [later] = await mijn();
    const vroeger = (await mijn()).at(-1);
    for (const een of [later, vroeger])
      expect(
        (await w.call(w.henk, `POST /mijn/afspraken/${een.id}/verzetverzoek`, { body: { tekst: 'Liever later' } }))
          .status,
      ).toBe(200);
    await doe(naar, id, 'kennismaking', { op: '2026-11-04' });
    expect(await code(doe(naar, id, 'aanvaarding'))).toBeUndefined();
    const na = (await mijn()).filter(({ stand }: { stand: string }) => stand === 'gepland');
    expect(na.map(({ begint, medewerker }: { begint: string; medewerker: string }) => [begint, medewerker])).toEqual([
      ['2026-11-12T10:00:00Z', van.naam],
      ['2026-11-12T09:00:00Z', naar.naam],
    ]);
    // what he asked about both waits still, and is hers now
    expect(na.map(({ verzetGevraagd }: { verzetGevraagd: boolean }) => verzetGevraagd)).toEqual([true, true]);
    const agenda = (await w.call(naar, 'GET /agenda?op=2026-11-12')).body;
    expect(agenda.afspraken.map(({ begint }: { begint: string }) => begint)).toEqual([
      '2026-11-12T09:00:00Z',
      '2026-11-12T09:45:00Z',
    ]);
    const eigen = agenda.taken.find(({ soort }: { soort: string }) => soort === 'eigen taak');
    expect(eigen).toMatchObject({
      uiterlijk: '2026-11-12',
      tekst: `Zoek een ander moment: uw agenda is vol bij wat ${van.naam} afsprak op 12 november 2026 om 11:00 uur.`,
    });
    expect((await w.call(van, 'GET /agenda?op=2026-11-12')).body.afspraken).toHaveLength(1);
    await w.db.runJobs();
    expect(await w.berichten(w.henk)).toContain('Uw afspraak is veranderd');
  });

  test('accepted by two at once there is one winner, and one row', async () => {
    w.db.clock.advance({ hours: 1 });
    const { reeks: eerder } = await begeleiding();
    const { id, naar } = await gevraagd();
    await doe(naar, id, 'kennismaking', { op: '2026-11-04' });
    const antwoorden = await Promise.all([1, 2, 3].map(() => doe(naar, id, 'aanvaarding')));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await begeleiding()).reeks).toHaveLength(eerder.length + 1);
  });

  test('accepted and withdrawn at once there is one outcome', async () => {
    w.db.clock.advance({ hours: 1 });
    const { id, van, naar } = await gevraagd();
    await doe(naar, id, 'kennismaking', { op: '2026-11-04' });
    const beide = await Promise.all([doe(naar, id, 'aanvaarding'), doe(van, id, 'intrekking')]);
    expect(beide.map(({ status }) => status).sort()).toEqual([200, 409]);
    const ging = beide[0]?.status === 200;
    expect(await eigenaar()).toBe(ging ? naar.naam : van.naam);
  });

  test('a no has a reason, goes back to who asked, and changes nothing', async () => {
    w.db.clock.advance({ hours: 1 });
    const { id, van, naar } = await gevraagd();
    expect(await code(doe(naar, id, 'weigering', { reden: '   ' }))).toBe('REDEN_ONTBREEKT');
    expect(await code(doe(van, id, 'weigering', { reden: 'Ik wil niet.' }))).toBe('NIET_AAN_U');
    expect(await code(doe(naar, id, 'weigering', { reden: 'Mijn caseload is vol.' }))).toBeUndefined();
    expect(await code(doe(naar, id, 'kennismaking', { op: '2026-11-04' }))).toBe('AL_AFGELOPEN');
    const terug = (await w.call(van, 'GET /overdrachten')).body.overdrachten;
    expect(terug).toContainEqual(expect.objectContaining({ id, afloop: 'geweigerd', reden: 'Mijn caseload is vol.' }));
    expect(await eigenaar()).toBe(van.naam);
    // the resident is not told who did not want him
    await w.db.runJobs();
    const { regels } = (await w.call(w.henk, 'GET /mijn/lijn')).body;
    expect(regels.map(({ soort }: { soort: string }) => soort)).not.toContain('overdrachtGeweigerd');
  });

  test('nobody answers: on the last day it still can, the day after it is over and the owner is still the owner', async () => {
    w.db.clock.advance({ hours: 1 });
    const { id, van, naar } = await gevraagd();
    await doe(naar, id, 'kennismaking', { op: '2026-11-04' });
    w.db.clock.advance({ hours: 14 * 24 });
    await w.db.runJobs();
    expect((await begeleiding()).overdrachten[0]).toMatchObject({ id, afloop: null });
    w.db.clock.advance({ hours: 24 });
    await w.db.runJobs();
    expect((await begeleiding()).overdrachten[0]).toMatchObject({ id, afloop: 'verlopen' });
    expect(await code(doe(naar, id, 'aanvaarding'))).toBe('AL_AFGELOPEN');
    expect(await eigenaar()).toBe(van.naam);
    const cijfers = (await w.call(thomas, 'GET /begeleiding/cijfers')).body;
    expect(cijfers).toMatchObject({ overdrachten: [], zonderEigenaar: { mensen: 0, dagen: 0 } });
  });

  test('a transfer that does not exist is not found', async () => {
    expect(await code(doe(selma, crypto.randomUUID(), 'aanvaarding'))).toBe('OVERDRACHT_NIET_GEVONDEN');
    expect((await doe(selma, 'geen-id', 'aanvaarding')).status).toBe(404);
  });
});

describe('a division that a team leader accepted', () => {
  const voorstel = (persoonId: string, naar: string) =>
    w.db.scope((scope) =>
      publish(scope, {
        soort: 'OverdrachtVoorgesteld',
        onderwerp: persoonId,
        data: { persoonId, van: null, naar, redenen: [], door: 'thomas' },
      }),
    );

  test('becomes a transfer that the other accepts or not, once, and never to who is no coach', async () => {
    const ander = (await eigenaar()) === samira.naam ? selma : samira;
    await voorstel(persoon(), ander.id);
    await voorstel(persoon(), ander.id);
    await voorstel(persoon(), 'rob');
    await w.db.runJobs();
    const open = (await w.call(thomas, 'GET /overdrachten')).body.overdrachten;
    expect(open).toMatchObject([{ persoonId: persoon(), naar: ander.naam, afloop: null }]);
    expect(await code(doe(thomas, open[0].id, 'intrekking'))).toBeUndefined();
  });

  test('gives who had nobody that colleague at once', async () => {
    const nieuw = crypto.randomUUID();
    await voorstel(nieuw, 'rob');
    await voorstel(nieuw, 'selma');
    await w.db.runJobs();
    const rows = await w.sql(`select medewerker_id from gm0599.plan_eigenaarschap where persoon_id = '${nieuw}'`);
    expect(rows).toEqual([{ medewerker_id: 'selma' }]);
  });
});

describe('without a coach', () => {
  test('who comes waits in sight, counted by the day, and gets one as soon as there is one', async () => {
    const leeg = await openWereld();
    const ruth: Actor = { ...thomas, id: 'ruth' };
    const http = await leeg.extra([ruth]);
    const persoonId = leeg.henk.persoonId ?? '';
    const cijfers = async () => (await http.call(ruth, 'GET /begeleiding/cijfers')).body.zonderEigenaar;
    await leeg.sql(`insert into gm0599.plan_lijn (gebeurtenis_id, persoon_id, op, soort, domein, gegevens, lezers, vastgelegd_op)
      values (gen_random_uuid(), '${persoonId}', '2026-11-02T09:00:00Z', 'documentOntvangen', 'inkomen', '[]', '{inwoner}', '2026-11-02T09:00:00Z')`);
    await leeg.db.scope((scope) => assignOwners(scope, new Map([[persoonId, scope.now.toString()]])));
    leeg.db.clock.advance({ hours: 72 });
    expect(await cijfers()).toMatchObject({ mensen: 1, dagen: 3, wachtenden: [{ persoonId }] });
    await leeg.db.scope(({ tx, now }) => medewerkers.store(tx, { ...selma, telefoon: undefined }, now));
    await leeg.db.runJobs();
    expect(await cijfers()).toEqual({ mensen: 1, dagen: 3, wachtenden: [] });
    await leeg.close();
  });
});
