/** Knows a browser without script and a server with sample people, for the tests of signing in. */
import { type GemeenteCode, gemeenteCode, ok } from '@samenkracht/core';
import { buildServer, defineRoute, type Server } from '@samenkracht/platform/http';
import type { Logger } from '@samenkracht/platform/log';
import type { Module } from '@samenkracht/platform/module';
import { type Standin, start, type Voorbeeldinwoner, voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import { Type } from 'typebox';
import type { ToegangKeuze } from '../domain/instellingen.ts';
import { createToegang, toegangModule } from '../module.ts';

const rotterdam = gemeenteCode('0599');
export const maassluis = gemeenteCode('0556');
const adres = 'http://127.0.0.1:8080';
const terug = `${adres}/api/v1/aanmelden/terug`;

export const fatima: Voorbeeldinwoner & { readonly persoonId: string } = {
  soort: 'inwoner',
  id: '6f6f2d0e-9a51-4a0c-8f4b-000000000001',
  persoonId: 'f0000000-0000-4000-8000-000000000001',
  naam: 'Fatima el Amrani',
  omschrijving: 'Moeder van 1 kind',
  bsn: '999990019',
};
const onbekende: Voorbeeldinwoner = {
  ...fatima,
  id: '6f6f2d0e-9a51-4a0c-8f4b-000000000002',
  naam: 'Onbekende',
  bsn: '999990020',
};

/** A route that only a signed-in person of a role reaches, in place of what other modules bring. */
const dossier = defineRoute({
  method: 'GET',
  url: '/dossier',
  samenvatting: 'Wie er kijkt',
  doel: 'eigen-dossier',
  rollen: ['inwoner', 'consulent', 'coach'],
  response: { 200: Type.Object({ naam: Type.String(), gemeente: Type.String(), namens: Type.Array(Type.String()) }) },
  refusals: {},
  handle: async ({ actor }) => ok({ naam: actor.naam, gemeente: actor.gemeente, namens: [...(actor.namens ?? [])] }),
});
const proef: Module = {
  ...toegangModule,
  naam: 'proef',
  migrations: new URL('./geen/', import.meta.url),
  routes: [dossier],
  jobs: [],
};

export type Opstelling = {
  readonly database: TestDb;
  readonly standin: Standin;
  readonly server: Server;
  /** Another process on the same database. */
  readonly tweede: Server;
  readonly close: () => Promise<void>;
};

const twee = [rotterdam, maassluis] as const;
type Gemeenten = readonly [GemeenteCode, ...GemeenteCode[]];

const keuzeFor = (issuer: string, gemeenten: Gemeenten): ToegangKeuze => ({
  adres,
  aanmeldingenPerAfzender: 8,
  middelen: [
    {
      id: 'digid',
      naam: 'Voorbeeldinwoner',
      uitleg: 'Voor inwoners',
      soort: 'inwoner',
      issuer,
      clientId: 'inwoners',
      clientSecret: 'geheim-1',
      gemeenten: [rotterdam],
    },
    {
      id: 'medewerker',
      naam: 'Voorbeeldmedewerker',
      uitleg: 'Voor medewerkers',
      soort: 'medewerker',
      issuer,
      clientId: 'medewerkers',
      clientSecret: 'geheim-2',
      gemeenten,
      afmeldenBijAanbieder: true,
    },
    {
      id: 'weg',
      naam: 'Een dienst die niet antwoordt',
      uitleg: '',
      soort: 'inwoner',
      issuer: 'http://127.0.0.1:9',
      clientId: 'x',
      clientSecret: 'y',
      gemeenten: [rotterdam],
    },
  ],
});

export const opstellen = async (log?: Logger, gemeenten: Gemeenten = twee): Promise<Opstelling> => {
  const database = await testDb([toegangModule], gemeenten);
  const standin = await start({
    port: 0,
    people: [fatima, onbekende, ...voorbeeldmedewerkers],
    clients: [
      { soort: 'inwoner', clientId: 'inwoners', clientSecret: 'geheim-1', redirectUris: [terug] },
      {
        soort: 'medewerker',
        clientId: 'medewerkers',
        clientSecret: 'geheim-2',
        redirectUris: [terug],
        afgemeldUris: [`${adres}/aanmelden?reden=afgemeld`],
      },
    ],
  });
  const makeServer = (): Promise<Server> => {
    const { module, authenticate } = createToegang({
      db: database.db,
      instellingen: keuzeFor(standin.url, gemeenten),
      findPersoonByBsn: async (_, bsn) =>
        bsn === fatima.bsn ? { persoonId: fatima.persoonId, naam: fatima.naam } : undefined,
    });
    const config = { gemeente: rotterdam, gemeenten: [...gemeenten] };
    return buildServer({
      db: database.db,
      modules: [module, proef],
      authenticate,
      clock: database.clock,
      log: log ?? database.log,
      config,
    });
  };
  const [server, tweede] = [await makeServer(), await makeServer()];
  const close = async (): Promise<void> => {
    await Promise.all([server.close(), tweede.close(), standin.stop()]);
    await database.close();
  };
  return { database, standin, server, tweede, close };
};

export type Page = { readonly status: number; readonly location: string | undefined; readonly body: string };

/** The cookies that a browser keeps for one site. */
const openJar = () => {
  const cookies = new Map<string, string>();
  return {
    cookies,
    keep: (lines: readonly string[]): void => {
      for (const line of lines) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '' || /Max-Age=0|Expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
    },
    header: (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  };
};

type Form = Readonly<Record<string, string>>;

/** Follows the provider's redirects until a page, or until the address that is ours. */
const openElsewhere = () => {
  const jar = openJar();
  const visit = async (url: string, form?: Form): Promise<Page> => {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: jar.header() },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    jar.keep(answer.headers.getSetCookie());
    const location = answer.headers.get('location');
    if (location === null) return { status: answer.status, location: undefined, body: await answer.text() };
    const next = new URL(location, url).href;
    return next.startsWith(adres) ? { status: answer.status, location: next, body: '' } : visit(next);
  };
  return visit;
};

/** One browser: cookies of our server and of the provider, and no script. */
export const openBrowser = ({ server, standin }: Opstelling, ip = '192.0.2.1') => {
  const own = openJar();
  const visit = openElsewhere();

  const request = async (
    url: string,
    { method = 'GET', at = server, body }: { method?: 'GET' | 'POST'; at?: Server; body?: object } = {},
  ): Promise<Page> => {
    const path = url.startsWith(adres) ? url.slice(adres.length) : `/api/v1${url}`;
    const answer = await at.inject({
      method,
      url: path,
      headers: { cookie: own.header(), 'x-forwarded-for': ip },
      ...(body === undefined ? {} : { payload: body }),
    });
    own.keep([answer.headers['set-cookie'] ?? []].flat());
    return { status: answer.statusCode, location: answer.headers.location?.toString(), body: answer.body };
  };

  /** From our server to the provider, up to the address with which the browser comes back. */
  const gaNaarAanbieder = async (middel: string, form: Form, naar = '/start'): Promise<string> => {
    const begun = await request(`/aanmelden/${middel}?naar=${encodeURIComponent(naar)}`);
    const page = await visit(begun.location ?? '');
    const action = /action="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const done = await visit(new URL(action, standin.url).href, form);
    return done.location ?? '';
  };

  const meldAan = async (middel: string, form: Form, naar?: string): Promise<Page> =>
    request(await gaNaarAanbieder(middel, form, naar));

  return { cookies: own.cookies, request, gaNaarAanbieder, meldAan, ...sampleSignIns(meldAan) };
};

type MeldAan = (middel: string, form: Form, naar?: string) => Promise<Page>;

const sampleSignIns = (meldAan: MeldAan) => ({
  alsFatima: (niveau = 'substantieel', naar?: string) => meldAan('digid', { persoon: fatima.id, niveau }, naar),
  alsOnbekende: () => meldAan('digid', { persoon: onbekende.id, niveau: 'hoog' }),
  als: (naam: string) => {
    const persoon = voorbeeldmedewerkers.find((one) => one.naam === naam)?.id ?? '';
    return meldAan('medewerker', { persoon, niveau: 'substantieel' });
  },
});

export const codeOf = (page: Page): unknown => (JSON.parse(page.body) as { code?: unknown }).code;
export const redenOf = (page: Page): string | null => new URL(page.location ?? '', adres).searchParams.get('reden');
