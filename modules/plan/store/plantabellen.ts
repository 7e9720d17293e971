/** Knows the tables of the plan and its evaluations. */
import type { Day } from '@samenkracht/core';
import type { Stapstand } from '../domain/voortgang.ts';

type Wie = { door: string; door_naam: string; door_soort: 'inwoner' | 'consulent'; op: string };

export type PlanTables = {
  plan: { id: string; persoon_id: string; begonnen_op: Day };
  plan_versie: Wie & { plan_id: string; nummer: number; onderdelen: unknown; samengevoegd_met: number | null };
  plan_handtekening: Wie & { plan_id: string; versie: number };
  plan_voortgang: Wie & {
    plan_id: string;
    stap_id: string;
    stand: Stapstand;
    reden: string | null;
    volgnummer?: number;
  };
  plan_evaluatie: {
    id: string;
    plan_id: string;
    op: Day;
    afgesproken_door: string;
    afgesproken_op: string;
    gehouden_op: Day | null;
    uitkomst: string | null;
    door: string | null;
  };
};
