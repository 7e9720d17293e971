/** Knows each payment order with what the bank said of it, and where its money stands on the ledger. */
import type { Money } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { GeboekteOpdracht } from '../domain/bankboeking.ts';
import { type Bankstatus, type Betaalstatus, statusVan } from '../domain/bankstatus.ts';
import { inwoner } from './bestand.ts';
import type { BetalingTables } from './tabellen.ts';

export type Opdracht = {
  readonly kenmerk: string;
  readonly runId: string;
  readonly uitkeringId: string;
  readonly bestemming: string;
  readonly bedrag: Money;
  readonly gemeld: readonly Bankstatus[];
  readonly status: Betaalstatus;
  /** Of the bank, for a payment that was refused or came back: an ISO code. */
  readonly reden: string | undefined;
};

type Row = {
  kenmerk: string;
  run_id: string;
  uitkering_id: string;
  bestemming: string;
  bedrag: Money;
  gemeld: Bankstatus[];
  reden: string | null;
};

const toOpdracht = (row: Row): Opdracht => ({
  kenmerk: row.kenmerk,
  runId: row.run_id,
  uitkeringId: row.uitkering_id,
  bestemming: row.bestemming,
  bedrag: row.bedrag,
  gemeld: row.gemeld,
  status: statusVan(row.gemeld),
  reden: row.reden ?? undefined,
});

const orders = sql`
  select o.kenmerk, o.run_id, o.uitkering_id, o.bestemming, o.bedrag,
    coalesce(array_agg(s.status) filter (where s.status is not null), '{}') as gemeld,
    max(s.reden) filter (where s.status in ('afgewezen', 'teruggekomen')) as reden
  from betaling_opdracht o left join betaling_opdrachtstatus s using (kenmerk)`;

export const findOpdrachten = async (scope: Scope, kenmerken: readonly string[]): Promise<readonly Opdracht[]> => {
  if (kenmerken.length === 0) return [];
  const { rows } =
    await sql<Row>`${orders} where o.kenmerk = any(${[...kenmerken]}::uuid[]) group by o.kenmerk`.execute(
      view<BetalingTables>(scope.tx),
    );
  return rows.map(toOpdracht);
};

export type Opdrachtpagina = {
  readonly aantal: number;
  /** The `kenmerk` of the last one of the page before. */
  readonly na?: string | undefined;
  /** Only those that were refused or came back. */
  readonly gestrand?: boolean | undefined;
};

/** A page of the orders of a run, in the order of their random number: those of a city are never held at once. */
export const findOpdrachtenVanRun = async (
  scope: Scope,
  runId: string,
  { aantal, na, gestrand = false }: Opdrachtpagina,
): Promise<readonly Opdracht[]> => {
  const { rows } = await sql<Row>`${orders}
    where o.run_id = ${runId} and (${na ?? null}::uuid is null or o.kenmerk > ${na ?? null}) and (not ${gestrand}::boolean or exists (
      select from betaling_opdrachtstatus g where g.kenmerk = o.kenmerk and g.status in ('afgewezen', 'teruggekomen')))
    group by o.kenmerk order by o.kenmerk limit ${aantal}`.execute(view<BetalingTables>(scope.tx));
  return rows.map(toOpdracht);
};

/** How many payments of a run stand where, and what they come to. Counted by what the bank said of each, which has few forms. */
export const sumStatussen = async (
  scope: Scope,
  runId: string,
): Promise<readonly { readonly status: Betaalstatus; readonly aantal: number; readonly som: Money }[]> => {
  const samen = new Map<Betaalstatus, { aantal: number; som: number }>();
  const { rows } = await sql<{ gemeld: Bankstatus[]; aantal: number; som: Money }>`
    select gemeld, count(*)::int as aantal, sum(bedrag)::bigint as som from (
      select o.bedrag, coalesce(array_agg(s.status order by s.status) filter (where s.status is not null), '{}') as gemeld
      from betaling_opdracht o left join betaling_opdrachtstatus s using (kenmerk)
      where o.run_id = ${runId} group by o.kenmerk) opdrachten
    group by gemeld order by gemeld`.execute(view<BetalingTables>(scope.tx));
  for (const { gemeld, aantal, som } of rows) {
    const status = statusVan(gemeld);
    const al = samen.get(status) ?? { aantal: 0, som: 0 };
    samen.set(status, { aantal: al.aantal + aantal, som: al.som + som });
  }
  return [...samen].map(([status, { aantal, som }]) => ({ status, aantal, som: som as Money }));
};

/** The newest word that one row per payment and status may have; a second one is left. Gives the payments that were new. */
export const storeStatussen = async (
  scope: Scope,
  berichtId: string,
  statussen: readonly { readonly kenmerk: string; readonly status: Bankstatus; readonly reden: string | undefined }[],
): Promise<void> => {
  for (let i = 0; i < statussen.length; i += 5_000) {
    await view<BetalingTables>(scope.tx)
      .insertInto('betaling_opdrachtstatus')
      .values(
        statussen.slice(i, i + 5_000).map(({ kenmerk, status, reden }) => ({
          id: crypto.randomUUID(),
          kenmerk,
          status,
          reden: reden ?? null,
          bericht_id: berichtId,
          op: scope.now.toString(),
        })),
      )
      .onConflict((conflict) => conflict.columns(['kenmerk', 'status']).doNothing())
      .execute();
  }
};

type DeelRow = {
  run_id: string;
  uitkering_id: string;
  bestemming: string;
  credit_maand: GeboekteOpdracht['delen'][number]['maand'];
  bedrag: Money;
};

const plaatsVan = (...delen: readonly string[]): string => delen.join(' ');

/** The months over which each of these orders was paid, as the ledger has them. */
export const findGeboekt = async (
  scope: Scope,
  opdrachten: readonly Opdracht[],
): Promise<ReadonlyMap<string, GeboekteOpdracht>> => {
  const runs = [...new Set(opdrachten.map(({ runId }) => runId))];
  const { rows } = await sql<DeelRow>`
    select run_id, uitkering_id, coalesce(bestemming, ${inwoner}) as bestemming, credit_maand, sum(bedrag)::bigint as bedrag from betaling_overboeking
    where run_id = any(${runs}::uuid[]) and credit_rekening = 'bank onderweg'
      and uitkering_id = any(${opdrachten.map(({ uitkeringId }) => uitkeringId)}::uuid[])
    group by 1, 2, 3, 4 order by credit_maand`.execute(view<BetalingTables>(scope.tx));
  const delen = Map.groupBy(rows, (row) => plaatsVan(row.run_id, row.uitkering_id, row.bestemming));
  return new Map(
    opdrachten.map(({ kenmerk, runId, uitkeringId, bestemming }) => [
      kenmerk,
      {
        kenmerk,
        runId,
        uitkeringId,
        bestemming: bestemming === inwoner ? undefined : bestemming,
        delen: (delen.get(plaatsVan(runId, uitkeringId, bestemming)) ?? []).map(({ credit_maand, bedrag }) => ({
          maand: credit_maand,
          bedrag,
        })),
      },
    ]),
  );
};
