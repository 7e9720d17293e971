/** Knows the tables of the record and how their rows become values. */
import type { Generated } from 'kysely';
import type { Regel } from '../domain/regel.ts';

export type LogboekTables = {
  logboek_regel: Omit<Regel, 'actor_rollen'> & { actor_rollen: readonly string[]; volgorde: Generated<number> };
  logboek_zegel: {
    volgnummer: number;
    regel_id: string;
    inhoud_hash: Buffer;
    hash: Buffer;
    verzegeld_op: string;
  };
  logboek_wachtrij: { regel_id: string; volgorde: number; sinds: string };
};

/** The columns of a row, in the database's order; `volgorde` is plumbing and no part of it. */
export const regelColumns = [
  'id',
  'trace_id',
  'operation_id',
  'status_code',
  'name',
  'start_time',
  'end_time',
  'processing_activity_id',
  'data_subject_id',
  'handeling',
  'doel',
  'onderwerp_soort',
  'onderwerp_id',
  'actor_id',
  'actor_soort',
  'actor_naam',
  'actor_rollen',
  'omschrijving',
] as const satisfies readonly (keyof Regel)[];
