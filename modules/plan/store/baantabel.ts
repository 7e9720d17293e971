/** Knows the table of jobs. */
import type { Day } from '@samenkracht/core';
import type { Baansoort } from '../domain/baan.ts';

export type Baanbron = 'inwoner' | 'consulent' | 'loon';

export type BaanRow = {
  id: string;
  versie: number;
  persoon_id: string;
  werkgever: string;
  soort: Baansoort;
  minuten: number;
  vanaf: Day;
  tot: Day | null;
  loonverwijzing: string | null;
  ingetrokken: boolean;
  reden: string | null;
  omhoog: boolean;
  door: string;
  door_naam: string;
  door_soort: Baanbron;
  vastgelegd_op: string;
};

export type BaanTables = { plan_baan: BaanRow };
