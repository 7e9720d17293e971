/** Knows, for each month that had a run, how many months settled without a person, and why the rest did not. */
import type { Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { schuldcodes } from '../domain/schuldwacht.ts';

export type Zelfverrekening = {
  readonly maand: Month;
  readonly runId: string;
  /** Benefits in the newest run of the month that was about everybody. */
  readonly uitkeringen: number;
  /** Benefits that a person had to look at over this month: an exception that did not settle itself, or a payslip entered by hand. */
  readonly metMens: number;
  /** Of those, the ones that wait for more than an amount of the law that nobody published or entered yet. */
  readonly metMensZonderGat: number;
  readonly redenen: readonly { readonly code: string; readonly aantal: number }[];
};

/** An amount of the law that lacks: it is not for who handles benefits to resolve. */
const gat = 'BEDRAG_ONTBREEKT';
/** What a payslip that a consulent entered is called among the reasons. */
const loonstrook = 'LOONSTROOK_INGEVOERD';

/** @param runs the newest run of each month that was about everybody. */
export const findZelfverrekening = async (
  scope: Scope,
  runs: readonly { readonly id: string; readonly maand: Month }[],
): Promise<readonly Zelfverrekening[]> => {
  if (runs.length === 0) return [];
  const tx = view<unknown>(scope.tx);
  const totalen = await sql<{ run_id: string; aantal: number }>`
    select run_id, count(*) as aantal from uitkering_maandrunregel
    where run_id = any(${runs.map(({ id }) => id)}::uuid[]) group by run_id`.execute(tx);
  const { rows } = await sql<{ maand: Month; code: string; aantal: number; samen: number; zonder_gat: number }>`
    with mens as (
      select maand, uitkering_id, code from uitkering_uitzondering
        where maand = any(${runs.map(({ maand }) => maand)}) and opgelost_hoe is distinct from 'vanzelf'
          and code <> all(${[...schuldcodes]}::text[])
      union
      select maand, uitkering_id, ${loonstrook} from uitkering_inkomst i
        where maand = any(${runs.map(({ maand }) => maand)}) and kanaal = 'consulent'
          and not exists (select 1 from uitkering_uitzondering u where u.uitkering_id = i.uitkering_id and u.maand = i.maand
            and u.opgelost_hoe is distinct from 'vanzelf' and u.code <> all(${[...schuldcodes]}::text[])))
    select maand, code, count(distinct uitkering_id) as aantal,
      (select count(distinct ander.uitkering_id) from mens ander where ander.maand = mens.maand) as samen,
      (select count(distinct ander.uitkering_id) from mens ander where ander.maand = mens.maand and ander.code <> ${gat}) as zonder_gat
    from mens group by maand, code order by maand, aantal desc, code`.execute(tx);
  const perRun = new Map(totalen.rows.map(({ run_id, aantal }) => [run_id, aantal]));
  return runs.map(({ id, maand }) => {
    const hier = rows.filter((row) => row.maand === maand);
    return {
      maand,
      runId: id,
      uitkeringen: perRun.get(id) ?? 0,
      metMens: hier[0]?.samen ?? 0,
      metMensZonderGat: hier[0]?.zonder_gat ?? 0,
      redenen: hier.map(({ code, aantal }) => ({ code, aantal })),
    };
  });
};
