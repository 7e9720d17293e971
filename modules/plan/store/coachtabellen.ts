/** Knows the tables of messages between a resident and who guides him, and of who reads along. */
import type { Day } from '@samenkracht/core';
import type { Coachbericht } from '../domain/coachbericht.ts';

export type CoachTables = {
  plan_coachbericht: {
    volgnummer?: number;
    id: string;
    persoon_id: string;
    van: Coachbericht['van'];
    door: string;
    door_naam: string;
    tekst: string;
    geschreven_op: string;
    antwoord_uiterlijk: Day | null;
  };
  plan_coachafdoening: { bericht_id: string; door: string; door_naam: string; op: string };
  plan_coachgelezen: { lezer: string; persoon_id: string; gelezen_tot: number; op: string };
  plan_meelezer: {
    id: string;
    persoon_id: string;
    medewerker_id: string;
    reden: string;
    vanaf: string;
    door: string;
    door_naam: string;
    tot: string | null;
    beeindigd_door_naam: string | null;
  };
};
