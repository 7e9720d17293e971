/** Knows the tables of the perspective as they come out of the database; nothing outside `store/` sees a row. */
import type { Day } from '@samenkracht/core';
import type { Vaardigheidsoort } from '../domain/esco.ts';
import type { Definitiesoort } from '../domain/perspectiefdefinitie.ts';

export type EscoTables = {
  intake_esco_versie: {
    versie: string;
    voorbeeld: boolean;
    vingerafdruk: string;
    beroepen: number;
    geladen_op: string;
  };
  intake_esco_beroep: { versie: string; id: string; naam: string; synoniemen: unknown };
  intake_esco_vaardigheid: {
    versie: string;
    id: string;
    naam: string;
    taal: 'nl' | 'en';
    soort: Vaardigheidsoort;
  };
  intake_esco_relatie: { versie: string; beroep_id: string; vaardigheid_id: string; essentieel: boolean };
};

export type ErvaringRow = {
  id: string;
  persoon_id: string;
  soort: 'werk' | 'vrijwilligerswerk' | 'cursus' | 'thuis';
  naam: string;
  beroep_id: string | null;
  activiteit: string | null;
  van_jaar: number | null;
  tot_jaar: number | null;
  door: string;
  door_naam: string;
  op: string;
  vervallen_op: string | null;
};
type VaardigheidRow = {
  id: string;
  persoon_id: string;
  ervaring_id: string;
  vaardigheid_id: string;
  naam: string;
  taal: 'nl' | 'en';
  bevestigd_op: string;
  ingetrokken_op: string | null;
};
export type CertificaatRow = {
  id: string;
  persoon_id: string;
  naam: string;
  uitgever: string;
  behaald_op: Day;
  kwalificatie: string | null;
  onderdeel: string | null;
  door: string;
  door_naam: string;
  op: string;
  gezien_door_naam: string | null;
  gezien_op: string | null;
};
export type PerspectiefRow = {
  id: string;
  persoon_id: string;
  versie: number;
  kan: string;
  wil: string;
  volgende_stap: string;
  belemmeringen: unknown;
  afstanden: unknown;
  esco_versie: string | null;
  door: string;
  door_naam: string;
  op: string;
  beantwoord_op: string | null;
  klopt: boolean | null;
  reactie: string | null;
};

export type PerspectiefTables = EscoTables & {
  intake_perspectiefdefinitie: {
    volgnummer?: number;
    soort: Definitiesoort;
    vanaf: Day;
    bron: string;
    voorbeeld: boolean;
    inhoud: unknown;
    door: string;
    door_naam: string;
    op: string;
  };
  intake_ervaring: ErvaringRow;
  intake_vaardigheid: VaardigheidRow;
  intake_certificaat: CertificaatRow;
  intake_beroepswens: { persoon_id: string; beroep_id: string; naam: string; gekozen_op: string };
  intake_perspectief: PerspectiefRow;
  intake_groepsfeit: {
    volgnummer?: number;
    persoon_id: string;
    feit: string;
    waarde: string;
    bron: string;
    dag: Day;
    door: string;
    op: string;
  };
  intake_groepskeuze: {
    volgnummer?: number;
    persoon_id: string;
    definitie: number;
    groep: string;
    voorstel: string | null;
    reden: string;
    door: string;
    door_naam: string;
    op: string;
  };
  intake_cohort: {
    id: string;
    naam: string;
    volgorde: number;
    begint_op: Day;
    nieuwe_instroom: boolean;
    terugkijkdagen: number;
    door: string;
    op: string;
  };
  intake_cohortvulling: {
    volgnummer?: number;
    cohort_id: string;
    kenmerken: unknown;
    aantal: number;
    door: string;
    door_naam: string;
    op: string;
  };
  intake_cohortlid: { persoon_id: string; cohort_id: string; sinds: string; door: string };
};
