/** Knows which intakes are at hand: begun and not closed, with when the first talk was. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Wijze } from '../domain/intake.ts';
import type { IntakeTables } from './tabellen.ts';

export type Intakeregel = {
  readonly id: string;
  readonly persoonId: string;
  readonly wijze: Wijze;
  readonly begonnenOp: string;
  readonly afgerondOp: string | undefined;
  readonly eersteGesprek: Day | undefined;
};

/** Without a talk yet, or not closed: who waits longest first. */
export const intakesAtHand = async (
  scope: Scope,
  { aantal, na }: { readonly aantal: number; readonly na: string | undefined },
): Promise<{ readonly regels: readonly Intakeregel[]; readonly totaal: number }> => {
  const wachtend = view<IntakeTables>(scope.tx)
    .selectFrom('intake as i')
    .where((eb) =>
      eb.or([
        eb('i.afgerond_op', 'is', null),
        eb.not(eb.exists(eb.selectFrom('intake_gesprek as g').select('g.id').whereRef('g.intake_id', '=', 'i.id'))),
      ]),
    );
  const { totaal } = await wachtend.select((eb) => eb.fn.countAll<number>().as('totaal')).executeTakeFirstOrThrow();
  let query = wachtend.select(['i.id', 'i.persoon_id', 'i.wijze', 'i.begonnen_op', 'i.afgerond_op']).select((eb) =>
    eb
      .selectFrom('intake_gesprek as g')
      .select((g) => g.fn.min('g.gevoerd_op').as('eerste'))
      .whereRef('g.intake_id', '=', 'i.id')
      .as('eerste'),
  );
  if (na !== undefined)
    query = query.where(
      sql<boolean>`(i.begonnen_op, i.id) > (select v.begonnen_op, v.id from intake v where v.id = ${na}::uuid)`,
    );
  const rows = await query.orderBy('i.begonnen_op').orderBy('i.id').limit(aantal).execute();
  return {
    totaal: Number(totaal),
    regels: rows.map((row) => ({
      id: row.id,
      persoonId: row.persoon_id,
      wijze: row.wijze,
      begonnenOp: row.begonnen_op,
      afgerondOp: row.afgerond_op ?? undefined,
      eersteGesprek: row.eerste ?? undefined,
    })),
  };
};
