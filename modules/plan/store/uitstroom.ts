/** Knows who left the benefit or a programme and who came back, whatever is heard first; in sets. */
import type { Day } from '@samenkracht/core';
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Uitstroom } from '../domain/nazorg.ts';
import type { NazorgTables, UitstroomRow } from './nazorgtabellen.ts';

export type Uitstroomstand = Uitstroom & { readonly id: string; readonly persoonId: string };
export type Nieuweuitstroom = Omit<Uitstroomstand, 'id' | 'terug'> & { readonly onderwerpId: string };
export type Instroom = { readonly uitkeringId: string; readonly persoonId: string; readonly vanaf: Day };

const tables = (scope: Scope) => view<NazorgTables>(scope.tx);

const toUitstroom = (row: UitstroomRow): Uitstroomstand => ({
  ...{ id: row.id, persoonId: row.persoon_id, bron: row.bron, einde: row.einde, reden: row.reden },
  terug: row.terug ?? undefined,
});

/** Each once. @returns those that were not known yet. */
export const insertUitstroom = async (
  scope: Scope,
  nieuw: readonly Nieuweuitstroom[],
): Promise<readonly Uitstroomstand[]> => {
  const rijen = JSON.stringify(
    nieuw.map(({ persoonId, bron, onderwerpId, einde, reden }) => ({
      ...{ id: crypto.randomUUID(), persoon_id: persoonId, bron, onderwerp_id: onderwerpId, einde, reden },
      vastgelegd_op: scope.now.toString(),
    })),
  );
  const { rows } = await sql<UitstroomRow>`
    INSERT INTO plan_uitstroom (id, persoon_id, bron, onderwerp_id, einde, reden, vastgelegd_op)
    SELECT * FROM json_to_recordset(${rijen}::json) AS r (id uuid, persoon_id uuid, bron text, onderwerp_id uuid,
      einde date, reden text, vastgelegd_op timestamptz)
    ON CONFLICT DO NOTHING RETURNING *`.execute(tables(scope));
  return rows.map(toUitstroom);
};

export const insertInstroom = (scope: Scope, begonnen: readonly Instroom[]): Promise<void> =>
  insertSet(
    scope.tx,
    'plan_instroom',
    { uitkering_id: 'uuid', persoon_id: 'uuid', vanaf: 'date' },
    begonnen.map(({ uitkeringId, persoonId, vanaf }) => [uitkeringId, persoonId, vanaf]),
    ['uitkering_id', 'vanaf'],
  );

/** The first benefit after each end. @returns the ends of which that is otherwise than before. */
export const linkTerugkeer = async (
  scope: Scope,
  persoonIds: readonly string[],
): Promise<readonly Uitstroomstand[]> => {
  const { rows } = await sql<UitstroomRow>`
    UPDATE plan_uitstroom u SET terug = n.vanaf FROM (
      SELECT e.id, min(i.vanaf) AS vanaf FROM plan_uitstroom e
      JOIN plan_instroom i ON i.persoon_id = e.persoon_id AND i.vanaf >= e.einde
      WHERE e.persoon_id = ANY (${[...persoonIds]}::uuid[]) AND e.bron = 'uitkering' GROUP BY e.id
    ) n WHERE n.id = u.id AND u.terug IS DISTINCT FROM n.vanaf RETURNING u.*`.execute(tables(scope));
  return rows.map(toUitstroom);
};

/** The latest end first. */
export const uitstromenVan = async (scope: Scope, persoonId: string): Promise<readonly Uitstroomstand[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_uitstroom')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('einde', 'desc')
    .orderBy('bron')
    .execute();
  return rows.map(toUitstroom);
};

/** Ends after which somebody was back in this year: those that are no return within a year of the end are among them. */
export const terugIn = async (scope: Scope, van: Day, tot: Day): Promise<readonly Uitstroomstand[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_uitstroom')
    .selectAll()
    .where('terug', '>=', van)
    .where('terug', '<', tot)
    .execute();
  return rows.map(toUitstroom);
};
