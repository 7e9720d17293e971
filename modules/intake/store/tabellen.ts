/** Knows the tables of the intake as they come out of the database. */
import type { Day } from '@samenkracht/core';
import type { Kant } from '../domain/beeld.ts';
import type { Keuze, Ondersteuningafloop, Ondersteuningbij, Uitnodigingantwoord, Wijze } from '../domain/intake.ts';

export type IntakeRow = {
  id: string;
  persoon_id: string;
  aanleiding: 'melding' | 'aandacht';
  wijze: Wijze;
  boom_vanaf: Day;
  boom_aanpassing: number | null;
  tussenpersoon: string | null;
  organisatie: string | null;
  machtiging_grond: string | null;
  machtiging_vanaf: Day | null;
  machtiging_tot: Day | null;
  begonnen_op: string;
  begonnen_door: string;
  begonnen_door_naam: string;
  start_af_op: string | null;
  afgerond_op: string | null;
  afgerond_door: string | null;
};

export type AntwoordRow = {
  volgnummer?: number;
  intake_id: string;
  vraag: string;
  versie: number;
  waarde: unknown;
  bron: 'inwoner' | 'samen' | 'tussenpersoon';
  herkomst: unknown;
  door: string;
  door_naam: string;
  op: string;
};

export type SignaalRow = {
  id: string;
  intake_id: string;
  persoon_id: string;
  code: string;
  ontstaan_op: string;
  uiterlijk: Day;
  opgepakt_door: string | null;
  opgepakt_door_naam: string | null;
  opgepakt_op: string | null;
  afgehandeld_door: string | null;
  afgehandeld_op: string | null;
  uitkomst: string | null;
  toelichting: string | null;
};

export type IntakeTables = {
  intake_boomaanpassing: {
    versie?: number;
    vanaf: Day;
    aanpassing: unknown;
    reden: string;
    door: string;
    door_naam: string;
    op: string;
  };
  intake: IntakeRow;
  intake_antwoord: AntwoordRow;
  intake_signaal: SignaalRow;
  intake_ondersteuning: {
    volgnummer?: number;
    intake_id: string | null;
    persoon_id: string;
    bij: Ondersteuningbij;
    keuze: Keuze;
    door: string;
    op: string;
  };
  intake_ondersteuningafloop: {
    ondersteuning: number;
    uitkomst: Ondersteuningafloop;
    organisatie: string | null;
    door: string;
    door_naam: string;
    op: string;
  };
  intake_beeld: {
    volgnummer?: number;
    persoon_id: string;
    intake_id: string | null;
    onderdeel: string;
    kant: Kant;
    versie: number;
    waarde: string;
    toelichting: string | null;
    door: string;
    door_naam: string;
    op: string;
  };
  intake_gesprek: {
    id: string;
    intake_id: string;
    gevoerd_op: Day;
    minuten: number;
    vorm: string;
    door: string;
    door_naam: string;
    op: string;
  };
  intake_uitnodiging: {
    id: string;
    persoon_id: string;
    reden: string;
    uitgenodigd_door: string;
    uitgenodigd_door_naam: string;
    uitgenodigd_op: string;
    antwoord: Uitnodigingantwoord | null;
    beantwoord_op: string | null;
  };
};
