/** Knows the perspectives of somebody: made by a coach with him, readable for him from that moment, and what he says to it. */
import { randomUUID } from 'node:crypto';
import { type Day, err, type Levensdomein, ok, type Result } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { PerspectiefRow, PerspectiefTables } from './perspectieftabellen.ts';

export type Belemmering = { readonly domein: Levensdomein; readonly tekst: string };
/** How far he was on that day: essential skills that he had, of how many. */
export type Afstandtelling = {
  readonly beroepId: string;
  readonly naam: string;
  readonly heeft: number;
  readonly essentieel: number;
};

export type Perspectief = {
  readonly id: string;
  readonly persoonId: string;
  readonly versie: number;
  readonly kan: string;
  readonly wil: string;
  readonly volgendeStap: string;
  readonly belemmeringen: readonly Belemmering[];
  readonly afstanden: readonly Afstandtelling[];
  readonly doorNaam: string;
  readonly op: string;
  readonly beantwoordOp: string | undefined;
  readonly klopt: boolean | undefined;
  readonly reactie: string | undefined;
};

const toPerspectief = (row: PerspectiefRow): Perspectief => ({
  id: row.id,
  persoonId: row.persoon_id,
  versie: row.versie,
  kan: row.kan,
  wil: row.wil,
  volgendeStap: row.volgende_stap,
  // both written by `insertPerspectief` from these very types
  belemmeringen: row.belemmeringen as Perspectief['belemmeringen'],
  afstanden: row.afstanden as Perspectief['afstanden'],
  doorNaam: row.door_naam,
  op: row.op,
  beantwoordOp: row.beantwoord_op ?? undefined,
  klopt: row.klopt ?? undefined,
  reactie: row.reactie ?? undefined,
});

/** The newest first. */
export const perspectievenOf = async (scope: Scope, persoonId: string): Promise<readonly Perspectief[]> => {
  const rows = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_perspectief')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('versie', 'desc')
    .execute();
  return rows.map(toPerspectief);
};

export type Perspectiefweigering = {
  readonly code: 'PERSPECTIEF_INTUSSEN_VERANDERD' | 'PERSPECTIEF_ONBEKEND' | 'REACTIE_AL_GEGEVEN';
};

export type NieuwPerspectief = Pick<
  Perspectief,
  'persoonId' | 'kan' | 'wil' | 'volgendeStap' | 'belemmeringen' | 'afstanden'
> & {
  /** The version that the coach had before him; 0 when there was none. */
  readonly na: number;
  readonly escoVersie: string | undefined;
};

/** A colleague who kept one meanwhile is not written over: the second is told, and keeps his words. */
export const insertPerspectief = async (
  scope: Scope,
  nieuw: NieuwPerspectief,
): Promise<Result<void, Perspectiefweigering>> => {
  const id = randomUUID();
  const versie = nieuw.na + 1;
  const [laatste] = await perspectievenOf(scope, nieuw.persoonId);
  if ((laatste?.versie ?? 0) !== nieuw.na) return err({ code: 'PERSPECTIEF_INTUSSEN_VERANDERD' });
  const row = await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_perspectief')
    .values({
      id,
      persoon_id: nieuw.persoonId,
      versie,
      kan: nieuw.kan,
      wil: nieuw.wil,
      volgende_stap: nieuw.volgendeStap,
      belemmeringen: JSON.stringify(nieuw.belemmeringen),
      afstanden: JSON.stringify(nieuw.afstanden),
      esco_versie: nieuw.escoVersie ?? null,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
      beantwoord_op: null,
      klopt: null,
      reactie: null,
    })
    .onConflict((al) => al.columns(['persoon_id', 'versie']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) return err({ code: 'PERSPECTIEF_INTUSSEN_VERANDERD' });
  const data = { persoonIds: [nieuw.persoonId], versie, kenmerk: `Perspectief, versie ${versie}` };
  await publish(scope, { soort: 'PerspectiefGemaakt', onderwerp: id, data });
  return ok(undefined);
};

/** The resident read it and says whether it is right. Once: what he said stays, and the next version can be another. */
export const answerPerspectief = async (
  scope: Scope,
  persoonId: string,
  {
    versie,
    klopt,
    reactie,
  }: { readonly versie: number; readonly klopt: boolean; readonly reactie: string | undefined },
): Promise<Result<void, Perspectiefweigering>> => {
  const een = (await perspectievenOf(scope, persoonId)).find((elk) => elk.versie === versie);
  if (een === undefined) return err({ code: 'PERSPECTIEF_ONBEKEND' });
  if (een.klopt !== undefined) return err({ code: 'REACTIE_AL_GEGEVEN' });
  const { numUpdatedRows } = await view<PerspectiefTables>(scope.tx)
    .updateTable('intake_perspectief')
    .set({ klopt, reactie: reactie ?? null, beantwoord_op: scope.now.toString() })
    .where('id', '=', een.id)
    .where('klopt', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return err({ code: 'REACTIE_AL_GEGEVEN' });
  const data = { persoonIds: [persoonId], versie, klopt };
  await publish(scope, { soort: 'PerspectiefBeantwoord', onderwerp: een.id, data });
  return ok(undefined);
};

/** The day in the Netherlands of a moment. */
export const dayOf = (op: string): Day => todayIn(Temporal.Instant.from(op));
