/** Knows the advances of an application: proposed, paid, given back; and which applications wait for one. */
import { grootboek } from '@samenkracht/betaling';
import { type Day, type Iban, type Money, type Month, sum } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';

export type Voorschot = {
  readonly id: string;
  readonly zaakId: string;
  readonly volgnummer: number;
  readonly maand: Month;
  readonly bedrag: Money;
  readonly uiterlijk: Day;
  readonly iban: Iban;
  readonly status: 'voorgesteld' | 'betaald' | 'teruggelegd';
  readonly voorgesteldDoor: { readonly id: string; readonly naam: string };
  readonly betaaldOp: Day | undefined;
};

type Row = {
  id: string;
  zaak_id: string;
  volgnummer: number;
  maand: Month;
  bedrag: Money;
  uiterlijk: Day;
  iban: string;
  status: Voorschot['status'];
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  voorgesteld_op: string;
  beslist_door: string | null;
  beslist_door_naam: string | null;
  betaald_op: Day | null;
  run_id: string | null;
};
type Tables = {
  uitkering_voorschot: Row;
  uitkering_aanvraag: { id: string; persoon_id: string; ingediend_op: string | null };
  uitkering_besluit: { zaak_id: string };
};

const toVoorschot = (row: Row): Voorschot => ({
  id: row.id,
  zaakId: row.zaak_id,
  volgnummer: row.volgnummer,
  maand: row.maand,
  bedrag: row.bedrag,
  uiterlijk: row.uiterlijk,
  iban: row.iban as Iban,
  status: row.status,
  voorgesteldDoor: { id: row.voorgesteld_door, naam: row.voorgesteld_door_naam },
  betaaldOp: row.betaald_op ?? undefined,
});

/** In order; what was given back is left out. */
export const voorschottenOf = async (scope: Scope, zaakIds: readonly string[]): Promise<readonly Voorschot[]> => {
  if (zaakIds.length === 0) return [];
  const rows = await view<Tables>(scope.tx)
    .selectFrom('uitkering_voorschot')
    .selectAll()
    .where('zaak_id', 'in', zaakIds)
    .where('status', '<>', 'teruggelegd')
    .orderBy('zaak_id')
    .orderBy('volgnummer')
    .execute();
  return rows.map(toVoorschot);
};

/** @returns undefined when the same advance was proposed already. */
export const insertVoorschot = async (
  scope: Scope,
  nieuw: Pick<Voorschot, 'zaakId' | 'volgnummer' | 'maand' | 'bedrag' | 'uiterlijk' | 'iban'>,
): Promise<Voorschot | undefined> => {
  const row = await view<Tables>(scope.tx)
    .insertInto('uitkering_voorschot')
    .values({
      id: crypto.randomUUID(),
      zaak_id: nieuw.zaakId,
      volgnummer: nieuw.volgnummer,
      maand: nieuw.maand,
      bedrag: nieuw.bedrag,
      uiterlijk: nieuw.uiterlijk,
      iban: nieuw.iban,
      status: 'voorgesteld',
      voorgesteld_door: scope.actor.id,
      voorgesteld_door_naam: scope.actor.naam,
      voorgesteld_op: scope.now.toString(),
      beslist_door: null,
      beslist_door_naam: null,
      betaald_op: null,
      run_id: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['zaak_id', 'volgnummer']).where(sql<boolean>`status <> 'teruggelegd'`).doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
  return row && toVoorschot(row);
};

/** Held until the transaction ends, so that a second click pays nothing. */
export const lockVoorschot = async (scope: Scope, id: string): Promise<Voorschot | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('uitkering_voorschot')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toVoorschot(row);
};

export const closeVoorschot = async (
  scope: Scope,
  id: string,
  om: { readonly status: 'betaald'; readonly runId: string } | { readonly status: 'teruggelegd' },
): Promise<void> => {
  await view<Tables>(scope.tx)
    .updateTable('uitkering_voorschot')
    .set({
      status: om.status,
      beslist_door: scope.actor.id,
      beslist_door_naam: scope.actor.naam,
      ...(om.status === 'betaald' ? { betaald_op: scope.today, run_id: om.runId } : {}),
    })
    .where('id', '=', id)
    .execute();
};

export type Wachtrij = {
  readonly aantal?: number | undefined;
  /** The last application of the page before. */
  readonly na?: string | undefined;
  /** Only those whose next advance is due on this day or earlier. */
  readonly uiterlijk?: Day | undefined;
};

/** Applications that were sent and not decided, the one whose next advance is due first on top: four weeks for each that was given or proposed (art. 52 Pw). */
export const wachtendeAanvragen = async (
  scope: Scope,
  { aantal = 200, na, uiterlijk }: Wachtrij,
): Promise<readonly { readonly id: string; readonly totaal: number }[]> => {
  const { rows } = await sql<{ id: string; totaal: number }>`
    with wachtend as (
      select a.id, (a.ingediend_op at time zone 'Europe/Amsterdam')::date + 28 * (1 + count(v.id))::int as komt
      from uitkering_aanvraag a
      left join uitkering_voorschot v on v.zaak_id = a.id and v.status <> 'teruggelegd'
      where a.ingediend_op is not null
        and not exists (select 1 from uitkering_besluit b where b.zaak_id = a.id)
      group by a.id
    )
    select id, (select count(*) from wachtend)::int as totaal from wachtend
    where (${uiterlijk ?? null}::date is null or komt <= ${uiterlijk ?? null}::date)
      and (${na ?? null}::uuid is null or (komt, id) > (select komt, id from wachtend where id = ${na ?? null}::uuid))
    order by komt, id
    limit ${aantal}`.execute(view<Tables>(scope.tx));
  return rows;
};

/** What was advanced before a decision. */
export const sumVoorschotten = async (scope: Scope, zaakId: string): Promise<Money> =>
  sum((await voorschottenOf(scope, [zaakId])).filter(({ status }) => status === 'betaald').map(({ bedrag }) => bedrag));

/** No right: what was advanced is owed back (art. 58 lid 2 onder d Pw), in the transaction of the decision. */
export const reclaimVoorschotten = async (scope: Scope, zaakId: string, besluitId: string): Promise<void> => {
  const saldi = (await grootboek.findSaldi(scope, [zaakId])).get(zaakId);
  if (saldi === undefined) return;
  const kader = { aanleiding: `besluit/${besluitId}`, uitkeringId: zaakId, boekdatum: scope.today };
  const oorzaak = 'Voorschot zonder recht op bijstand';
  await grootboek.book(scope, grootboek.schulden.voorschotTerug({ ...kader, oorzaak }, saldi));
};
