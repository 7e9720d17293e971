/** Knows the tables of the caseload, for its own stores only. */
import type { Day } from '@samenkracht/core';
import type { Generated } from 'kysely';
import type { Contactklasse } from '../domain/prijs.ts';
import type { Signaalsoort, Voorvalsoort } from '../domain/sporen.ts';

export type CaseloadTables = {
  caseload_instelling: { volgnummer: Generated<number>; inhoud: unknown; door: string; door_naam: string; op: string };
  caseload_team: { id: string; naam: string };
  caseload_gebied: { postcode: string; team_id: string };
  caseload_consulent: { medewerker_id: string; naam: string; team_id: string; uren: number; disciplines: string[] };
  caseload_afwezigheid: { id: string; medewerker_id: string; vanaf: Day; tot: Day; door: string; op: string };
  caseload_inwoner: {
    persoon_id: string;
    klasse: Contactklasse;
    postcode: string | null;
    discipline: string | null;
    consulent_id: string | null;
    sinds: string | null;
    naar_id: string | null;
    naar_sinds: string | null;
    aangemeld_op: Day;
  };
  caseload_klasse: {
    volgnummer: Generated<number>;
    persoon_id: string;
    klasse: Contactklasse;
    reden: string;
    door: string;
    op: string;
  };
  caseload_voorstel: {
    id: string;
    soort: 'alles' | 'afwezigheid';
    prijzen: unknown;
    uitkomst: unknown;
    gemaakt_door: string;
    gemaakt_door_naam: string;
    gemaakt_op: string;
  };
  caseload_voorstelregel: {
    voorstel_id: string;
    persoon_id: string;
    van: string | null;
    naar: string;
    redenen: unknown;
    status: 'open' | 'aanvaard' | 'afgewezen';
    toelichting: string | null;
    beslist_door: string | null;
    beslist_door_naam: string | null;
    beslist_op: string | null;
  };
  caseload_signaal: {
    id: string;
    persoon_id: string;
    soort: Signaalsoort;
    verwijzing: string;
    deel: Generated<string>;
    sinds: string;
    uiterlijk: Day | null;
    afgedaan_op: string | null;
    afgedaan_door: string | null;
  };
  caseload_voorval: {
    id: string;
    persoon_id: string;
    soort: Voorvalsoort;
    op: string;
    medewerker_id: string | null;
    minuten: number | null;
    fase: string | null;
  };
  caseload_vraag: { id: string; persoon_id: string; stap: string; gevraagd_op: Day; beantwoord: Generated<boolean> };
  caseload_oordeel: { maand: string; stap: string; cijfer: number; aantal: number };
  caseload_wijk: { postcode: string; wijk: string };
  caseload_bronrij: {
    volgnummer: Generated<number>;
    wijk: string;
    indicator: string;
    waarde: number;
    peildatum: Day;
    bron: string;
    door: string;
    op: string;
  };
  caseload_klacht: { id: string; thema: string; ontvangen_op: Day };
};
