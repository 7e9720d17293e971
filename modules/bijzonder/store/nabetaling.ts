/** Knows the months that were not paid, and the payments that make up for them: proposed, paid or sent back. */
import { type Day, formatMonth, type Money, type Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Wachtend } from '@samenkracht/zaak';
import { sql } from 'kysely';

export type Nabetaling = {
  readonly id: string;
  readonly bedrag: Money;
  readonly voorgesteldDoor: { readonly id: string; readonly naam: string };
};

export type Onbetaald = {
  readonly aanvraagId: string;
  readonly besluitId: string;
  readonly maand: Month;
  /** Why it was not paid then. */
  readonly reden: string;
  readonly voorstel: Nabetaling | undefined;
};

/** Months without an amount that nobody paid since, the oldest first; of one application when it is given. */
export const findOnbetaald = async (
  scope: Scope,
  om: { readonly hoogstens: number; readonly aanvraagId?: string },
): Promise<readonly Onbetaald[]> => {
  const { rows } = await sql<{
    aanvraag_id: string;
    besluit_id: string;
    maand: Month;
    reden: string;
    id: string | null;
    bedrag: Money;
    door: string;
    door_naam: string;
  }>`
    select g.aanvraag_id, b.besluit_id, b.maand, b.reden, n.id, n.bedrag, n.voorgesteld_door as door, n.voorgesteld_door_naam as door_naam
    from bijzonder_betaling b join bijzonder_besluit g on g.id = b.besluit_id
    left join bijzonder_nabetaling n on n.besluit_id = b.besluit_id and n.maand = b.maand and n.status <> 'teruggelegd'
    where b.betaald_op is null and n.status is distinct from 'betaald'
      and (${om.aanvraagId ?? null}::uuid is null or g.aanvraag_id = ${om.aanvraagId ?? null}::uuid)
    order by b.maand, b.besluit_id limit ${om.hoogstens}`.execute(view<unknown>(scope.tx));
  return rows.map(({ aanvraag_id, besluit_id, maand, reden, id, bedrag, door, door_naam }) => ({
    aanvraagId: aanvraag_id,
    besluitId: besluit_id,
    maand,
    reden,
    voorstel: id === null ? undefined : { id, bedrag, voorgesteldDoor: { id: door, naam: door_naam } },
  }));
};

/** Proposed and not answered, the oldest first. */
export const findVoorgesteld = async (scope: Scope, hoogstens: number): Promise<readonly Wachtend[]> => {
  const { rows } = await sql<{
    aanvraag_id: string;
    maand: Month;
    bedrag: Money;
    door: string;
    door_naam: string;
    op: string;
  }>`
    select g.aanvraag_id, n.maand, n.bedrag, n.voorgesteld_door as door, n.voorgesteld_door_naam as door_naam, n.voorgesteld_op as op
    from bijzonder_nabetaling n join bijzonder_besluit g on g.id = n.besluit_id
    where n.status = 'voorgesteld' order by n.voorgesteld_op limit ${hoogstens}`.execute(view<unknown>(scope.tx));
  return rows.map(({ aanvraag_id, maand, bedrag, door, door_naam, op }) => ({
    ...{ soort: 'nabetaling', plek: aanvraag_id, bedrag, op, wat: `Nabetaling over ${formatMonth(maand)}` },
    door: { id: door, naam: door_naam },
  }));
};

/** Proposed twice it is proposed once. */
export const insertNabetaling = async (
  scope: Scope,
  { besluitId, maand }: Pick<Onbetaald, 'besluitId' | 'maand'>,
  bedrag: Money,
): Promise<void> => {
  await sql`
    insert into bijzonder_nabetaling (id, besluit_id, maand, bedrag, status, voorgesteld_door, voorgesteld_door_naam, voorgesteld_op)
    values (${crypto.randomUUID()}, ${besluitId}, ${maand}, ${bedrag}, 'voorgesteld', ${scope.actor.id}, ${scope.actor.naam}, ${scope.now.toString()})
    on conflict do nothing`.execute(view<unknown>(scope.tx));
};

export const closeNabetaling = async (
  scope: Scope,
  id: string,
  om:
    | { readonly status: 'betaald'; readonly betaaldOp: Day; readonly runId: string }
    | { readonly status: 'teruggelegd' },
): Promise<void> => {
  const [op, run] = om.status === 'betaald' ? [om.betaaldOp, om.runId] : [null, null];
  await sql`update bijzonder_nabetaling set status = ${om.status}, beslist_door = ${scope.actor.id}, betaald_op = ${op}::date, run_id = ${run}::uuid
    where id = ${id}`.execute(view<unknown>(scope.tx));
};
