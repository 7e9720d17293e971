/** Knows which employers delivered the pay of one person, and which consents that person gave. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { LoonaanleveringTables } from './tabellen.ts';

export type MijnWerkgever = {
  readonly werkgeverId: string;
  readonly naam: string;
  /** Last day of the newest period that was delivered; undefined while there is none. */
  readonly laatste: Day | undefined;
  /** Consent that holds now. */
  readonly toestemming: { readonly id: string; readonly vanaf: Day } | undefined;
};

export const findMijnWerkgevers = async (scope: Scope, persoonId: string): Promise<readonly MijnWerkgever[]> => {
  const rows = await view<LoonaanleveringTables>(scope.tx)
    .selectFrom('loonaanlevering_werkgever as w')
    .leftJoin(
      (db) =>
        db
          .selectFrom('loonaanlevering_regel')
          .select(({ fn }) => ['werkgever_id', fn.max('tijdvak_tot').as('laatste')])
          .where('persoon_id', '=', persoonId)
          .groupBy('werkgever_id')
          .as('r'),
      (join) => join.onRef('r.werkgever_id', '=', 'w.id'),
    )
    .leftJoin('loonaanlevering_grondslag as g', (join) =>
      join.onRef('g.werkgever_id', '=', 'w.id').on('g.persoon_id', '=', persoonId).on('g.ingetrokken_op', 'is', null),
    )
    .distinctOn('w.id')
    .select(['w.id', 'w.naam', 'r.laatste', 'g.id as toestemming_id', 'g.vanaf'])
    .where((eb) => eb.or([eb('r.laatste', 'is not', null), eb('g.id', 'is not', null)]))
    .orderBy('w.id')
    .orderBy('g.vanaf')
    .execute();
  return rows
    .map(({ id, naam, laatste, toestemming_id, vanaf }) => ({
      werkgeverId: id,
      naam,
      laatste: laatste ?? undefined,
      toestemming: toestemming_id === null || vanaf === null ? undefined : { id: toestemming_id, vanaf },
    }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
};

/** All consents of a person for an employer. @returns false when there was none. */
export const revokeToestemming = async (scope: Scope, werkgeverId: string, persoonId: string): Promise<boolean> => {
  const { numUpdatedRows } = await view<LoonaanleveringTables>(scope.tx)
    .updateTable('loonaanlevering_grondslag')
    .set({
      ingetrokken_per: scope.today,
      ingetrokken_op: scope.now.toString(),
      ingetrokken_door: scope.actor.id,
    })
    .where('werkgever_id', '=', werkgeverId)
    .where('persoon_id', '=', persoonId)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export type Aangesloten = {
  readonly werkgeverId: string;
  readonly naam: string;
  /** He must tell pay on the ground of art. 63 Participatiewet: then no consent is asked. */
  readonly opGrondVanWet: boolean;
};

/** Employers who deliver here, by a part of their name; the first ten. */
export const zoekWerkgevers = async (scope: Scope, naam: string): Promise<readonly Aangesloten[]> => {
  const rows = await view<LoonaanleveringTables>(scope.tx)
    .selectFrom('loonaanlevering_werkgever as w')
    .select((eb) => [
      'w.id',
      'w.naam',
      eb
        .exists(
          eb
            .selectFrom('loonaanlevering_grondslag as g')
            .select('g.id')
            .whereRef('g.werkgever_id', '=', 'w.id')
            .where('g.soort', '=', 'artikel 63')
            .where('g.vanaf', '<=', scope.today)
            .where('g.ingetrokken_op', 'is', null),
        )
        .as('op_grond_van_wet'),
    ])
    .where('w.ingetrokken_op', 'is', null)
    // what is typed is text, no pattern
    .where((eb) => eb(eb.fn<number>('strpos', [eb.fn('lower', ['w.naam']), eb.val(naam.toLowerCase())]), '>', 0))
    .orderBy('w.naam')
    .orderBy('w.id')
    .limit(10)
    .execute();
  return rows.map(({ id, naam: heet, op_grond_van_wet }) => ({
    werkgeverId: id,
    naam: heet,
    opGrondVanWet: op_grond_van_wet === true,
  }));
};

export const heeftToestemming = async (scope: Scope, werkgeverId: string, persoonId: string): Promise<boolean> =>
  (await findMijnWerkgevers(scope, persoonId)).some(
    (een) => een.werkgeverId === werkgeverId && een.toestemming !== undefined,
  );
