/** Knows which question tree holds here on a day, and the one that an intake began with. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { adapt, type Boomaanpassing } from '../domain/aanpassing.ts';
import type { Boom } from '../domain/boom.ts';
import type { Intake, IntakeRefusal } from '../domain/intake.ts';
import { bomen } from '../vragen/index.ts';
import type { IntakeTables } from './tabellen.ts';

export type BoomHier = {
  readonly boom: Boom;
  /** What the municipality changed; undefined when it is the tree of the house. */
  readonly aanpassing: number | undefined;
  readonly inhoud: Boomaanpassing;
};

/** @throws when there was no tree yet: no intake began before the first. */
const treeOn = (op: Day): Boom => {
  const boom = bomen.findLast(({ vanaf }) => vanaf <= op);
  if (boom === undefined) throw new Error(`no question tree on ${op}`);
  return boom;
};

const applied = (boom: Boom, aanpassing: Boomaanpassing, versie: number): BoomHier => {
  const eigen = adapt(boom, aanpassing);
  // it was inspected before it was kept; a tree of the house that no longer bears it is found by the test of its release
  if (!eigen.ok) throw new Error(`change ${versie} does not fit the tree of ${boom.vanaf}`);
  return { boom: eigen.value, aanpassing: versie, inhoud: aanpassing };
};

/** The tree on which an intake that begins on this day is asked. */
export const boomOn = async (scope: Scope, op: Day): Promise<BoomHier> => {
  const row = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_boomaanpassing')
    .select(['versie', 'aanpassing'])
    .where('vanaf', '<=', op)
    .orderBy('vanaf', 'desc')
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst();
  const boom = treeOn(op);
  return row?.versie === undefined
    ? { boom, aanpassing: undefined, inhoud: {} }
    : // written by `publishAanpassing` after it was parsed
      applied(boom, row.aanpassing as Boomaanpassing, row.versie);
};

/** An intake keeps the tree that it began with. */
export const boomOf = async (scope: Scope, { boom: { vanaf, aanpassing } }: Intake): Promise<Boom> => {
  const boom = treeOn(vanaf);
  if (aanpassing === undefined) return boom;
  const row = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_boomaanpassing')
    .select('aanpassing')
    .where('versie', '=', aanpassing)
    .executeTakeFirstOrThrow();
  return applied(boom, row.aanpassing as Boomaanpassing, aanpassing).boom;
};

/** What the tree would be with this change, or the places where it contradicts itself. */
export const tryAanpassing = (vanaf: Day, aanpassing: Boomaanpassing): Result<Boom, IntakeRefusal> => {
  const eigen = adapt(treeOn(vanaf), aanpassing);
  return eigen.ok ? eigen : err({ code: 'BOOM_SPREEKT_ZICH_TEGEN', fouten: eigen.error });
};

export const publishAanpassing = async (
  scope: Scope,
  { vanaf, aanpassing, reden }: { readonly vanaf: Day; readonly aanpassing: Boomaanpassing; readonly reden: string },
): Promise<Result<Boom, IntakeRefusal>> => {
  if (vanaf < scope.today) return err({ code: 'BOOM_VANAF_VERLEDEN' });
  const boom = tryAanpassing(vanaf, aanpassing);
  if (!boom.ok) return boom;
  await view<IntakeTables>(scope.tx)
    .insertInto('intake_boomaanpassing')
    .values({
      vanaf,
      aanpassing: JSON.stringify(aanpassing),
      reden,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .execute();
  return ok(boom.value);
};
