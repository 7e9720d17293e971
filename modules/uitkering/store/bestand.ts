/** Knows where the periods of benefit of a whole municipality come from: all in one question, with the day of birth and the changes. */
import { type Day, parseDay } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Knip, Uitkeringsloop } from '../domain/bestand.ts';
import type { MaandTables } from './maandtabellen.ts';

type Rij = {
  readonly id: string;
  readonly persoon_id: string;
  readonly ingangsdatum: Day;
  readonly einddatum: Day | null;
  readonly geboren: string | null;
  readonly knippen: readonly Knip[] | null;
};

/** As they are known now. The birth is the one that the newest household facts of the applicant tell. */
export const findUitkeringslopen = async (scope: Scope, totEnMet: Day): Promise<readonly Uitkeringsloop[]> => {
  const { rows } = await sql<Rij>`
    WITH geboren AS (
      SELECT DISTINCT ON (u.persoon_id) u.persoon_id, g.feiten -> 'belanghebbende' ->> 'geboren' AS dag
      FROM uitkering u JOIN uitkering_grondslag g ON g.uitkering_id = u.id
      ORDER BY u.persoon_id, g.vanaf DESC, g.bekend_op DESC
    ), knip AS (
      SELECT uitkering_id, json_agg(json_build_object('soort', soort, 'vanaf', vanaf)) AS knippen
      FROM uitkering_wijziging
      WHERE status = 'vastgesteld' AND (soort IN ('verhuizing', 'voltijdwerk', 'herleven')
        OR (soort = 'overlijden' AND wie = 'belanghebbende'))
      GROUP BY uitkering_id
    )
    SELECT u.id, u.persoon_id, u.ingangsdatum, u.einddatum, b.dag AS geboren, k.knippen
    FROM uitkering u LEFT JOIN geboren b ON b.persoon_id = u.persoon_id LEFT JOIN knip k ON k.uitkering_id = u.id
    WHERE u.ingangsdatum <= ${totEnMet}::date
    ORDER BY u.ingangsdatum, u.id`.execute(view<MaandTables>(scope.tx));
  return rows.map((rij) => ({
    uitkeringId: rij.id,
    persoonId: rij.persoon_id,
    ingangsdatum: rij.ingangsdatum,
    einddatum: rij.einddatum ?? undefined,
    geboren: rij.geboren === null ? undefined : parseDay(rij.geboren),
    knippen: rij.knippen ?? [],
  }));
};

/** Since when this system sees benefits end: of before, only those that were handed over are known. */
export const bekendSinds = async (scope: Scope): Promise<Day | undefined> => {
  const { rows } = await sql<{ dag: Day | null }>`
    SELECT min((aangemaakt_op AT TIME ZONE 'Europe/Amsterdam')::date) AS dag FROM uitkering WHERE herkomst = 'overgenomen'`.execute(
    view<MaandTables>(scope.tx),
  );
  return rows[0]?.dag ?? undefined;
};
