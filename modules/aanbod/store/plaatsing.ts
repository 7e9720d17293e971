/** Knows the placements that fulfil what a supplier owes: proposed by one, confirmed by another, each counted once. */
import { type Day, err, type Money, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { type Inzet, inspectPlaatsing, isKenmerk, type Plaatsingfout, type Termijn, waardeOp } from '../domain/sroi.ts';
import { findWaarden, type Inkoopcontract } from './inkoop.ts';

/** What is behind it: a way through an instrument, one through a programme, or a number of the supplier. */
export type Waardoor =
  | { readonly verwijzingId: string }
  | { readonly deelnameId: string }
  | { readonly kenmerk: string };
export type Plaatsinginhoud = Termijn & {
  readonly waardoor: Waardoor;
  readonly soort: string;
  readonly urenPerWeek: number;
};
type Status = 'voorgesteld' | 'bevestigd' | 'teruggelegd';
type Row = {
  id: string;
  contract_id: string;
  leverancier_sleutel: string;
  verwijzing_id: string | null;
  deelname_id: string | null;
  kenmerk: string | null;
  soort: string;
  van: Day;
  tot: Day;
  uren_per_week: number;
  status: Status;
  eenheid: Inzet['eenheid'] | null;
  waarde: Money | null;
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  voorgesteld_op: string;
  beslist_door: string | null;
  beslist_door_naam: string | null;
  beslist_op: string | null;
  reden: string | null;
};
type Tables = { aanbod_plaatsing: Row };

export type Plaatsing = Termijn & {
  readonly id: string;
  readonly contractId: string;
  /** The name of the instrument, the key of the programme, or the number of the supplier: never who it is. */
  readonly via: string;
  readonly soort: string;
  readonly urenPerWeek: number;
  readonly status: Status;
  readonly inzet: Inzet | undefined;
  readonly door: { readonly id: string; readonly naam: string };
  readonly beslistDoor: string | undefined;
  readonly reden: string | undefined;
};

/** A participation that can be a placement: what and when, never who. */
export type Plaatsbaar = {
  readonly soort: 'verwijzing' | 'deelname';
  readonly id: string;
  readonly naam: string;
  readonly van: Day;
  readonly tot: Day | null;
};

export type Plaatsingweigering =
  | Plaatsingfout
  | { readonly code: 'DEELNAME_TELT_NIET' }
  | { readonly code: 'PLAATSING_TELT_AL' }
  | { readonly code: 'SROIWAARDE_NIET_VASTGESTELD'; readonly soort: string };

/** Participations of somebody who really began, as one list with the days of each. */
const deelnames = sql`(
  select 'verwijzing' as soort, v.id, v.persoon_id, v.begin as van, v.tot, iv.naam
  from aanbod_verwijzing v
  join aanbod_instrumentversie iv on iv.instrument_id = v.instrument_id and iv.versie = v.versie
  where v.begin is not null and v.status in ('gestart', 'afgerond', 'gestopt')
  union all
  select 'deelname', d.id, d.persoon_id, d.van, d.tot, d.programma from aanbod_deelname d
)`;

/** At most this many are offered, the latest first. */
const mostPlaatsbaar = 100;

/** Those in the days of this contract that count nowhere yet. */
export const findPlaatsbaar = async (scope: Scope, { van, tot }: Termijn): Promise<readonly Plaatsbaar[]> => {
  const { rows } = await sql<Plaatsbaar>`
    select soort, id, naam, van, tot from ${deelnames} een
    where van < ${tot}::date and (tot is null or tot > ${van}::date)
      and not exists (select 1 from aanbod_plaatsing p
        where p.status <> 'teruggelegd' and een.id in (p.verwijzing_id, p.deelname_id))
    order by van desc, id limit ${mostPlaatsbaar}`.execute(view<Tables>(scope.tx));
  return rows;
};

type Achter = { readonly persoon_id: string; readonly van: Day; readonly tot: Day | null };

const findAchter = async (scope: Scope, waardoor: Waardoor): Promise<Achter | undefined> => {
  if ('kenmerk' in waardoor) return undefined;
  const [soort, id] =
    'verwijzingId' in waardoor ? ['verwijzing', waardoor.verwijzingId] : ['deelname', waardoor.deelnameId];
  const { rows } = await sql<Achter>`
    select persoon_id, van, tot from ${deelnames} een where soort = ${soort} and id = ${id}::uuid`.execute(
    view<Tables>(scope.tx),
  );
  return rows[0];
};

/** @returns its id. Who is behind it finds it in his own record. */
export const proposePlaatsing = async (
  scope: Scope,
  contract: Inkoopcontract,
  { waardoor, soort, van, tot, urenPerWeek }: Plaatsinginhoud,
): Promise<Result<string, Plaatsingweigering>> => {
  const los = 'kenmerk' in waardoor;
  if (los && !isKenmerk(waardoor.kenmerk)) return err({ code: 'KENMERK_ONGESCHIKT' });
  const achter = await findAchter(scope, waardoor);
  if (!los && achter === undefined) return err({ code: 'DEELNAME_TELT_NIET' });
  const fout = inspectPlaatsing(contract, { van, tot }, achter && { van: achter.van, tot: achter.tot ?? undefined });
  if (fout !== undefined) return err(fout);
  const { rows } = await sql<{ id: string }>`
    insert into aanbod_plaatsing (id, contract_id, leverancier_sleutel, verwijzing_id, deelname_id, kenmerk, soort, van, tot,
      uren_per_week, status, voorgesteld_door, voorgesteld_door_naam, voorgesteld_op)
    select gen_random_uuid(), c.id, c.leverancier_sleutel, ${'verwijzingId' in waardoor ? waardoor.verwijzingId : null}::uuid,
      ${'deelnameId' in waardoor ? waardoor.deelnameId : null}::uuid, ${los ? waardoor.kenmerk : null}, ${soort},
      ${van}::date, ${tot}::date, ${urenPerWeek}, 'voorgesteld', ${scope.actor.id}, ${scope.actor.naam}, ${scope.now.toString()}
    from aanbod_inkoopcontract c where c.id = ${contract.id}::uuid
    on conflict do nothing returning id`.execute(view<Tables>(scope.tx));
  const id = rows[0]?.id;
  if (id === undefined) return err({ code: 'PLAATSING_TELT_AL' });
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'plaatsing', id },
    ...(achter === undefined ? {} : { persoonId: achter.persoon_id }),
    omschrijving: 'Deelname voorgesteld als plaatsing bij een inkoopcontract',
  });
  return ok(id);
};

