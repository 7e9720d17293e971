/** Knows the tables of who left, how it goes afterwards, and why he came back. */
import type { Day } from '@samenkracht/core';
import type { HoeGaatHet, Nazorgstand, Uitstroomreden } from '../domain/nazorg.ts';

export type UitstroomRow = {
  id: string;
  persoon_id: string;
  bron: 'uitkering' | 'programma';
  onderwerp_id: string;
  einde: Day;
  reden: Uitstroomreden;
  terug: Day | null;
  vastgelegd_op: string;
};

export type NazorgRow = {
  id: string;
  uitstroom_id: string;
  maanden: number;
  op: Day;
  stand: Nazorgstand;
  hoe: HoeGaatHet | null;
  toelichting: string | null;
  door: string | null;
  door_naam: string | null;
  gedaan_op: Day | null;
};

export type TerugkeerredenRow = {
  volgnummer?: number;
  uitstroom_id: string;
  redenen: readonly string[];
  toelichting: string | null;
  besproken_op: Day;
  door: string;
  door_naam: string;
  vastgelegd_op: string;
};

export type NazorgTables = {
  plan_instroom: { uitkering_id: string; persoon_id: string; vanaf: Day };
  plan_uitstroom: UitstroomRow;
  plan_nazorg: NazorgRow;
  plan_terugkeerreden: TerugkeerredenRow;
  plan_terugkeerantwoord: { volgnummer: number; klopt: boolean; op: string };
  plan_lijstinstelling: { naam: string; vanaf: Day; waarde: unknown; door: string; vastgelegd_op: string };
};
