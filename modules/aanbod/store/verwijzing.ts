/** Knows each person's way through an instrument: where it stands, its steps, its days, and who waits before whom. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql, type Updateable } from 'kysely';
import type { Uitkomst, Verwijzingstatus } from '../domain/verwijzing.ts';
import { lopend } from '../domain/verwijzing.ts';
import type { AanbodTables, VerwijzingRow } from './tabellen.ts';

export type Verwijzing = {
  readonly id: string;
  readonly persoonId: string;
  readonly instrumentId: string;
  readonly versie: number;
  readonly status: Verwijzingstatus;
  /** An instant as text: who asked first is first. */
  readonly gevraagdOp: string;
  readonly gevraagdDoor: 'inwoner' | 'coach';
  readonly coach: { readonly id: string; readonly naam: string } | undefined;
  readonly doel: string | undefined;
  readonly begin: Day | undefined;
  /** The first day after it. */
  readonly tot: Day | undefined;
  readonly reden: string | undefined;
  readonly uitkomst: Uitkomst | undefined;
  readonly gewijzigdOp: string;
};

const toVerwijzing = (row: VerwijzingRow): Verwijzing => ({
  id: row.id,
  persoonId: row.persoon_id,
  instrumentId: row.instrument_id,
  versie: row.versie,
  status: row.status,
  gevraagdOp: row.gevraagd_op,
  gevraagdDoor: row.gevraagd_door,
  coach: row.coach_id === null ? undefined : { id: row.coach_id, naam: row.coach_naam ?? row.coach_id },
  doel: row.doel ?? undefined,
  begin: row.begin ?? undefined,
  tot: row.tot ?? undefined,
  reden: row.reden ?? undefined,
  uitkomst: row.uitkomst ?? undefined,
  gewijzigdOp: row.gewijzigd_op,
});

type Nieuw = Pick<Verwijzing, 'persoonId' | 'instrumentId' | 'versie' | 'gevraagdDoor'> & {
  readonly doel?: string | undefined;
};

