/** Knows the tables of the line and of who holds on to somebody. */
import type { Overdracht } from '../domain/eigenaar.ts';
import type { Ontwikkelstap } from '../domain/ontwikkeling.ts';

export type OverdrachtRow = {
  id: string;
  persoon_id: string;
  van: string;
  naar: string;
  toelichting: string;
  gevraagd_door: string;
  gevraagd_op: string;
  uiterlijk: string;
  kennismaking: string | null;
  afloop: NonNullable<Overdracht['afloop']> | null;
  afgelopen_op: string | null;
  reden: string | null;
};

export type LijnTables = {
  plan_lijn: {
    gebeurtenis_id: string;
    persoon_id: string;
    op: string;
    soort: string;
    domein: string;
    gegevens: unknown;
    lezers: readonly string[];
    door: string | null;
    vastgelegd_op: string;
  };
  plan_bezoek: { lezer_id: string; persoon_id: string; laatste: string; vorige: string | null };
  plan_ontwikkelstap: {
    volgnummer?: number;
    id: string;
    persoon_id: string;
    stap: Ontwikkelstap;
    op: string;
    toelichting: string;
    verder: boolean;
    door: string;
    door_naam: string;
    vastgelegd_op: string;
  };
  plan_eigenaarschap: {
    persoon_id: string;
    vanaf: string;
    medewerker_id: string;
    vorige_vanaf: string | null;
    vorige_medewerker_id: string | null;
    overdracht_id: string | null;
  };
  plan_overdracht: OverdrachtRow;
  plan_ontmoeting: { persoon_id: string; medewerker_id: string; eerste: string };
  plan_instelling: { naam: string; vanaf: string; waarde: number; door: string; vastgelegd_op: string };
};
