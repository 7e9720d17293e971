/** Knows which colleagues a resident had to do with until his way to work began, and for how many that were too many. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { startsoorten } from '../domain/lijn.ts';
import type { LijnTables } from './tabellen.ts';

export type Ontmoeting = { readonly persoonId: string; readonly medewerkerId: string; readonly op: string };

/** The first moment of each counts, also when a later one came in before. */
export const storeOntmoetingen = async (scope: Scope, ontmoetingen: readonly Ontmoeting[]): Promise<void> => {
  const eerste = new Map<string, Ontmoeting>();
  for (const een of ontmoetingen) {
    const sleutel = `${een.persoonId} ${een.medewerkerId}`;
    const eerder = eerste.get(sleutel);
    if (eerder === undefined || een.op < eerder.op) eerste.set(sleutel, een);
  }
  if (eerste.size === 0) return;
  const rijen = [...eerste].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, een]) => een);
  await sql`INSERT INTO plan_ontmoeting (persoon_id, medewerker_id, eerste)
    SELECT * FROM unnest(${rijen.map(({ persoonId }) => persoonId)}::uuid[],
      ${rijen.map(({ medewerkerId }) => medewerkerId)}::text[], ${rijen.map(({ op }) => op)}::timestamptz[])
    ON CONFLICT (persoon_id, medewerker_id) DO UPDATE SET eerste = excluded.eerste
    WHERE plan_ontmoeting.eerste > excluded.eerste`.execute(view<LijnTables>(scope.tx));
};

export const ontmoetingenVan = async (
  scope: Scope,
  persoonId: string,
): Promise<readonly { readonly medewerkerId: string; readonly op: string }[]> => {
  const rows = await view<LijnTables>(scope.tx)
    .selectFrom('plan_ontmoeting')
    .select(['medewerker_id', 'eerste'])
    .where('persoon_id', '=', persoonId)
    .orderBy('eerste')
    .execute();
  return rows.map(({ medewerker_id, eerste }) => ({ medewerkerId: medewerker_id, op: eerste }));
};

const start = sql`SELECT persoon_id, min(op) AS op FROM plan_lijn WHERE soort = ANY (${[...startsoorten]}::text[]) GROUP BY 1`;

/** When the way to work began; undefined: not yet. */
export const startVan = async (scope: Scope, persoonId: string): Promise<string | undefined> => {
  const { rows } = await sql<{ op: string }>`
    SELECT op FROM (${start}) s WHERE persoon_id = ${persoonId}::uuid`.execute(view<LijnTables>(scope.tx));
  return rows[0]?.op;
};

const perPersoon = sql`SELECT o.persoon_id, count(*) AS aantal FROM plan_ontmoeting o
  LEFT JOIN (${start}) s ON s.persoon_id = o.persoon_id WHERE s.op IS NULL OR o.eerste <= s.op GROUP BY 1`;

export type Aantalprofessionals = { readonly aantal: number; readonly mensen: number };

/** How many residents met how many colleagues. */
export const verdelingProfessionals = async (scope: Scope): Promise<readonly Aantalprofessionals[]> => {
  const { rows } = await sql<Aantalprofessionals>`
    SELECT aantal, count(*) AS mensen FROM (${perPersoon}) p GROUP BY aantal ORDER BY aantal`.execute(
    view<LijnTables>(scope.tx),
  );
  return rows;
};

/** Who met more than the norm, most first. */
export const bovenNorm = async (
  scope: Scope,
  norm: number,
  hoogstens: number,
): Promise<readonly { readonly persoonId: string; readonly aantal: number }[]> => {
  const { rows } = await sql<{ persoon_id: string; aantal: number }>`
    SELECT persoon_id, aantal FROM (${perPersoon}) p WHERE aantal > ${norm}
    ORDER BY aantal DESC, persoon_id LIMIT ${hoogstens}`.execute(view<LijnTables>(scope.tx));
  return rows.map(({ persoon_id, aantal }) => ({ persoonId: persoon_id, aantal }));
};