/** Begins as asked for. @returns undefined when he has this instrument already, asked for or running. */
export const insertVerwijzing = async (scope: Scope, nieuw: Nieuw): Promise<Verwijzing | undefined> => {
  const row = await view<AanbodTables>(scope.tx)
    .insertInto('aanbod_verwijzing')
    .values({
      id: crypto.randomUUID(),
      persoon_id: nieuw.persoonId,
      instrument_id: nieuw.instrumentId,
      versie: nieuw.versie,
      status: 'gevraagd',
      gevraagd_op: scope.now.toString(),
      gevraagd_door: nieuw.gevraagdDoor,
      coach_id: null,
      coach_naam: null,
      doel: nieuw.doel ?? null,
      begin: null,
      tot: null,
      plek: null,
      capaciteit: null,
      reden: null,
      uitkomst: null,
      gewijzigd_op: scope.now.toString(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['persoon_id', 'instrument_id'])
        .where(sql<boolean>`status in ('gevraagd', 'wachtlijst', 'verwezen', 'geaccepteerd', 'gestart')`)
        .doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
  return row && toVerwijzing(row);
};

export const findVerwijzingen = async (
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Verwijzing>> => {
  if (ids.length === 0) return new Map();
  const rows = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_verwijzing')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, toVerwijzing(row)]));
};

export const findVerwijzing = async (scope: Scope, id: string): Promise<Verwijzing | undefined> =>
  (await findVerwijzingen(scope, [id])).get(id);

export const updateVerwijzing = async (
  scope: Scope,
  id: string,
  wijziging: Omit<Updateable<VerwijzingRow>, 'id' | 'persoon_id' | 'instrument_id' | 'gevraagd_op'>,
): Promise<Verwijzing> => {
  const row = await view<AanbodTables>(scope.tx)
    .updateTable('aanbod_verwijzing')
    .set({ ...wijziging, gewijzigd_op: scope.now.toString() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toVerwijzing(row);
};

/** @returns the id of the step, which the ledger uses as its cause. */
export const insertOvergang = async (
  scope: Scope,
  overgang: {
    readonly verwijzingId: string;
    readonly handeling: string;
    readonly van: Verwijzingstatus | undefined;
    readonly naar: Verwijzingstatus;
    readonly dag: Day;
    readonly reden: string | undefined;
  },
): Promise<string> => {
  const id = crypto.randomUUID();
  await view<AanbodTables>(scope.tx)
    .insertInto('aanbod_overgang')
    .values({
      id,
      verwijzing_id: overgang.verwijzingId,
      handeling: overgang.handeling,
      van: overgang.van ?? null,
      naar: overgang.naar,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
      dag: overgang.dag,
      reden: overgang.reden ?? null,
    })
    .execute();
  return id;
};

/** Of one or more persons, what runs first and then the newest. */
export const findVerwijzingenVan = async (
  scope: Scope,
  persoonIds: readonly string[],
): Promise<readonly Verwijzing[]> => {
  if (persoonIds.length === 0) return [];
  const rows = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_verwijzing')
    .selectAll()
    .where('persoon_id', 'in', persoonIds)
    .orderBy(sql`status = any(${[...lopend]}::text[])`, 'desc')
    .orderBy('gevraagd_op', 'desc')
    .execute();
  return rows.map(toVerwijzing);
};

/** What was referred to a provider: whom he is asked to take first, then who is there, then who left in the last month. Who only asked or waits is not his to see. */
export const findVerwijzingenBij = async (scope: Scope, aanbiederId: string): Promise<readonly Verwijzing[]> => {
  const { rows } = await sql<VerwijzingRow>`
    select v.* from aanbod_verwijzing v join aanbod_instrument i on i.id = v.instrument_id
    where i.aanbieder_id = ${aanbiederId} and (v.plek is not null or (v.status in ('afgerond', 'gestopt')
      and v.gewijzigd_op > ${scope.now.toString()}::timestamptz - interval '30 days'))
    order by array_position(array['verwezen', 'geaccepteerd', 'gestart', 'afgerond', 'gestopt'], v.status), v.gevraagd_op
    limit 500`.execute(view<AanbodTables>(scope.tx));
  return rows.map(toVerwijzing);
};

export type Werkregel = Verwijzing & { readonly waarom: 'vraag' | 'geweigerd' | 'aanbieder stopt' | 'loopt langer' };

/** What this coach must do, for whom he holds on to, and for whom nobody does yet: answer what was asked, find another where it was refused or the provider stops, look at what lasts longer than agreed. */
export const findWerk = async (scope: Scope): Promise<readonly Werkregel[]> => {
  const { rows } = await sql<VerwijzingRow & { waarom: Werkregel['waarom'] }>`
    select * from (
      select v.*, case
        when v.status = any(${[...lopend]}::text[]) and a.tot is not null then 'aanbieder stopt'
        when v.status = 'gevraagd' then 'vraag'
        when v.status = 'geweigerd' and v.gewijzigd_op > ${scope.now.toString()}::timestamptz - interval '60 days'
          and not exists (select 1 from aanbod_verwijzing w where w.persoon_id = v.persoon_id and w.gevraagd_op > v.gewijzigd_op)
          then 'geweigerd'
        when v.status = 'gestart' and s.weken is not null and v.begin + 7 * s.weken <= ${scope.today}::date then 'loopt langer'
      end as waarom
      from aanbod_verwijzing v
      join aanbod_instrument i on i.id = v.instrument_id
      join aanbod_aanbieder a on a.id = i.aanbieder_id
      join aanbod_instrumentversie s on s.instrument_id = v.instrument_id and s.versie = v.versie
      left join aanbod_eigenaar e on e.persoon_id = v.persoon_id
      where v.status = any(${[...lopend, 'geweigerd']}::text[])
        and coalesce(e.medewerker_id, v.coach_id, ${scope.actor.id}) = ${scope.actor.id}
    ) werk where waarom is not null
    order by array_position(array['aanbieder stopt', 'geweigerd', 'vraag', 'loopt langer'], waarom), gevraagd_op
    limit 200`.execute(view<AanbodTables>(scope.tx));
  return rows.map(({ waarom, ...row }) => ({ ...toVerwijzing(row), waarom }));
};

/** Which in the row each of these is: who asked first is 1. */
export const findWachtplekken = async (
  scope: Scope,
  instrumentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (instrumentIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; plaats: number }>`
    select id, row_number() over (partition by instrument_id order by gevraagd_op, id)::int as plaats
    from aanbod_verwijzing where status = 'wachtlijst' and instrument_id = any(${[...new Set(instrumentIds)]}::uuid[])`.execute(
    view<AanbodTables>(scope.tx),
  );
  return new Map(rows.map(({ id, plaats }) => [id, plaats]));
};

/** Who is first in the row, with how many places are taken. The instrument must be locked. */
export const findDrukte = async (
  scope: Scope,
  instrumentId: string,
): Promise<{ readonly plekken: ReadonlySet<number>; readonly wachtend: readonly Verwijzing[] }> => {
  const rows = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_verwijzing')
    .selectAll()
    .where('instrument_id', '=', instrumentId)
    .where((eb) => eb.or([eb('plek', 'is not', null), eb('status', '=', 'wachtlijst')]))
    .orderBy('gevraagd_op')
    .orderBy('id')
    .execute();
  return {
    plekken: new Set(rows.flatMap(({ plek }) => (plek === null ? [] : [plek]))),
    wachtend: rows.filter(({ status }) => status === 'wachtlijst').map(toVerwijzing),
  };
};
