/** Knows a small municipality with an employer that delivers: real routes, real tokens and signatures, one benefit. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createBerichtModule } from '@samenkracht/bericht';
import { betalingModule } from '@samenkracht/betaling';
import { day, err, gemeenteCode, parseIban } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { eenPersoon } from '@samenkracht/participatiewet';
import { createPersoonModule, ensurePersoon } from '@samenkracht/persoon';
import { buildServer } from '@samenkracht/platform/http';
import type { Actor, Module } from '@samenkracht/platform/module';
import type { Aansluiting } from '@samenkracht/standin-loon';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import { createUitkeringModule, findOntvangers, takeOver } from '@samenkracht/uitkering';
import { zaakModule } from '@samenkracht/zaak';
import { withWerkgevers } from './authenticatie.ts';
import { loonheffingennummer, metUitkering, zonderUitkering } from './levering.voorbeelden.ts';
import { createLoonaanleveringModule } from './module.ts';

const rotterdam = gemeenteCode('0599');

const staff = (id: string, rol: 'consulent' | 'beheerder', gemeente = rotterdam): Actor => ({
  id,
  soort: 'medewerker',
  naam: id,
  rollen: [rol],
  gemeente,
});
export const bram = staff('bram', 'beheerder');
export const rob = staff('rob', 'consulent');
export const marit = staff('marit', 'consulent', gemeenteCode('0556'));

const modules: readonly Module[] = [
  logboekModule,
  createPersoonModule({ brp: { raadpleeg: async () => err({ code: 'NIET_GEVONDEN' }) } }),
  createBerichtModule({}),
  zaakModule,
  betalingModule,
  createUitkeringModule(),
  createLoonaanleveringModule({ findOntvangers }),
];

type Answer = { readonly status: number; readonly body: ReturnType<typeof JSON.parse> };
type Wereld = {
  readonly db: TestDb;
  readonly persoonId: string;
  /** She with the benefit, signed in. */
  readonly inwoner: Actor;
  readonly uitkeringId: string;
  readonly werkgeverId: string;
  readonly aansluiting: Aansluiting;
  readonly sleutels: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  readonly call: (actor: Actor, route: string, body?: unknown) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

const seed = (db: TestDb) =>
  db.scope(async (scope) => {
    const { id: persoonId } = await ensurePersoon(scope, metUitkering);
    await ensurePersoon(scope, zonderUitkering);
    const iban = parseIban('NL20INGB0001234567');
    if (iban === undefined) throw new Error('not an iban');
    const feiten = {
      belanghebbende: eenPersoon(day('1992-05-14')),
      partner: null,
      kinderen: [],
      medebewoners: [],
      woonsituatie: 'niet gevraagd',
      tijdelijkEldersVoorMantelzorg: false,
    } as const;
    const [uitkeringId = ''] = await takeOver(scope, [
      { persoonId, partnerId: undefined, ingangsdatum: day('2020-01-01'), iban, feiten },
    ]);
    return { persoonId, uitkeringId };
  });

/** The server as it runs: staff by a header, employers by what they really send. */
export const eenWereld = async (): Promise<Wereld> => {
  const db = await testDb(modules);
  const geplant = await seed(db);
  const inwoner: Actor = {
    ...{ id: 'zij', soort: 'inwoner', naam: 'zij', rollen: ['inwoner'], gemeente: rotterdam },
    persoonId: geplant.persoonId,
  };
  const find = (id: string | undefined) => [bram, rob, marit, inwoner].find((actor) => actor.id === id);
  const server = await buildServer({
    db: db.db,
    modules,
    authenticate: withWerkgevers({
      gemeente: (request) => find(request.headers['x-test-actor'])?.gemeente,
      actor: async (_, request) => find(request.headers['x-test-actor']),
    }),
    clock: db.clock,
    log: db.log,
    config: { gemeente: rotterdam, gemeenten: [rotterdam, marit.gemeente], perMinuut: 10_000 },
  });
  const api = `${await server.listen({ port: 0, host: '127.0.0.1' })}/api/v1`;
  const call = async (actor: Actor, route: string, body?: unknown): Promise<Answer> => {
    const [method = 'GET', url = '/'] = route.split(' ');
    const response = await fetch(`${api}${url}`, {
      method,
      headers: { 'x-test-actor': actor.id, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const sleutels = generateKeyPairSync('ed25519');
  const gemaakt = await call(bram, 'POST /werkgevers', { loonheffingennummer, naam: 'Bakkerij De Korenaar' });
  const werkgeverId = String(gemaakt.body.id);
  const pem = String(sleutels.publicKey.export({ type: 'spki', format: 'pem' }));
  const { body: metSleutel } = await call(bram, `POST /werkgevers/${werkgeverId}/sleutels`, { sleutel: pem });
  const { body: toegang } = await call(bram, `POST /werkgevers/${werkgeverId}/toegangen`);
  const aansluiting: Aansluiting = {
    ...{ api, clientId: toegang.clientId, geheim: toegang.geheim },
    ...{ sleutel: sleutels.privateKey, kid: metSleutel.sleutels[0].kid },
  };
  const close = async () => {
    await server.close();
    await db.close();
  };
  return { db, ...geplant, inwoner, werkgeverId, aansluiting, sleutels, call, close };
};
