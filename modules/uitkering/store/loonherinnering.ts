/** Knows who must still be reminded of the pay of a month, in one statement for the whole city, and who wants no reminders. */
import { type Month, periodOf } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';

type VoorkeurTables = {
  uitkering_herinneringvoorkeur: { persoon_id: string; herinneren: boolean; gewijzigd_op: string };
};

export type TeHerinneren = {
  readonly uitkeringId: string;
  readonly persoonId: string;
  readonly werkgevers: readonly string[];
};

/**
 * Marks and gives the people with a job in this month of which nobody gave the pay: no channel whose last word still stands. Who was
 * reminded of this month, who wants none, and whose month was decided are left out. A set at a time.
 */
export const markTeHerinneren = async (
  scope: Scope,
  maand: Month,
  hoogstens: number,
): Promise<readonly TeHerinneren[]> => {
  const { from, until } = periodOf(maand);
  const { rows } = await sql<{ uitkering_id: string; persoon_id: string; werkgevers: string[] }>`
    WITH open AS (
      SELECT b.uitkering_id, b.persoon_id, array_agg(b.werkgever ORDER BY b.werkgever) AS werkgevers
      FROM uitkering_inkomstenbron b
      JOIN uitkering u ON u.id = b.uitkering_id
      WHERE b.vanaf <= ${maand} AND (b.tot IS NULL OR ${maand} < b.tot) AND b.soort = 'loon'
        AND u.ingangsdatum < ${until ?? from} AND (u.einddatum IS NULL OR u.einddatum >= ${from})
        AND NOT EXISTS (SELECT 1 FROM uitkering_maand m WHERE m.uitkering_id = u.id AND m.maand = ${maand})
        AND NOT EXISTS (
          SELECT 1 FROM uitkering_inkomst i
          WHERE i.uitkering_id = u.id AND i.bron_id = b.id AND i.maand = ${maand} AND i.status <> 'ingetrokken'
            AND NOT EXISTS (
              SELECT 1 FROM uitkering_inkomst later
              WHERE later.uitkering_id = i.uitkering_id AND later.bron_id = i.bron_id AND later.maand = i.maand AND later.kanaal = i.kanaal
                AND later.volgnummer > i.volgnummer AND later.status = 'ingetrokken'
            )
        )
        AND NOT EXISTS (
          SELECT 1 FROM uitkering_loonherinnering h WHERE h.persoon_id = b.persoon_id AND h.maand = ${maand}
        )
        AND NOT EXISTS (
          SELECT 1 FROM uitkering_herinneringvoorkeur v WHERE v.persoon_id = b.persoon_id AND NOT v.herinneren
        )
      GROUP BY b.uitkering_id, b.persoon_id
      ORDER BY b.uitkering_id
      LIMIT ${hoogstens}
    ), verstuurd AS (
      INSERT INTO uitkering_loonherinnering (persoon_id, maand, uitkering_id, verstuurd_op)
      SELECT DISTINCT ON (persoon_id) persoon_id, ${maand}, uitkering_id, ${scope.now.toString()}::timestamptz FROM open
      ON CONFLICT DO NOTHING
      RETURNING uitkering_id, persoon_id
    )
    SELECT open.* FROM open JOIN verstuurd USING (uitkering_id, persoon_id)`.execute(view<unknown>(scope.tx));
  return rows.map(({ uitkering_id, persoon_id, werkgevers }) => ({
    uitkeringId: uitkering_id,
    persoonId: persoon_id,
    werkgevers: [...new Set(werkgevers)],
  }));
};

/** Without a choice one is reminded. */
export const wilHerinnering = async (scope: Scope, persoonId: string): Promise<boolean> =>
  (
    await view<VoorkeurTables>(scope.tx)
      .selectFrom('uitkering_herinneringvoorkeur')
      .select('herinneren')
      .where('persoon_id', '=', persoonId)
      .executeTakeFirst()
  )?.herinneren ?? true;

export const saveVoorkeur = async (scope: Scope, persoonId: string, herinneren: boolean): Promise<void> => {
  const keuze = { herinneren, gewijzigd_op: scope.now.toString() };
  await view<VoorkeurTables>(scope.tx)
    .insertInto('uitkering_herinneringvoorkeur')
    .values({ persoon_id: persoonId, ...keuze })
    .onConflict((conflict) => conflict.column('persoon_id').doUpdateSet(keuze))
    .execute();
};
