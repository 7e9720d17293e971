/** Knows what the municipality writes to a person: composes, sends, shows and prints it. The front door of `bericht`. */
import type { Module } from '@samenkracht/platform/module';
import { fleschMinimum, langAandeelMaximum, measureLeesbaarheid, woordenStreven } from './domain/leesbaarheid.ts';
import { mijnRoutes } from './http/mijn.ts';
import { personenRoutes } from './http/personen.ts';
import { abonnementen } from './jobs/abonnementen.ts';
import { bezwaarabonnementen } from './jobs/bezwaarabonnementen.ts';
import { klachtabonnementen } from './jobs/klachtabonnementen.ts';
import { createMeldenJob } from './jobs/melden.ts';
import type { Meldingsdienst } from './jobs/meldingsdienst.ts';
import { planabonnementen } from './jobs/planabonnementen.ts';
import { createSeinJob, geschreven } from './jobs/seinen.ts';

export type {
  AanvraagIngediend,
  BesluitGenomen,
  BoeteGemeld,
  GegevensGevraagd,
  LoonOntbreekt,
  MaandBetaald,
  MaandHerzien,
  MaatregelGemeld,
  PartnerUitgenodigd,
  SchuldGewijzigd,
  TermijnVerlengd,
  UitkeringGewijzigd,
  WerkplanBeantwoord,
} from './domain/gebeurtenissen.ts';
export { composeJaaropgave } from './domain/jaarberichten.ts';
export type { Meldingsdienst } from './jobs/meldingsdienst.ts';
export { printBericht } from './jobs/versturen.ts';

/** How plain a text is, and what is asked of ours (ADR 0168). */
export const leesbaarheid = {
  fleschMinimum,
  langAandeelMaximum,
  woordenStreven,
  measure: measureLeesbaarheid,
} as const;

type BerichtInstelling = {
  /** Sends the e-mails; without it berichten stand in the inbox only. */
  readonly meldingsdienst?: Meldingsdienst | undefined;
};

export const createBerichtModule = ({ meldingsdienst }: BerichtInstelling): Module => ({
  naam: 'bericht',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...mijnRoutes, ...personenRoutes],
  jobs: [createMeldenJob(meldingsdienst), createSeinJob(meldingsdienst)],
  subscriptions: [...abonnementen, ...bezwaarabonnementen, ...planabonnementen, ...klachtabonnementen, geschreven],
});
