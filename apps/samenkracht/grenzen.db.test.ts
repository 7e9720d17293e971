/** Proves over every route of every module who does not get in: strangers, other roles, other residents, another municipality. */
import { randomUUID } from 'node:crypto';
import { gemeenteCode } from '@samenkracht/core';
import { findPersoonByBsn } from '@samenkracht/persoon';
import type { Actor, Rol, Route } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf } from '@samenkracht/testing/stad';
import { openZaak, storeDocument } from '@samenkracht/zaak';
import pg from 'pg';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { bodies, planvoorbeeld, queries } from './formulieren.voorbeelden.ts';
import { plantAlles } from './grenzen.voorbeelden.ts';
import { modules } from './huis.voorbeelden.ts';

const rotterdam = gemeenteCode('0599');
const rollen = [
  'inwoner',
  'consulent',
  'toetser',
  'beheerder',
  'controleur',
  'coach',
  'intaker',
  'teamleider',
  'aanbieder',
  'contractmanager',
  'beleidsmedewerker',
  'klachtbehandelaar',
  'werkgever',
] as const;

const routes = modules.flatMap((module) => module.routes);
const nameOf = ({ method, url }: Route): string => `${method} ${url}`;

const actorOf = (rol: Rol, gemeente = rotterdam): Actor => {
  const persoonId = randomUUID();
  const id = `${rol}-${gemeente}`;
  return rol === 'inwoner'
    ? { id: persoonId, soort: 'inwoner', naam: id, rollen: [rol], gemeente, persoonId }
    : { id, soort: 'medewerker', naam: id, rollen: [rol], gemeente };
};
const perRol: ReadonlyMap<Rol, Actor> = new Map(rollen.map((rol) => [rol, actorOf(rol)]));
/** Everything that a professional can be, but elsewhere. */
const marit: Actor = {
  ...actorOf('consulent', gemeenteCode('0556')),
  rollen: rollen.filter((rol) => rol !== 'inwoner' && rol !== 'werkgever'),
};
/** Who has every role of a professional in Rotterdam, and proposed nothing. */
const iedereen: Actor = { ...marit, id: 'iedereen', gemeente: rotterdam };
const vreemde = actorOf('inwoner');
const actors = [...perRol.values(), marit, vreemde, iedereen];
/** Of whom all of it is. */
let karim: Actor;

let db: TestDb;
let http: TestServer;
/** Ids that exist in Rotterdam and belong to somebody else than who asks. */
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  db = await testDb(modules);
  http = await testServer(db, modules, actors);
  await loadCity(db, await sampleCity(db));
  ids = await seed();
  karim = { ...vreemde, id: ids['persoonId'] ?? '', persoonId: ids['persoonId'] ?? '' };
  actors.push(karim);
});
afterAll(async () => {
  await http.close();
  await db.close();
});

const bytes = Buffer.from('%PDF-1.7\n% proef\ntrailer\n<<>>\n%%EOF\n');

/** Past the application, as the owner: what stands in Rotterdam. */
const query = async <T extends pg.QueryResultRow>(text: string): Promise<readonly T[]> => {
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
};

const firstId = async (table: string): Promise<string> => {
  const [row] = await query<{ id: string }>(`select id from gm0599.${table} limit 1`);
  return row?.id ?? randomUUID();
};

const seed = async (): Promise<Readonly<Record<string, string>>> => {
  const found = await db.scope(async (scope) => {
    const persoonId = (await findPersoonByBsn(scope, bsnOf('karim')))?.id ?? '';
    const zaak = await openZaak(scope, { id: randomUUID(), soort: 'aanvraag bijstand', persoonId });
    const stored = await storeDocument(scope, {
      dossierId: zaak.id,
      persoonId,
      soort: 'loonstrook',
      naam: 'loon.pdf',
      bytes,
    });
    if (!stored.ok) throw new Error(stored.error.code);
    return { persoonId, zaakId: zaak.id, aanvraagId: zaak.id, documentId: stored.value.document.id };
  });
  const run = await http.call(perRol.get('consulent'), 'POST /maandruns', { body: { maand: '2026-11' } });
  const [eigen] = await query<{ id: string }>(
    `select id from gm0599.uitkering where persoon_id = '${found.persoonId}'`,
  );
  const uitkeringId = eigen?.id ?? (await firstId('uitkering'));
  const meer = await plantAlles(db, { ...found, uitkeringId });
  await http.call(perRol.get('coach'), `POST /personen/${found.persoonId}/plan/versies`, { body: planvoorbeeld });
  return { ...found, ...meer, runId: run.body.id, uitkeringId };
};

