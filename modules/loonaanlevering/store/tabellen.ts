/** Knows the tables of the deliveries of pay. */
import type { Day } from '@samenkracht/core';
import type { ColumnType } from 'kysely';
import type { Algoritme } from '../domain/sleutel.ts';
import type { Tijdvaksoort } from '../domain/tijdvak.ts';

export type LoonaanleveringTables = {
  loonaanlevering_werkgever: {
    id: string;
    loonheffingennummer: string;
    naam: string;
    vastgelegd_op: string;
    vastgelegd_door: string;
    ingetrokken_op: string | null;
    ingetrokken_door: string | null;
  };
  loonaanlevering_toegang: {
    id: string;
    werkgever_id: string;
    client_id: string;
    geheim_hash: Buffer;
    gemaakt_op: string;
    gemaakt_door: string;
    ingetrokken_op: string | null;
  };
  loonaanlevering_token: { token_hash: Buffer; client_id: string; verloopt_op: string };
  loonaanlevering_sleutel: {
    id: string;
    werkgever_id: string;
    kid: string;
    algoritme: Algoritme;
    jwk: ColumnType<unknown, string, never>;
    vastgelegd_op: string;
    vastgelegd_door: string;
    ingetrokken_op: string | null;
  };
  loonaanlevering_grondslag: {
    id: string;
    werkgever_id: string;
    soort: 'artikel 63' | 'toestemming';
    persoon_id: string | null;
    toelichting: string;
    vanaf: Day;
    vastgelegd_op: string;
    vastgelegd_door: string;
    ingetrokken_per: Day | null;
    ingetrokken_op: string | null;
    ingetrokken_door: string | null;
    verklaring: string | null;
  };
  loonaanlevering_aanlevering: {
    id: string;
    werkgever_id: string;
    leveringsnummer: string;
    kanaal: 'koppeling' | 'bestand';
    tijdvaksoort: Tijdvaksoort;
    tijdvak_van: Day;
    tijdvak_tot: Day;
    inhoud_hash: Buffer;
    regels: number;
    afgewezen: number;
    verwerkt: number;
    bevindingen: ColumnType<unknown, string, never>;
    ontvangen_op: string;
    ontvangen_door: string;
  };
  loonaanlevering_regel: {
    id: string;
    aanlevering_id: string;
    werkgever_id: string;
    persoon_id: string;
    num_iv: number;
    tijdvak_van: Day;
    tijdvak_tot: Day;
    versie: number;
    loon: ColumnType<unknown, string, never>;
  };
};
