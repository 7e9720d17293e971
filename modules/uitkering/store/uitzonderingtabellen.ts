/** Knows the tables of exceptions: what Kysely may see of the database for them. */
import type { Month } from '@samenkracht/core';

type UitzonderingRow = {
  id: string;
  uitkering_id: string;
  persoon_id: string;
  code: string;
  maand: Month;
  plek: string;
  uitleg: string;
  ontstaan_op: string;
  opgelost_op: string | null;
  opgelost_hoe: 'vanzelf' | 'voorstel' | 'keuze' | null;
  keuze: string | null;
  motivering: string | null;
  door: string | null;
  door_naam: string | null;
};

export type UitzonderingTables = { uitkering_uitzondering: UitzonderingRow };
