/** Knows the figures of the intake over a period, in sets and without persons: waiting, minutes, signals, client support. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { IntakeTables } from './tabellen.ts';

export type Intakecijfers = {
  readonly begonnen: number;
  readonly afgerond: number;
  readonly metGesprek: number;
  /** Days from beginning to the first talk: half of those who had one waited at most so long. */
  readonly dagenTotGesprek: number | null;
  /** Minutes from beginning until the first ten minutes were done, the middle one. */
  readonly minutenBegin: number | null;
  readonly gesprekMinuten: number;
  readonly gesprekken: number;
  readonly signalen: number;
  readonly signalenOpDeDag: number;
  readonly ondersteuningAangeboden: number;
  readonly ondersteuningJa: number;
  readonly ondersteuningNee: number;
  readonly ondersteuningLater: number;
  /** Asked at a decision or just so, in this period. */
  readonly ondersteuningBuitenIntake: number;
  /** Of all wishes of this period: passed on to who supports. */
  readonly ondersteuningDoorgegeven: number;
};

/** Of intakes that began from the first day until before the last. Numbers of intakes, not of persons. */
export const cijfersOver = async (scope: Scope, van: Day, tot: Day): Promise<Intakecijfers> => {
  const { rows } = await sql<Intakecijfers>`
    WITH i AS (
      SELECT * FROM intake
      WHERE begonnen_op >= (${van}::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
        AND begonnen_op < (${tot}::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
    ), eerste AS (
      SELECT g.intake_id, min(g.gevoerd_op) AS op FROM intake_gesprek g JOIN i ON i.id = g.intake_id GROUP BY 1
    ), keuze AS (
      SELECT DISTINCT ON (o.intake_id) o.keuze FROM intake_ondersteuning o JOIN i ON i.id = o.intake_id
      ORDER BY o.intake_id, o.volgnummer DESC
    ), wens AS (
      SELECT * FROM intake_ondersteuning
      WHERE keuze = 'ja' AND op >= (${van}::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
        AND op < (${tot}::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
    )
    SELECT
      (SELECT count(*) FROM i) AS "begonnen",
      (SELECT count(*) FROM i WHERE afgerond_op IS NOT NULL) AS "afgerond",
      (SELECT count(*) FROM eerste) AS "metGesprek",
      (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY greatest(0, e.op - (i.begonnen_op AT TIME ZONE 'Europe/Amsterdam')::date))
        FROM i JOIN eerste e ON e.intake_id = i.id) AS "dagenTotGesprek",
      (SELECT round(percentile_disc(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM start_af_op - begonnen_op)) / 60)::int
        FROM i WHERE start_af_op IS NOT NULL) AS "minutenBegin",
      (SELECT coalesce(sum(g.minuten), 0) FROM intake_gesprek g JOIN i ON i.id = g.intake_id) AS "gesprekMinuten",
      (SELECT count(*) FROM intake_gesprek g JOIN i ON i.id = g.intake_id) AS "gesprekken",
      (SELECT count(*) FROM intake_signaal s JOIN i ON i.id = s.intake_id) AS "signalen",
      (SELECT count(*) FROM intake_signaal s JOIN i ON i.id = s.intake_id
        WHERE (s.afgehandeld_op AT TIME ZONE 'Europe/Amsterdam')::date <= s.uiterlijk) AS "signalenOpDeDag",
      (SELECT count(*) FROM keuze) AS "ondersteuningAangeboden",
      (SELECT count(*) FROM keuze WHERE keuze = 'ja') AS "ondersteuningJa",
      (SELECT count(*) FROM keuze WHERE keuze = 'nee') AS "ondersteuningNee",
      (SELECT count(*) FROM keuze WHERE keuze = 'later') AS "ondersteuningLater",
      (SELECT count(*) FROM wens WHERE bij <> 'intake') AS "ondersteuningBuitenIntake",
      (SELECT count(*) FROM wens JOIN intake_ondersteuningafloop a ON a.ondersteuning = wens.volgnummer
        WHERE a.uitkomst = 'doorgegeven') AS "ondersteuningDoorgegeven"
  `.execute(view<IntakeTables>(scope.tx));
  const [row] = rows;
  if (row === undefined) throw new Error('a count without a row');
  return row;
};