const inputOf = (route: Route) => {
  if (route.multipart === true) return { bestand: { naam: 'loon.pdf', bytes, soort: 'loonstrook' } };
  return route.body === undefined ? {} : { body: bodies[nameOf(route)] ?? Value.Create(route.body) };
};

const tijden: Readonly<Record<string, string>> = { maand: '2026-11', jaar: '2026' };

/** What bears one name in addresses of several rooms. */
const idOf = (route: Route, name: string): string | undefined => {
  if (name === 'aanvraagId' && route.url.includes('/bijzonder/')) return ids['bijzonderId'];
  return ids[name === 'klachtId' && route.url.startsWith('/klachtreacties/') ? 'overMijId' : name];
};

/** The address with ids that exist; of what is not there, an id that nobody has. */
const addressOf = (route: Route): string =>
  route.url.replaceAll(/:(\w+)/g, (_, name: string) => tijden[name] ?? idOf(route, name) ?? randomUUID()) +
  (queries[nameOf(route)] ?? '');

const call = (actor: Actor | undefined, route: Route) =>
  http.call(actor, `${route.method} ${addressOf(route)}`, inputOf(route));

type Case = readonly [name: string, route: Route];
const cases = (which: (route: Route) => boolean): readonly Case[] =>
  routes.filter(which).map((route): Case => [nameOf(route), route]);
const isClosed = (route: Route): boolean => route.rollen.length > 0;
/** About one thing, that an id in the address names. */
const namesOne = (route: Route): boolean => isClosed(route) && /:(?!maand\b)\w+/.test(route.url);

test('these routes are open to everybody, and no others', () => {
  expect(
    cases((route) => !isClosed(route))
      .map(([name]) => name)
      .sort(),
  ).toEqual([
    'GET /aanmelden/:middel',
    'GET /aanmelden/middelen',
    'GET /aanmelden/redenen',
    'GET /aanmelden/terug',
    'GET /agenda/bestand/:sleutel',
    'GET /algoritmeregister',
    'GET /berekeningen/vragen',
    'GET /sessie',
    'GET /verwerkingsactiviteiten',
    'GET /wetten',
    'GET /wetten/:wet/artikelen',
    'GET /wetten/:wet/artikelen/:artikel',
    'GET /wetten/:wet/bedragen',
    'POST /afmelden',
    'POST /berekeningen',
    'POST /berekeningen/besteedbaar',
    'POST /berekeningen/inkomenslijn',
    'POST /loonaanleveringen/token',
    'POST /sessie/gemeente',
  ]);
});

test.each(cases(isClosed))('%s: 401 for who is not signed in', async (_, route) => {
  const answer = await call(undefined, route);
  expect([answer.status, answer.body.code]).toEqual([401, 'NIET_AANGEMELD']);
});

test.each(cases(isClosed))('%s: 403 for every role that it is not for', async (_, route) => {
  for (const [rol, actor] of perRol) {
    if (route.rollen.includes(rol)) continue;
    const answer = await call(actor, route);
    expect([rol, answer.status, answer.body.code]).toEqual([rol, 403, 'GEEN_TOEGANG']);
  }
});

