/** Knows the tables of appointments, of what one asks of the other, and of the addresses under which an agenda can be read. */
import type { Day } from '@samenkracht/core';
import type { Afspraakstand, Onderwerp, Verschijnreden, Wijze } from '../domain/afspraak.ts';
import type { Taaksoort, Taakvoor } from '../domain/taak.ts';

export type AfspraakRow = {
  id: string;
  persoon_id: string;
  medewerker: string;
  medewerker_naam: string;
  onderwerp: Onderwerp;
  wijze: Wijze;
  plaats: string;
  begint: string;
  eindigt: string;
  stand: Afspraakstand;
  reden: Verschijnreden | null;
  toelichting: string | null;
  vervangt: string | null;
  gemaakt_door: string;
  gemaakt_op: string;
  afgedaan_op: string | null;
};

export type TaakRow = {
  id: string;
  persoon_id: string;
  voor: Taakvoor;
  soort: Taaksoort;
  onderwerp_id: string | null;
  tekst: string;
  uiterlijk: Day | null;
  gevraagd_door: string;
  gevraagd_door_naam: string;
  gevraagd_op: string;
  antwoord: string | null;
  gedaan_door: string | null;
  gedaan_door_naam: string | null;
  gedaan_op: string | null;
};

export type AfspraakTables = {
  plan_afspraak: AfspraakRow;
  plan_taak: TaakRow;
  plan_agendasleutel: {
    id: string;
    persoon_id: string | null;
    medewerker: string | null;
    hash: Buffer;
    gemaakt_op: string;
    ingetrokken_op: string | null;
  };
};
