/** Knows what the municipality writes to a person: composes, sends, shows and prints it. The front door of `bericht`. */
import type { Module } from '@samenkracht/platform/module';
import { mijnRoutes } from './http/mijn.ts';
import { personenRoutes } from './http/personen.ts';
import { createSubscriptions } from './jobs/abonnementen.ts';
import { createMeldenJob } from './jobs/melden.ts';
import type { Meldingsdienst } from './jobs/meldingsdienst.ts';
import type { FindOntvanger } from './jobs/versturen.ts';

export type {
  AanvraagIngediend,
  BesluitGenomen,
  GegevensGevraagd,
  MaandBetaald,
  MaandHerzien,
  PartnerUitgenodigd,
  TermijnVerlengd,
} from './domain/gebeurtenissen.ts';
export { measureLeesbaarheid } from './domain/leesbaarheid.ts';
export type { Meldingsdienst } from './jobs/meldingsdienst.ts';
export type { FindOntvanger, Ontvanger } from './jobs/versturen.ts';
export { saveMailadres } from './store/bezorging.ts';

type BerichtInstelling = {
  /** Where a person's name and address come from. */
  readonly findOntvanger: FindOntvanger;
  /** Sends the e-mails; without it berichten stand in the inbox only. */
  readonly meldingsdienst?: Meldingsdienst | undefined;
};

export const createBerichtModule = ({ findOntvanger, meldingsdienst }: BerichtInstelling): Module => ({
  naam: 'bericht',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...mijnRoutes, ...personenRoutes],
  jobs: [createMeldenJob(meldingsdienst)],
  subscriptions: createSubscriptions(findOntvanger),
});
