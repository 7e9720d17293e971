/** Knows the municipality in which the month run is measured: its database, its modules, and who takes the steps. */
import { createBerichtModule } from '@samenkracht/bericht';
import { betalingModule } from '@samenkracht/betaling';
import { day, err, gemeenteCode, month } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { type Brp, createPersoonModule } from '@samenkracht/persoon';
import { fixedClock, todayIn } from '@samenkracht/platform/clock';
import { type Db, inGemeente, openDb } from '@samenkracht/platform/db';
import { runDueJobs } from '@samenkracht/platform/jobs';
import { createLogger } from '@samenkracht/platform/log';
import type { Actor, Module, Scope } from '@samenkracht/platform/module';
import { createUitkeringModule } from '@samenkracht/uitkering';
import { zaakModule } from '@samenkracht/zaak';

export const gemeente = gemeenteCode('0599');
export const maand = month('2026-11');
export const peildatum = day('2026-11-02');

const geenBrp: Brp = { raadpleeg: async () => err({ code: 'NIET_GEVONDEN' }) };

export const modules: readonly Module[] = [
  logboekModule,
  createPersoonModule({ brp: geenBrp }),
  createBerichtModule({}),
  zaakModule,
  betalingModule,
  createUitkeringModule({}),
];

const medewerker = (id: string, rol: 'consulent' | 'toetser'): Actor => ({
  id,
  soort: 'medewerker',
  naam: id,
  rollen: [rol],
  gemeente,
});
export const consulent = medewerker('rob', 'consulent');
export const toetser = medewerker('yvonne', 'toetser');

const log = createLogger({ niveau: 'silent' });

export type Omgeving = {
  readonly db: Db;
  /** One transaction, as one set of a run has. */
  readonly scope: <T>(actor: Actor, work: (scope: Scope) => Promise<T>) => Promise<T>;
  readonly runJobs: () => Promise<void>;
};

/** @param vandaag the day of the clock. */
export const openOmgeving = (appUrl: string, vandaag: string = peildatum): Omgeving => {
  const clock = fixedClock(`${vandaag}T09:00:00Z`);
  const db = openDb({ url: appUrl, max: 4, naam: 'bench' });
  const now = clock.now();
  return {
    db,
    scope: (actor, work) =>
      inGemeente(db, gemeente, (tx) =>
        work({ tx, actor, doel: 'bijstand-uitbetalen', now, today: todayIn(now), log, verzoekId: crypto.randomUUID() }),
      ),
    runJobs: () => runDueJobs({ db, modules, clock, log }),
  };
};
