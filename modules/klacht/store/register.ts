/** Knows the register of complaints of a year in counts (Awb 9:12a), without persons. */
import { type Day, day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { uitersteDagVan } from '../domain/klacht.ts';
import { findInstelling } from './instelling.ts';
import type { KlachtTables } from './tabellen.ts';

const tables = (scope: Scope) => view<KlachtTables>(scope.tx);

export type Themaregel = {
  readonly thema: string;
  readonly ontvangen: number;
  readonly gegrond: number;
  readonly deelsGegrond: number;
  readonly ongegrond: number;
  readonly geenOordeel: number;
  readonly naarTevredenheid: number;
  readonly nietBehandeld: number;
  readonly open: number;
};

export type Register = {
  readonly jaar: number;
  readonly ontvangen: number;
  readonly opTijd: number;
  readonly teLaat: number;
  readonly themas: readonly Themaregel[];
};

const themasIn = async (scope: Scope, van: Day, tot: Day): Promise<readonly Themaregel[]> => {
  const { rows } = await sql<Themaregel>`
    SELECT thema, count(*)::int AS ontvangen,
      count(*) FILTER (WHERE oordeel = 'gegrond')::int AS gegrond,
      count(*) FILTER (WHERE oordeel = 'deels gegrond')::int AS "deelsGegrond",
      count(*) FILTER (WHERE oordeel = 'ongegrond')::int AS ongegrond,
      count(*) FILTER (WHERE oordeel = 'geen oordeel')::int AS "geenOordeel",
      count(*) FILTER (WHERE status = 'naar tevredenheid')::int AS "naarTevredenheid",
      count(*) FILTER (WHERE status = 'niet behandeld')::int AS "nietBehandeld",
      count(*) FILTER (WHERE afgedaan_op IS NULL)::int AS open
    FROM klacht WHERE ontvangen_op >= ${van} AND ontvangen_op < ${tot} GROUP BY thema ORDER BY ontvangen DESC, thema`.execute(
    tables(scope),
  );
  return rows;
};

/** The complaints that came in during a year. In time is by the term that holds for each. */
export const readRegister = async (scope: Scope, jaar: number): Promise<Register> => {
  const [van, tot] = [day(`${jaar}-01-01`), day(`${jaar + 1}-01-01`)];
  const themas = await themasIn(scope, van, tot);
  const instelling = await findInstelling(scope);
  const rows = await tables(scope)
    .selectFrom('klacht')
    .select(['ontvangen_op', 'verdaagd_reden', 'uitgesteld_tot', 'afgedaan_op'])
    .where('ontvangen_op', '>=', van)
    .where('ontvangen_op', '<', tot)
    .execute();
  const klaar = rows.map((row) => ({
    op: row.afgedaan_op ?? undefined,
    uiterlijk: uitersteDagVan(
      {
        ontvangenOp: row.ontvangen_op,
        verdaagdReden: row.verdaagd_reden ?? undefined,
        uitgesteldTot: row.uitgesteld_tot ?? undefined,
      },
      instelling,
    ),
  }));
  return {
    jaar,
    ontvangen: rows.length,
    opTijd: klaar.filter(({ op, uiterlijk }) => op !== undefined && op <= uiterlijk).length,
    teLaat: klaar.filter(({ op, uiterlijk }) => (op ?? scope.today) > uiterlijk).length,
    themas,
  };
};
