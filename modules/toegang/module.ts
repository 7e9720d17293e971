/** Knows the parts that access brings to the platform: a module, and how the server learns who asks. */
import type { Db } from '@samenkracht/platform/db';
import type { Authenticate } from '@samenkracht/platform/http';
import type { Module } from '@samenkracht/platform/module';
import { completeInstellingen, type ToegangKeuze } from './domain/instellingen.ts';
import type { FindPersoonByBsn } from './http/aanmelden.ts';
import { createAuthenticate } from './http/authenticate.ts';
import { medewerkerRoutes } from './http/medewerkers.ts';
import { toegangRoutes } from './http/routes.ts';
import { opruimen } from './jobs/opruimen.ts';
import { createAanbieder } from './oidc/aanbieder.ts';

export type ToegangOptions = {
  readonly db: Db;
  readonly instellingen: ToegangKeuze;
  /** Module persoon knows people, and comes later in the order: the application hands it in. */
  readonly findPersoonByBsn: FindPersoonByBsn;
};

export type Toegang = { readonly module: Module; readonly authenticate: Authenticate };

/** Without the routes of signing in: what a worker or a migration needs. */
export const toegangModule: Module = {
  naam: 'toegang',
  migrations: new URL('./migrations/', import.meta.url),
  routes: medewerkerRoutes,
  jobs: [opruimen],
  subscriptions: [],
};

export const createToegang = ({ db, instellingen: keuze, findPersoonByBsn }: ToegangOptions): Toegang => {
  const instellingen = completeInstellingen(keuze);
  const aanbieders = new Map(
    instellingen.middelen.map((middel) => [
      middel.id,
      createAanbieder(middel, instellingen.terugAdres, instellingen.adres),
    ]),
  );
  const routes = [...medewerkerRoutes, ...toegangRoutes({ db, instellingen, aanbieders, findPersoonByBsn })];
  return { module: { ...toegangModule, routes }, authenticate: createAuthenticate(db, instellingen.grenzen) };
};