describe('what exists in Rotterdam', () => {
  test.each(cases((route) => namesOne(route) && !route.rollen.includes('inwoner')))(
    '%s: does not exist for a professional of Maassluis',
    async (_, route) => {
      expect((await call(marit, route)).status).toBe(404);
    },
  );

  test.each(cases((route) => namesOne(route) && route.rollen.includes('inwoner')))(
    '%s: does not exist for another resident',
    async (_, route) => {
      expect((await call(vreemde, route)).status).toBe(404);
    },
  );

  test.each(cases((route) => isClosed(route) && !namesOne(route) && route.method === 'GET'))(
    '%s: shows nothing of it to either',
    async (_, route) => {
      const actor = route.rollen.includes('inwoner') ? vreemde : marit;
      const answer = await call(actor, route);
      expect(answer.status).toBeLessThan(500);
      const text = answer.bytes.toString();
      for (const id of Object.values(ids)) expect(text).not.toContain(id);
    },
  );
});

/** Everything about somebody: what is about a run, an amount or the installation has no person to tell. */
const isDossier = ({ url }: Route): boolean =>
  /^\/(personen|zaken|documenten|uitkeringen|uitzonderingen|bezwaren|bijzonder)\/:/.test(url);

describe('a professional who may', () => {
  test.each(cases((route) => isDossier(route) && route.method === 'GET'))(
    '%s: stands in the record when it shows something',
    async (_, route) => {
      const count = async (): Promise<number> => {
        const rows = await query('select 1 from gm0599.logboek_regel where data_subject_id is not null');
        return rows.length;
      };
      const before = await count();
      const [eerste] = route.rollen;
      const actor = perRol.get(route.rollen.includes('consulent') ? 'consulent' : (eerste ?? 'consulent'));
      const answer = await call(actor, route);
      expect([answer.status < 400, (await count()) > before]).toEqual([answer.status < 400, answer.status < 400]);
      // A message and a paid month are not in this town: their routes are proved in their own modules.
      if (!/berichtId|loonstroken\/:|\/uitleg$|\/gevolg$/.test(route.url)) expect(answer.status).toBe(200);
    },
  );

  /** Not in this town: they are proved in their own modules. */
  const elders =
    /:(leveringId|voorstelId|bedragId|kenmerk|documentId|taakId|berichtId|bankuitzondering)|^\/bankuitz|betalingen$|betaalbestand$|uitleg$|beoordeling$|gevolg$/;
  const names = (route: Route): boolean =>
    namesOne(route) && !route.rollen.includes('inwoner') && !elders.test(route.url);

  test.each(cases(names))('%s: is about what is there, and never a bug', async (_, route) => {
    const answer = await call(iedereen, route);
    expect([404, 500]).not.toContain(answer.status);
  });

  test.each(cases((route) => isClosed(route) && !namesOne(route) && !route.rollen.includes('inwoner')))(
    '%s: is never a bug',
    async (_, route) => {
      expect((await call(iedereen, route)).status).toBeLessThan(500);
    },
  );
});

test.each(cases(({ rollen: voor }) => voor.includes('inwoner')))(
  '%s: is never a bug to the resident himself',
  async (_, route) => {
    expect((await call(karim, route)).status).toBeLessThan(500);
  },
);

/** The same form with every number replaced. */
const metGetal = (value: unknown, getal: number): unknown => {
  if (typeof value === 'number') return getal;
  if (Array.isArray(value)) return value.map((een) => metGetal(een, getal));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([naam, een]) => [naam, metGetal(een, getal)]));
};
const heeftGetal = (value: unknown): boolean => JSON.stringify(value) !== JSON.stringify(metGetal(value, 7.25));

test.each(cases((route) => isClosed(route) && route.body !== undefined && heeftGetal(inputOf(route).body)))(
  '%s: a number beyond all bounds is refused',
  async (_, route) => {
    const actor = route.rollen.includes('inwoner') ? karim : iedereen;
    for (const getal of [1e300, 2 ** 53, 1e15, -1, 0.5]) {
      const body = metGetal(inputOf(route).body, getal);
      const answer = await http.call(actor, `${route.method} ${addressOf(route)}`, { body });
      expect([getal, answer.status >= 400 && answer.status < 500]).toEqual([getal, true]);
    }
  },
);
