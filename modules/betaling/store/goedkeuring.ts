/** Knows which runs and payments that are made again one person proposed and a second must answer. */
import type { Money, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { BetalingTables } from './tabellen.ts';

type Voorstel = { readonly maand: Month; readonly door: string; readonly doorNaam: string; readonly op: string };

/** The oldest first. */
export const findTeHerbetalen = async (
  scope: Scope,
  hoogstens: number,
): Promise<readonly (Voorstel & { readonly uitkeringId: string; readonly bedrag: Money })[]> => {
  const { rows } = await sql<Voorstel & { readonly uitkeringId: string; readonly bedrag: Money }>`
    select o.uitkering_id as "uitkeringId", o.bedrag, r.maand, h.voorgesteld_door as door, h.voorgesteld_door_naam as "doorNaam",
      h.voorgesteld_op as op
    from betaling_herbetaling h join betaling_opdracht o using (kenmerk) join betaling_run r on r.id = o.run_id
    where h.run_id is null and h.teruggelegd_op is null order by h.voorgesteld_op limit ${hoogstens}`.execute(
    view<BetalingTables>(scope.tx),
  );
  return rows;
};

export const findVoorgelegdeRuns = async (
  scope: Scope,
): Promise<readonly (Voorstel & { readonly runId: string })[]> => {
  const { rows } = await sql<Voorstel & { readonly runId: string }>`
    select r.id as "runId", r.maand, v.door, v.door_naam as "doorNaam", v.op
    from betaling_run r join lateral (select door, door_naam, op from betaling_run_overgang
      where run_id = r.id and handeling = 'voorleggen' order by volgnummer desc limit 1) v on true
    where r.soort = 'maandrun' and r.status = 'ter goedkeuring' and r.bezig is null order by v.op`.execute(
    view<BetalingTables>(scope.tx),
  );
  return rows;
};
