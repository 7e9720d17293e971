/** Knows what the months of an uitkering bring to the module: earnings, runs, corrections and added amounts. */
import type { Module } from '@samenkracht/platform/module';
import { bedragRoutes } from './http/bedragen.ts';
import { bedragleveringRoutes } from './http/bedragleveringen.ts';
import { bestandsanalyseRoutes } from './http/bestandsanalyse.ts';
import { bezwaarproefRoutes } from './http/bezwaarproef.ts';
import { herrekeningRoutes } from './http/herrekeningen.ts';
import { invorderingRoutes } from './http/invordering.ts';
import { jaarRoutes } from './http/jaaroverzicht.ts';
import { loondekkingRoutes } from './http/loondekking.ts';
import { loonherinneringRoutes } from './http/loonherinnering.ts';
import { type Documentbron, loonstrookRoutes } from './http/loonstroken.ts';
import { maandrunRoutes } from './http/maandruns.ts';
import { mijnInkomstenRoutes } from './http/mijninkomsten.ts';
import { mijnSchuldenRoutes } from './http/mijnschulden.ts';
import { mijnUitkeringRoutes } from './http/mijnuitkering.ts';
import { statistiekRoutes } from './http/statistiek.ts';
import { terugvorderproefRoutes } from './http/terugvorderproef.ts';
import { uitkeringenRoutes } from './http/uitkeringen.ts';
import { uitkeringstandRoute } from './http/uitkeringstand.ts';
import { uitlegRoutes } from './http/uitleg.ts';
import { uitvalRoutes } from './http/uitval.ts';
import { verrekenwijzeRoutes } from './http/verrekenwijzen.ts';
import { voorschotRoutes } from './http/voorschotten.ts';
import { werkplanRoutes } from './http/werkplannen.ts';
import { bezwaarBeslist } from './jobs/bezwaar.ts';
import { herrekeningJob } from './jobs/herrekening.ts';
import { terugbetaling } from './jobs/invorderen.ts';
import { loonAangeleverd } from './jobs/loonaanlevering.ts';
import { createLoongegevensJob, type Loongegevensbron, loongegevensBijBegin } from './jobs/loongegevens.ts';
import { herinneringBijBegin, loonherinneringJob } from './jobs/loonherinnering.ts';
import { maandrunJob } from './jobs/maandrun.ts';
import { schuldwachtBijBegin, schuldwachtJob } from './jobs/schuldwacht.ts';
import { createSuwinetJob, suwinetBijBegin } from './jobs/suwinet.ts';
import type { Suwinetbron } from './suwinet/koppeling.ts';

export type Maandinstelling = {
  /** Where documents move to after they came in; left out: the database keeps them. */
  readonly documenten?: Documentbron;
  /** Where payroll data is asked for; left out where a municipality has no such link. */
  readonly loongegevens?: Loongegevensbron | undefined;
  /** The gateway to Suwinet, for what UWV keeps of income; left out where a municipality has none. */
  readonly suwinet?: Suwinetbron | undefined;
};

export const createMaanddeel = ({
  documenten,
  loongegevens,
  suwinet,
}: Maandinstelling): Pick<Module, 'routes' | 'jobs' | 'subscriptions'> => ({
  routes: [
    ...mijnInkomstenRoutes,
    ...mijnUitkeringRoutes,
    ...jaarRoutes,
    ...loonherinneringRoutes,
    ...loonstrookRoutes(documenten),
    ...werkplanRoutes,
    ...uitkeringenRoutes,
    uitkeringstandRoute,
    ...invorderingRoutes,
    ...mijnSchuldenRoutes,
    ...verrekenwijzeRoutes,
    ...uitlegRoutes,
    ...bezwaarproefRoutes,
    ...voorschotRoutes,
    ...maandrunRoutes,
    ...loondekkingRoutes,
    ...terugvorderproefRoutes,
    ...herrekeningRoutes,
    ...statistiekRoutes,
    ...bestandsanalyseRoutes,
    ...uitvalRoutes,
    ...bedragRoutes,
    ...bedragleveringRoutes,
  ],
  jobs: [
    createLoongegevensJob(loongegevens),
    createSuwinetJob(suwinet),
    loonherinneringJob,
    maandrunJob,
    herrekeningJob,
    schuldwachtJob,
  ],
  subscriptions: [
    terugbetaling,
    loongegevensBijBegin,
    herinneringBijBegin,
    schuldwachtBijBegin,
    suwinetBijBegin,
    loonAangeleverd,
    bezwaarBeslist,
  ],
});
