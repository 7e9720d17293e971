/** Knows how many who work are covered by an employer's deliveries, and what was reclaimed of whom: counted by the database, for a whole city at once. */
import type { Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Dekking, Groepmaand, Werkgeverdekking } from '../domain/loondekking.ts';
import type { MaandTables } from './maandtabellen.ts';

/** Each job in each month of a running benefit, and whether an employer or his payroll said what was earned. */
const werk = (maanden: readonly Month[]) => sql`
  select m.maand, b.uitkering_id, b.persoon_id, b.werkgever, split_part(b.loonverwijzing, '/', 1) as nummer,
    gezegd.bron_id is not null as gedekt
  from unnest(${maanden}::text[]) as m (maand)
  join uitkering_inkomstenbron b on b.soort = 'loon' and b.vanaf <= m.maand and (b.tot is null or b.tot > m.maand)
  join uitkering u on u.id = b.uitkering_id
    and u.ingangsdatum < (m.maand || '-01')::date + interval '1 month'
    and (u.einddatum is null or u.einddatum > (m.maand || '-01')::date)
  left join (
    select distinct bron_id, maand from uitkering_inkomst
    where kanaal = 'loongegevens' and status <> 'ingetrokken' and maand = any(${maanden}::text[])
  ) as gezegd on gezegd.bron_id = b.id and gezegd.maand = m.maand`;

/** Somebody with two jobs is covered when both are. */
export const findDekking = async (scope: Scope, maanden: readonly Month[]): Promise<readonly Dekking[]> => {
  const { rows } = await sql<Dekking>`
    with werk as (${werk(maanden)}),
    inwoner as (select maand, persoon_id, bool_and(gedekt) as gedekt from werk group by maand, persoon_id)
    select maand, count(*) as inwoners, count(*) filter (where gedekt) as gedekt
    from inwoner group by maand order by maand`.execute(view<MaandTables>(scope.tx));
  return rows;
};

/** The largest first: there is the most to win. */
export const findWerkgeverdekking = async (scope: Scope, maand: Month): Promise<readonly Werkgeverdekking[]> => {
  const { rows } = await sql<Werkgeverdekking>`
    with werk as (${werk([maand])})
    select min(werkgever) as werkgever, nummer as loonheffingennummer, count(*) as banen,
      count(*) filter (where gedekt) as gedekt
    from werk group by nummer, case when nummer is null then lower(werkgever) end
    order by banen desc, werkgever limit 100`.execute(view<MaandTables>(scope.tx));
  return rows;
};

/** Households in which somebody works, per month of origin: how many, how many reclaims, how much; with every job covered and without. */
export const findTerugvorderingen = async (scope: Scope, maanden: readonly Month[]): Promise<readonly Groepmaand[]> => {
  const { rows } = await sql<Groepmaand>`
    with werk as (${werk(maanden)}),
    huishouden as (select maand, uitkering_id, bool_and(gedekt) as gedekt from werk group by maand, uitkering_id),
    terug as (
      select uitkering_id, maand, count(*) as aantal, sum(bedrag)::bigint as bedrag from uitkering_vordering
      where maand = any(${maanden}::text[]) group by uitkering_id, maand
    )
    select huishouden.maand, gedekt, count(*) as huishoudens, coalesce(sum(terug.aantal), 0)::bigint as aantal,
      coalesce(sum(terug.bedrag), 0)::bigint as bedrag
    from huishouden left join terug on terug.uitkering_id = huishouden.uitkering_id and terug.maand = huishouden.maand
    group by huishouden.maand, gedekt order by huishouden.maand, gedekt`.execute(view<MaandTables>(scope.tx));
  return rows;
};

/** The benefits of households in which somebody works in a month, the first by number, and how many there are in all. */
export const findWerkend = async (
  scope: Scope,
  maand: Month,
  aantal: number,
): Promise<{ readonly ids: readonly string[]; readonly totaal: number }> => {
  const { rows } = await sql<{ uitkering_id: string; totaal: number }>`
    with werk as (${werk([maand])}), huishouden as (select distinct uitkering_id from werk)
    select uitkering_id, count(*) over () as totaal from huishouden order by uitkering_id limit ${aantal}`.execute(
    view<MaandTables>(scope.tx),
  );
  return { ids: rows.map(({ uitkering_id }) => uitkering_id), totaal: rows[0]?.totaal ?? 0 };
};
