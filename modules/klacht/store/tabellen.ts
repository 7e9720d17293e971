/** Knows the tables of complaints, for their own stores only. */
import type { Day } from '@samenkracht/core';
import type { Generated } from 'kysely';
import type { Hoorgrond, Nietgrond, Oordeel, Status } from '../domain/klacht.ts';

export type KlachtRow = {
  id: string;
  persoon_id: string;
  thema: string;
  omschrijving: string;
  voorgevallen_op: Day | null;
  over_wie: string | null;
  wil_gehoord_worden: boolean;
  ontvangen_op: Day;
  ingediend_op: string;
  status: Status;
  behandelaar_id: string | null;
  behandelaar_naam: string | null;
  verdaagd_reden: string | null;
  uitgesteld_tot: Day | null;
  gehoord_op: Day | null;
  verslag: string | null;
  afgezien_grond: Hoorgrond | null;
  afgezien_toelichting: string | null;
  oordeel: Oordeel | null;
  bevindingen: string | null;
  conclusies: string | null;
  niet_grond: Nietgrond | null;
  afgedaan_op: Day | null;
  afgedaan_door: string | null;
  ombudsman: string | null;
};

export type BetrokkeneRow = {
  klacht_id: string;
  medewerker_id: string;
  naam: string;
  bekend_op: Day;
  reactie_uiterlijk: Day;
  reactie: string | null;
  reactie_op: Day | null;
};

export type KlachtTables = {
  klacht: KlachtRow;
  klacht_betrokkene: BetrokkeneRow;
  klacht_instelling: { volgnummer: Generated<number>; inhoud: unknown; door: string; door_naam: string; op: string };
};
