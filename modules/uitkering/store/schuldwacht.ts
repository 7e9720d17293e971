/** Knows which benefits have a debt, a step about one or pay passing through, what came in for them, and what the resident was told. */
import type { Money, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';

/** A set of them after `na`, by id: of a city those are few. */
export const findTeBewaken = async (scope: Scope, na: string, hoogstens: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT uitkering_id AS id FROM uitkering_vordering WHERE uitkering_id > ${na}::uuid
    UNION SELECT uitkering_id FROM uitkering_invordering WHERE uitkering_id > ${na}::uuid
    UNION SELECT uitkering_id FROM uitkering_verrekenwijze WHERE vast IS NOT NULL AND uitkering_id > ${na}::uuid
    ORDER BY id LIMIT ${hoogstens}`.execute(view<unknown>(scope.tx));
  return rows.map(({ id }) => id);
};

export type Schuldmelding = {
  readonly uitkeringId: string;
  readonly soort: 'gemiste termijn' | 'loontekort';
  readonly maand: Month;
  readonly bedrag: Money;
};

/** @returns those that were not told before: only these are sent. */
export const markGemeld = async (
  scope: Scope,
  meldingen: readonly Schuldmelding[],
): Promise<readonly Schuldmelding[]> => {
  if (meldingen.length === 0) return [];
  const { rows } = await sql<{ uitkering_id: string; soort: string; maand: string }>`
    INSERT INTO uitkering_schuldmelding (uitkering_id, soort, maand, bedrag, verstuurd_op)
    SELECT m.*, ${scope.now.toString()}::timestamptz FROM unnest(
      ${meldingen.map(({ uitkeringId }) => uitkeringId)}::uuid[], ${meldingen.map(({ soort }) => soort)}::text[],
      ${meldingen.map(({ maand }) => maand)}::text[], ${meldingen.map(({ bedrag }) => bedrag)}::bigint[]) AS m
    ON CONFLICT DO NOTHING RETURNING uitkering_id, soort, maand`.execute(view<unknown>(scope.tx));
  const nieuw = new Set(rows.map((row) => `${row.uitkering_id} ${row.soort} ${row.maand}`));
  return meldingen.filter(({ uitkeringId, soort, maand }) => nieuw.has(`${uitkeringId} ${soort} ${maand}`));
};
