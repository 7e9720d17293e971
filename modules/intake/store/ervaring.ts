/** Knows what somebody did, and the skills that he himself confirmed to have from it. */
import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Vaardigheid } from './esco.ts';
import type { ErvaringRow, PerspectiefTables } from './perspectieftabellen.ts';

export const ervaringsoorten = ['werk', 'vrijwilligerswerk', 'cursus', 'thuis'] as const;

export type Ervaring = {
  readonly id: string;
  readonly persoonId: string;
  readonly soort: ErvaringRow['soort'];
  readonly naam: string;
  readonly beroepId: string | undefined;
  readonly activiteit: string | undefined;
  readonly vanJaar: number | undefined;
  readonly totJaar: number | undefined;
  readonly doorNaam: string;
};

/** A skill with where it comes from: the experience that he named. */
export type Bevestigd = Omit<Vaardigheid, 'soort'> & { readonly ervaringId: string; readonly op: string };

const toErvaring = (row: ErvaringRow): Ervaring => ({
  id: row.id,
  persoonId: row.persoon_id,
  soort: row.soort,
  naam: row.naam,
  beroepId: row.beroep_id ?? undefined,
  activiteit: row.activiteit ?? undefined,
  vanJaar: row.van_jaar ?? undefined,
  totJaar: row.tot_jaar ?? undefined,
  doorNaam: row.door_naam,
});

/** The latest first; of what has no years, as it was told. */
export const ervaringenOf = async (scope: Scope, persoonId: string): Promise<readonly Ervaring[]> => {
  const rows = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_ervaring')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .where('vervallen_op', 'is', null)
    .orderBy('op')
    .execute();
  return rows.map(toErvaring).toSorted((a, b) => (b.totJaar ?? b.vanJaar ?? 0) - (a.totJaar ?? a.vanJaar ?? 0));
};

export const findErvaring = async (scope: Scope, id: string): Promise<Ervaring | undefined> => {
  const row = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_ervaring')
    .selectAll()
    .where('id', '=', id)
    .where('vervallen_op', 'is', null)
    .executeTakeFirst();
  return row && toErvaring(row);
};

export type Ervaringweigering = { readonly code: 'JAREN_KUNNEN_NIET' };
export type NieuweErvaring = Omit<Ervaring, 'id' | 'doorNaam'>;

/** Whether these years can be: not ahead of today, and not turned round. */
export const mayBe = ({ vanJaar, totJaar }: Pick<Ervaring, 'vanJaar' | 'totJaar'>, ditJaar: number): boolean =>
  (vanJaar ?? 0) <= ditJaar && (totJaar ?? 0) <= ditJaar && (vanJaar ?? 0) <= (totJaar ?? ditJaar);

export const insertErvaring = async (
  scope: Scope,
  nieuw: NieuweErvaring,
): Promise<Result<Ervaring, Ervaringweigering>> => {
  if (!mayBe(nieuw, Number(scope.today.slice(0, 4)))) return err({ code: 'JAREN_KUNNEN_NIET' });
  const id = randomUUID();
  await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_ervaring')
    .values({
      id,
      persoon_id: nieuw.persoonId,
      soort: nieuw.soort,
      naam: nieuw.naam,
      beroep_id: nieuw.beroepId ?? null,
      activiteit: nieuw.activiteit ?? null,
      van_jaar: nieuw.vanJaar ?? null,
      tot_jaar: nieuw.totJaar ?? null,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
      vervallen_op: null,
    })
    .execute();
  return ok({ ...nieuw, id, doorNaam: scope.actor.naam });
};

/** What was a mistake no longer counts, nor the skills from it; that it stood there stays known. */
export const dropErvaring = async (scope: Scope, { id }: Ervaring): Promise<void> => {
  const op = scope.now.toString();
  const db = view<PerspectiefTables>(scope.tx);
  await db
    .updateTable('intake_vaardigheid')
    .set({ ingetrokken_op: op })
    .where('ervaring_id', '=', id)
    .where('ingetrokken_op', 'is', null)
    .execute();
  await db.updateTable('intake_ervaring').set({ vervallen_op: op }).where('id', '=', id).execute();
};

export const bevestigdVan = async (scope: Scope, persoonId: string): Promise<readonly Bevestigd[]> => {
  const rows = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_vaardigheid')
    .select(['vaardigheid_id', 'naam', 'taal', 'ervaring_id', 'bevestigd_op'])
    .where('persoon_id', '=', persoonId)
    .where('ingetrokken_op', 'is', null)
    .orderBy('naam')
    .execute();
  return rows.map((row) => ({
    id: row.vaardigheid_id,
    naam: row.naam,
    taal: row.taal,
    ervaringId: row.ervaring_id,
    op: row.bevestigd_op,
  }));
};

const withdraw = async (scope: Scope, { id }: Ervaring, weg: readonly string[]): Promise<void> => {
  if (weg.length === 0) return;
  await view<PerspectiefTables>(scope.tx)
    .updateTable('intake_vaardigheid')
    .set({ ingetrokken_op: scope.now.toString() })
    .where('ervaring_id', '=', id)
    .where('vaardigheid_id', 'in', weg)
    .where('ingetrokken_op', 'is', null)
    .execute();
};

/**
 * What the resident confirms of what was suggested for this experience, as a whole: what is not among it is taken back.
 * @param vaardigheden only such as were suggested: the caller looked them up.
 */
export const confirmVaardigheden = async (
  scope: Scope,
  ervaring: Ervaring,
  vaardigheden: readonly Pick<Vaardigheid, 'id' | 'naam' | 'taal'>[],
): Promise<void> => {
  const { id, persoonId, soort } = ervaring;
  // held, so that two windows of one person do not confirm past one another
  await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_ervaring')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .execute();
  const eerder = new Set(
    (await bevestigdVan(scope, persoonId)).flatMap((een) => (een.ervaringId === id ? [een.id] : [])),
  );
  const nu = new Set(vaardigheden.map((een) => een.id));
  await withdraw(
    scope,
    ervaring,
    [...eerder].filter((een) => !nu.has(een)),
  );
  const erbij = vaardigheden.filter((een) => !eerder.has(een.id));
  if (erbij.length === 0) return;
  await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_vaardigheid')
    .values(
      erbij.map((een) => ({
        id: randomUUID(),
        persoon_id: persoonId,
        ervaring_id: id,
        vaardigheid_id: een.id,
        naam: een.naam,
        taal: een.taal,
        bevestigd_op: scope.now.toString(),
        ingetrokken_op: null,
      })),
    )
    .execute();
  const data = { persoonIds: [persoonId], ervaring: soort, aantal: erbij.length };
  await publish(scope, { soort: 'VaardighedenBevestigd', onderwerp: id, data });
};