type Gevonden = Row & { via: string; echt_tot: Day };

const toPlaatsing = (row: Gevonden): Plaatsing => {
  const { id, van, echt_tot: tot, soort, uren_per_week: urenPerWeek, status, eenheid, waarde } = row;
  return {
    ...{ id, contractId: row.contract_id, via: row.via, soort, van, tot, urenPerWeek, status },
    inzet: eenheid === null || waarde === null ? undefined : { van, tot, urenPerWeek, eenheid, waarde },
    door: { id: row.voorgesteld_door, naam: row.voorgesteld_door_naam },
    beslistDoor: row.beslist_door_naam ?? undefined,
    reden: row.reden ?? undefined,
  };
};

/** Of these contracts, in one statement. A participation that ended sooner ends its placement. */
export const findPlaatsingen = async (
  scope: Scope,
  contractIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Plaatsing[]>> => {
  const { rows } = await sql<Gevonden>`
    select p.*, coalesce(iv.naam, d.programma, p.kenmerk) as via,
      greatest(p.van, least(p.tot, v.tot, d.tot)) as echt_tot
    from aanbod_plaatsing p
    left join aanbod_verwijzing v on v.id = p.verwijzing_id
    left join aanbod_instrumentversie iv on iv.instrument_id = v.instrument_id and iv.versie = v.versie
    left join aanbod_deelname d on d.id = p.deelname_id
    where p.contract_id = any(${[...contractIds]}::uuid[])
    order by p.van desc, p.voorgesteld_op desc`.execute(view<Tables>(scope.tx));
  return Map.groupBy(rows.map(toPlaatsing), ({ contractId }) => contractId);
};

/** Held until the transaction ends: two clicks go one after the other. */
export const lockPlaatsing = (scope: Scope, id: string): Promise<Row | undefined> =>
  view<Tables>(scope.tx).selectFrom('aanbod_plaatsing').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

const decide = async (scope: Scope, id: string, besluit: Partial<Row>, omschrijving: string): Promise<void> => {
  const beslist = {
    beslist_door: scope.actor.id,
    beslist_door_naam: scope.actor.naam,
    beslist_op: scope.now.toString(),
  };
  await view<Tables>(scope.tx)
    .updateTable('aanbod_plaatsing')
    .set({ ...besluit, ...beslist })
    .where('id', '=', id)
    .execute();
  await record(scope, { handeling: 'besluit', onderwerp: { soort: 'plaatsing', id }, omschrijving });
};

/** Takes over what it is worth on its first day: a later word about values leaves it as it is. */
export const confirmPlaatsing = async (
  scope: Scope,
  { id, soort, van }: Row,
): Promise<Result<void, Plaatsingweigering>> => {
  const nu = waardeOp(await findWaarden(scope), soort, van);
  if (nu === undefined) return err({ code: 'SROIWAARDE_NIET_VASTGESTELD', soort });
  const besluit = { status: 'bevestigd', eenheid: nu.eenheid, waarde: nu.waarde } as const;
  await decide(scope, id, besluit, 'Plaatsing bevestigd');
  return ok(undefined);
};

export const returnPlaatsing = (scope: Scope, { id }: Row, reden: string): Promise<void> =>
  decide(scope, id, { status: 'teruggelegd', reden }, 'Plaatsing teruggelegd');

/** Only sooner than it stood: the database refuses later. */
export const shortenPlaatsing = async (scope: Scope, { id }: Row, tot: Day): Promise<void> => {
  await view<Tables>(scope.tx).updateTable('aanbod_plaatsing').set({ tot }).where('id', '=', id).execute();
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'plaatsing', id },
    omschrijving: 'Plaatsing eerder beeindigd',
  });
};
