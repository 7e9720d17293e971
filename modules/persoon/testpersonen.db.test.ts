/** Proves that the 862 published test persons pass every route: nothing breaks, no day is invented, no secret gets out. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { gemeenteCode, parseBsn } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import type { Actor, Module } from '@samenkracht/platform/module';
import { type Ingeschrevene, readPersoonslijsten, type Standin, start, toPersoon } from '@samenkracht/standin-brp';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createBrpClient,
  createPersoonModule,
  ensurePersoon,
  findPostadressen,
  loadPersonen,
  personHeader,
} from './index.ts';

const lists = `${process.env['SAMENKRACHT_DATA'] ?? '../shared/data'}/brp-testpersonen/rvig_testset_20220502_gbav.csv.gz`;
const present = existsSync(lists);
const today = '2026-11-02';
const gemeente = gemeenteCode('0599');
const rob: Actor = { id: 'rob', soort: 'medewerker', naam: 'Rob de Wit', rollen: ['consulent'], gemeente };

/** A person stands in more than one row; a number belongs to the first of them, and only when it passes the 11-test. */
const withOwnNumber = (persons: readonly Ingeschrevene[]): readonly Ingeschrevene[] => {
  const seen = new Set<string>();
  return persons.map((of) => {
    const valid = of.bsn !== undefined && parseBsn(of.bsn) !== undefined && !seen.has(of.bsn);
    if (valid && of.bsn !== undefined) seen.add(of.bsn);
    return valid ? of : { ...of, bsn: undefined };
  });
};

describe.skipIf(!present)('862 published test persons (needs SAMENKRACHT_DATA)', () => {
  const persons = present ? withOwnNumber(readPersoonslijsten(gunzipSync(readFileSync(lists)).toString('utf8'))) : [];
  const numbered = persons.filter((of) => of.bsn !== undefined && of.opgeschort?.reden !== 'W');
  const maassluis = gemeenteCode('0556');
  const actors: Actor[] = [rob];
  let standin: Standin;
  let modules: readonly Module[];
  let db: TestDb;
  let http: TestServer;
  let ids: readonly string[] = [];

  beforeAll(async () => {
    standin = await start({ port: 0, persons: numbered, today: () => today });
    modules = [logboekModule, createPersoonModule({ brp: createBrpClient({ url: standin.url, timeoutMs: 5_000 }) })];
    db = await testDb(modules);
    actors.push({ ...rob, id: 'marit', gemeente: maassluis });
    ids = await db.scope((scope) =>
      loadPersonen(
        scope,
        persons.map((of) => JSON.parse(JSON.stringify(toPersoon(of, today)))),
      ),
    );
    for (const id of ids)
      actors.push({ id, soort: 'inwoner', naam: 'x', rollen: ['inwoner'], gemeente, persoonId: id });
  });
  // A server of its own per test: one address may not ask more than some hundreds of times a minute.
  beforeEach(async () => {
    http = await testServer(db, modules, actors);
  });
  afterEach(() => http.close());
  afterAll(async () => {
    await db?.close();
    await standin?.stop();
  });

  /** Nine digits that are a citizen number of the set. */
  const numbers = new Set(persons.map((of) => of.bsn).filter((bsn) => bsn !== undefined));
  const leaksNumber = (text: string): boolean =>
    [...text.matchAll(/\b\d{9}\b/g)].some(([digits]) => numbers.has(digits));
  /** Texts of an address that must not be found in an answer to somebody else. */
  const addressOf = ({ verblijf }: Ingeschrevene): readonly string[] =>
    verblijf?.soort === 'adres'
      ? [`${verblijf.straat} ${verblijf.huisnummer}`]
      : verblijf?.soort === 'locatie'
        ? [verblijf.beschrijving]
        : [];

  test('every person opens for staff: 862 answers, no number in any, secrecy in all', async () => {
    let secret = 0;
    for (const [i, of] of persons.entries()) {
      const { status, body } = await http.call(rob, `GET /personen/${ids[i]}`);
      expect(status, `row ${i}`).toBe(200);
      const text = JSON.stringify(body);
      expect(leaksNumber(text), `row ${i}`).toBe(false);
      expect(body.wie.geheim, `row ${i}`).toBe(of.geheim > 0);
      if (of.geheim === 0) continue;
      secret += 1;
      for (const adres of addressOf(of)) expect(text.includes(adres), `row ${i}`).toBe(false);
    }
    expect(secret).toBe(46);
  });

  test('every person sees his own data, a secret address too', async () => {
    for (const [i, of] of persons.entries()) {
      const { status, body } = await http.call(actors[i + 2], 'GET /mijn/gegevens');
      expect(status, `row ${i}`).toBe(200);
      expect(leaksNumber(JSON.stringify(body)), `row ${i}`).toBe(false);
      expect(body.wie.geheim, `row ${i}`).toBe(of.geheim > 0);
    }
  });

  test('a birth date is told as far as it is known: no day, month or age is invented', async () => {
    const partial = persons.flatMap((of, i) => (of.geboren.endsWith('00') ? [{ of, id: ids[i] }] : []));
    expect(partial).toHaveLength(14);
    for (const { of, id } of partial) {
      const { body } = await http.call(rob, `GET /personen/${id}`);
      const { waarde } = body.feiten.find((feit: { feit: string }) => feit.feit === 'geboortedatum');
      const year = of.geboren.slice(0, 4);
      if (year === '0000')
        expect([waarde, body.wie.leeftijdTekst, body.wie.leeftijd]).toEqual([
          'niet bekend',
          'leeftijd onbekend',
          undefined,
        ]);
      else
        expect(waarde).toMatch(
          of.geboren.slice(4, 6) === '00'
            ? new RegExp(`^${year} \\(dag en maand`)
            : new RegExp(`^[a-z]+ ${year} \\(dag niet`),
        );
      if (of.geboren.slice(4) === '0000') expect(body.wie).not.toHaveProperty('leeftijd');
    }
  });

  test('nobody writes to who has died; the header says so', async () => {
    const dead = persons.flatMap((of, i) => (of.overleden === undefined ? [] : [ids[i] ?? '']));
    expect(dead).toHaveLength(23);
    for (const id of dead) {
      const [header, post] = await db.scope((scope) =>
        Promise.all([personHeader(scope, id), findPostadressen(scope, [id]).then((gevonden) => gevonden.get(id))]),
      );
      expect([header.overleden, post]).toEqual([true, undefined]);
    }
  });

  test('who emigrated is marked', async () => {
    const gone = persons.flatMap((of, i) => (of.opgeschort?.reden === 'E' ? [ids[i] ?? ''] : []));
    expect(gone).toHaveLength(56);
    for (const id of gone) expect((await db.scope((scope) => personHeader(scope, id))).vertrokken).toBe(true);
  });

  test('asked over HTTP, each with a number gives the same facts', async () => {
    for (const of of numbered) {
      const bsn = parseBsn(of.bsn ?? '');
      if (bsn === undefined) throw new Error('a number that fails the 11-test came through');
      const { id } = await db.scope((scope) => ensurePersoon(scope, bsn), { gemeente: maassluis });
      const actor: Actor = { id, soort: 'inwoner', naam: 'x', rollen: ['inwoner'], gemeente: maassluis, persoonId: id };
      actors.push(actor);
      const { status, body } = await http.call(actor, 'GET /mijn/gegevens');
      expect([status, body.wie.geheim]).toEqual([200, of.geheim > 0]);
      actors.pop();
    }
  });
});
