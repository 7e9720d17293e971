/** Knows the tables of this module as they come out of the database. */
import type { Day, Money } from '@samenkracht/core';
import type { Hoorgrond } from '../domain/bezwaar.ts';
import type { Uitvoering } from '../domain/uitvoering.ts';

export type BesluitRow = {
  id: string;
  soort: string;
  onderwerp: string | null;
  kenmerk: string;
  persoon_ids: string[];
  bekendgemaakt_op: Day;
  genomen_door: string | null;
  voorbereid_door: string | null;
  bekend_op: string;
};

export type BezwaarRow = {
  id: string;
  besluit_id: string;
  persoon_id: string;
  wijze: 'portaal' | 'papier';
  ontvangen_op: Day;
  ter_post_op: Day | null;
  wil_gehoord_worden: boolean | null;
  gronden: string | null;
  gronden_op: Day | null;
  herstel_uiterlijk: Day | null;
  reden_te_laat: string | null;
  verschoonbaar: 'ja' | 'nee' | null;
  verschoonbaar_motivering: string | null;
  hoorzitting_op: string | null;
  hoorzitting_plaats: string | null;
  gehoord_op: Day | null;
  hoorder_id: string | null;
  hoorder_naam: string | null;
  verslag: string | null;
  afgezien_grond: Hoorgrond | null;
  afgezien_toelichting: string | null;
  ingebrekestelling_op: Day | null;
  ingetrokken_op: Day | null;
  kosten_gevraagd_op: Day | null;
};

export type UitvoeringRow = {
  bezwaar_id: string;
  wat: Uitvoering['wat'];
  hoe: Uitvoering['hoe'];
  toelichting: string;
  door: string;
  door_naam: string;
  op: string;
};

export type BeslissingRow = {
  id: string;
  bezwaar_id: string;
  onderdelen: unknown;
  status: 'open' | 'genomen' | 'teruggelegd';
  opgesteld_door: string;
  opgesteld_door_naam: string;
  opgesteld_op: string;
  genomen_door: string | null;
  genomen_door_naam: string | null;
  bekendgemaakt_op: Day | null;
  beroep_tot_en_met: Day | null;
  reden_teruglegging: string | null;
};

export type DwangsomRow = {
  id: string;
  bezwaar_id: string;
  bedrag: Money;
  vanaf: Day;
  iban: string;
  status: 'voorgesteld' | 'betaald' | 'teruggelegd';
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  voorgesteld_op: string;
  beslist_door: string | null;
  betaald_op: Day | null;
  run_id: string | null;
};
export type BezwaarTables = {
  bezwaar_besluit: BesluitRow;
  bezwaar: BezwaarRow;
  bezwaar_beslissing: BeslissingRow;
  bezwaar_uitvoering: UitvoeringRow;
};
