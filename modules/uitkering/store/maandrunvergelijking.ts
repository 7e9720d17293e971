/** Knows how the amounts of a month run differ from the month before: counted and found by the database. */
import type { Money, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { MaandTables } from './maandtabellen.ts';

/** What the month itself amounts to, beside the same month of this benefit before it: arrears and holiday allowance left out. */
export type Wijziging = {
  readonly uitkeringId: string;
  readonly persoonId: string;
  readonly bedrag: Money;
  readonly vorigeMaand: Money;
};

export type Vergelijking = {
  readonly gelijk: number;
  readonly hoger: number;
  readonly lager: number;
  /** Not paid here in the month before. */
  readonly nieuw: number;
  /** Ended before this month, and paid in the month before. */
  readonly beeindigd: number;
  /** Differs more than the share of the run. */
  readonly bovenDrempel: number;
};

type Vraag = { readonly id: string; readonly maand: Month; readonly drempel: number };

/** Lines by which this run decides its own month; a month that an earlier run paid has nothing to compare. */
const beslist = ({ id, maand }: Vraag) => sql`
  select regel.uitkering_id, regel.persoon_id, regel.vorige_maand as vorige,
    (regel.opbouw->>'maandbedrag')::bigint as bedrag
  from uitkering_maandrunregel regel
  where regel.run_id = ${id} and regel.uitkomst <> 'uitzondering' and regel.opbouw->'maanden' ? ${maand}`;

const boven = ({ drempel }: Vraag) => sql`vorige is not null and abs(bedrag - vorige) * 100 > ${drempel}::int * vorige`;

export const compareWithVorige = async (scope: Scope, vraag: Vraag): Promise<Vergelijking> => {
  const { rows } = await sql<Vergelijking>`
    with beslist as (${beslist(vraag)})
    select count(*) filter (where bedrag = vorige) as "gelijk",
      count(*) filter (where bedrag > vorige) as "hoger",
      count(*) filter (where bedrag < vorige) as "lager",
      count(*) filter (where vorige is null) as "nieuw",
      count(*) filter (where ${boven(vraag)}) as "bovenDrempel",
      (select count(*) from uitkering_maandrunregel regel join uitkering on uitkering.id = regel.uitkering_id
        where regel.run_id = ${vraag.id} and regel.vorige_maand > 0
          and uitkering.einddatum < ${`${vraag.maand}-01`}::date) as "beeindigd"
    from beslist`.execute(view<MaandTables>(scope.tx));
  const [vergelijking] = rows;
  if (vergelijking === undefined) throw new Error('a count without group has one row');
  return vergelijking;
};

type Rij = { uitkering_id: string; persoon_id: string; bedrag: Money; vorige: Money };

/** Those that differ more than the share, the largest part first. */
export const findGroteWijzigingen = async (
  scope: Scope,
  vraag: Vraag,
  aantal: number,
): Promise<readonly Wijziging[]> => {
  const { rows } = await sql<Rij>`
    with beslist as (${beslist(vraag)})
    select uitkering_id, persoon_id, bedrag, vorige from beslist where ${boven(vraag)}
    order by abs(bedrag - vorige)::numeric / greatest(vorige, 1) desc, uitkering_id limit ${aantal}`.execute(
    view<MaandTables>(scope.tx),
  );
  return rows.map((rij) => ({
    uitkeringId: rij.uitkering_id,
    persoonId: rij.persoon_id,
    bedrag: rij.bedrag,
    vorigeMaand: rij.vorige,
  }));
};

export type Uitschieter = { readonly uitkeringId: string; readonly persoonId: string; readonly bedrag: Money };

/**
 * Payments a quarter above the highest amount that is common in this run: paid to one in a hundred, and to three at least. Most
 * amounts are a norm, so what is common is what the law gives; a distance from the middle would name every couple.
 */
export const findUitschieters = async (
  scope: Scope,
  runId: string,
  aantal: number,
): Promise<readonly Uitschieter[]> => {
  const { rows } = await sql<{ uitkering_id: string; persoon_id: string; bedrag: Money }>`
    with betaald as (
      select uitkering_id, persoon_id, bedrag from uitkering_maandrunregel
      where run_id = ${runId} and uitkomst = 'betaling'
    ), gewoon as (
      select bedrag from betaald group by bedrag
      having count(*) >= greatest(3, (select count(*) from betaald) / 100)
    )
    select uitkering_id, persoon_id, bedrag from betaald
    where bedrag * 4 > (select max(bedrag) from gewoon) * 5
    order by bedrag desc, uitkering_id limit ${aantal}`.execute(view<MaandTables>(scope.tx));
  return rows.map(({ uitkering_id, persoon_id, bedrag }) => ({
    uitkeringId: uitkering_id,
    persoonId: persoon_id,
    bedrag,
  }));
};
