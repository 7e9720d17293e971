/** Knows the tables of steps about debts: what Kysely may see of the database for them. */
import type { Day } from '@samenkracht/core';
import type { ColumnType, Generated } from 'kysely';
import type { Stap, Stapsoort } from '../domain/invordering.ts';

type StapRow = {
  id: string;
  volgnummer: Generated<number>;
  uitkering_id: string;
  soort: Stapsoort;
  inhoud: ColumnType<object, string, string>;
  toelichting: string;
  wacht_op: Exclude<Stap['wachtOp'], undefined> | null;
  door: string;
  door_naam: string;
  /** The resident himself took the step: the database lets him end his own mandate without a second person. */
  door_inwoner: boolean;
  op: string;
  dag: Day;
};

type AntwoordRow = {
  stap_id: string;
  akkoord: boolean;
  toelichting: string | null;
  voorgesteld_door: string;
  door: string;
  door_naam: string;
  op: string;
  dag: Day;
};

export type InvorderingTables = {
  uitkering_invordering: StapRow;
  uitkering_invorderingantwoord: AntwoordRow;
};
