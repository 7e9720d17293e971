/** Knows the command that computes and simulates a month for a municipality: what would be paid, and nothing is. */
import { cents, type Month, monthOf, parseMonth, schemaName, sum } from '@samenkracht/core';
import { systemClock, todayIn } from '@samenkracht/platform/clock';
import { inGemeente } from '@samenkracht/platform/db';
import { createLogger } from '@samenkracht/platform/log';
import { systemActor } from '@samenkracht/platform/module';
import { type Proefregel, simulateMaand } from '@samenkracht/uitkering';
import { type Command, GeweigerdeInvoer, type Io } from './command.ts';
import { databaseOptie, findDatabase, withDb } from './database.ts';

type Db = Parameters<typeof inGemeente>[0];
type Gemeente = Parameters<typeof inGemeente>[1];

export const maand: Command = {
  naam: 'maand',
  gebruik: 'maand [2026-11] [--gemeente 0599] [--regels]',
  woorden: 1,
  uitleg:
    'Rekent een maand door voor alle lopende uitkeringen en schrijft wat er betaald zou worden: totalen, en uitzonderingen met hun reden. ' +
    'Er wordt niets vastgelegd of betaald.',
  opties: {
    ...databaseOptie,
    regels: { type: 'boolean', uitleg: 'eerst een regel JSON per uitkering' },
  },
  run: async (args, io) => {
    const [text, ...more] = args.rest;
    const month = text === undefined ? monthOf(todayIn(systemClock.now())) : parseMonth(text);
    if (month === undefined || more.length > 0) throw new GeweigerdeInvoer(['geef een maand als jjjj-mm']);
    const place = findDatabase(args, io);
    return withDb(place, async (db) => {
      let complete = true;
      for (const gemeente of place.gemeenten) {
        complete = (await simulate(db, gemeente, month, { io, regels: args.opties['regels'] === true })) && complete;
      }
      return complete ? 0 : 2;
    });
  },
};

/** @returns false when the month has no amounts. */
const simulate = async (
  db: Db,
  gemeente: Gemeente,
  month: Month,
  { io, regels }: { readonly io: Io; readonly regels: boolean },
): Promise<boolean> =>
  inGemeente(db, gemeente, async (tx) => {
    const now = systemClock.now();
    const scope = {
      tx,
      actor: systemActor(gemeente),
      doel: 'bijstand-uitbetalen' as const,
      now,
      today: todayIn(now),
      log: createLogger({ niveau: 'silent' }),
      verzoekId: crypto.randomUUID(),
    };
    const gezien: Proefregel[] = [];
    const uitkomst = await simulateMaand(scope, month, (set) => {
      gezien.push(...set);
      if (regels) for (const regel of set) io.write(`${JSON.stringify(lineOf(regel))}\n`);
    });
    const hoofd = { gemeente: schemaName(gemeente), maand: month };
    const einde = uitkomst.ok ? { ...hoofd, ...totalsOf(gezien) } : { ...hoofd, gat: uitkomst.error };
    io.write(`${JSON.stringify(einde)}\n`);
    return uitkomst.ok;
  });

const lineOf = ({ uitkeringId, uitkomst, bedrag, reden, uitleg, vorigeMaand }: Proefregel) => ({
  uitkeringId,
  uitkomst,
  bedrag,
  vorigeMaand: vorigeMaand ?? null,
  ...(reden === undefined ? {} : { reden, uitleg }),
});

const totalsOf = (regels: readonly Proefregel[]) => {
  const redenen: Record<string, number> = {};
  for (const { reden } of regels) if (reden !== undefined) redenen[reden] = (redenen[reden] ?? 0) + 1;
  const count = (wat: Proefregel['uitkomst']) => regels.filter(({ uitkomst }) => uitkomst === wat).length;
  return {
    uitkeringen: regels.length,
    betalingen: count('betaling'),
    nietsTeBetalen: count('niets te betalen'),
    uitzonderingen: count('uitzondering'),
    som: sum(regels.map(({ bedrag }) => bedrag)),
    vorigeMaand: sum(regels.map(({ vorigeMaand }) => vorigeMaand ?? cents(0))),
    redenen,
  };
};
