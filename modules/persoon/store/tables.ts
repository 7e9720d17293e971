/** Knows the rows of this module's tables. The column with the citizen number has a type of its own, in `nummer.ts`. */
import type { Day } from '@samenkracht/core';
import type { ColumnType } from 'kysely';

type Moment = string;

export type PersoonTables = {
  readonly persoon: { readonly id: string; readonly bekend_sinds: Moment };
  readonly persoon_bevraging: {
    readonly id: string;
    readonly persoon_id: string;
    readonly peilmoment: Moment;
    readonly uitkomst: 'gevonden' | 'BRP_TRAAG' | 'BRP_STORING' | 'NIET_GEVONDEN';
  };
  readonly persoon_feit: FeitTable;
  readonly persoon_terugmelding: {
    readonly id: string;
    readonly persoon_id: string;
    readonly feit: string;
    readonly verklaring_id: string;
    readonly waarom: string;
    readonly gemeld_op: Moment;
  };
};

type FeitTable = {
  readonly id: string;
  readonly persoon_id: string;
  readonly soort: string;
  readonly waarde: ColumnType<unknown, string, never>;
  readonly bron: 'BRP' | 'eigen verklaring';
  readonly in_onderzoek: boolean;
  readonly geldig_vanaf: Day | null;
  readonly bekend_sinds: Moment;
};
