/** Knows notes of talks as they are kept: never changed, and with readers that can only be added to. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Antwoord, Notitie, Notitielezer } from '../domain/notitie.ts';

type NotitieRow = {
  id: string;
  persoon_id: string;
  afspraak_id: string | null;
  sjabloon: string;
  op: Day;
  antwoorden: unknown;
  lezers: readonly Notitielezer[];
  door: string;
  door_naam: string;
  vastgelegd_op: string;
};
type Tables = {
  plan_notitie: NotitieRow;
  plan_notitielezer: { notitie_id: string; lezer: Notitielezer; door: string; op: string };
};

const tables = (scope: Scope) => view<Tables>(scope.tx);

export const insertNotitie = async (scope: Scope, notitie: Omit<Notitie, 'door'>): Promise<void> => {
  await tables(scope)
    .insertInto('plan_notitie')
    .values({
      id: notitie.id,
      persoon_id: notitie.persoonId,
      afspraak_id: notitie.afspraakId ?? null,
      sjabloon: notitie.sjabloon,
      op: notitie.op,
      antwoorden: JSON.stringify(notitie.antwoorden),
      lezers: [...notitie.lezers],
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      vastgelegd_op: scope.now.toString(),
    })
    .execute();
};

/** The newest talk first, each with the readers that it named and those that came later. */
export const notitiesOf = async (scope: Scope, persoonId: string): Promise<readonly Notitie[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_notitie')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('op', 'desc')
    .orderBy('vastgelegd_op', 'desc')
    .limit(200)
    .execute();
  const later = await tables(scope)
    .selectFrom('plan_notitielezer as l')
    .innerJoin('plan_notitie as n', 'n.id', 'l.notitie_id')
    .select(['l.notitie_id', 'l.lezer'])
    .where('n.persoon_id', '=', persoonId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    persoonId: row.persoon_id,
    afspraakId: row.afspraak_id ?? undefined,
    sjabloon: row.sjabloon,
    op: row.op,
    // written by `insertNotitie` from this very type
    antwoorden: row.antwoorden as readonly Antwoord[],
    lezers: [...row.lezers, ...later.filter((een) => een.notitie_id === row.id).map(({ lezer }) => lezer)],
    door: { id: row.door, naam: row.door_naam },
  }));
};

/** Once given it stays given. */
export const addLezer = async (scope: Scope, notitieId: string, lezer: Notitielezer): Promise<void> => {
  await tables(scope)
    .insertInto('plan_notitielezer')
    .values({ notitie_id: notitieId, lezer, door: scope.actor.id, op: scope.now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
