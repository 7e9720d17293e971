/** Knows the tables of application, assessment and decision as they come out of the database. */
import type { Day } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';

export type AanvraagRow = {
  id: string;
  persoon_id: string;
  partner_id: string | null;
  status: 'concept' | 'ingediend';
  begonnen_op: string;
  gewijzigd_op: string;
  versie: number;
  ingediend_op: string | null;
};

export type VoorstelRow = {
  id: string;
  zaak_id: string;
  aard: 'toekenning' | 'afwijzing' | 'buiten behandeling';
  besluit: Json;
  invoer_hash: string;
  toelichting: string;
  status: 'open' | 'goedgekeurd' | 'teruggelegd';
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  voorgesteld_op: string;
  beslist_door: string | null;
  beslist_door_naam: string | null;
  beslist_op: string | null;
  reden_teruglegging: string | null;
};

export type BesluitRow = {
  id: string;
  zaak_id: string;
  voorstel_id: string;
  aard: VoorstelRow['aard'];
  besluit: Json;
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  genomen_door: string;
  genomen_door_naam: string;
  genomen_op: string;
  bekendgemaakt_op: Day;
  bezwaar_tot_en_met: Day;
};

export type UitkeringRow = {
  id: string;
  herkomst: 'besluit' | 'overgenomen' | 'eerder';
  zaak_id: string | null;
  besluit_id: string | null;
  persoon_id: string;
  partner_id: string | null;
  ingangsdatum: Day;
  einddatum: Day | null;
  iban: string;
  aangemaakt_op: string;
};

export type AanvraagTables = {
  uitkering_aanvraag: AanvraagRow;
  uitkering_antwoord: { aanvraag_id: string; feit: string; waarde: Json; versie: number; gegeven_op: string };
  uitkering_ondertekening: {
    id: string;
    aanvraag_id: string;
    persoon_id: string;
    rol: 'aanvrager' | 'partner';
    inhoud_hash: string;
    ondertekend_op: string;
  };
  uitkering_partnercode: {
    id: string;
    aanvraag_id: string;
    code_hash: string;
    verloopt_op: string;
    ingetrokken_op: string | null;
    gebruikt_door: string | null;
    gebruikt_op: string | null;
  };
  uitkering_partnerpoging: { id: string; persoon_id: string; gelukt: boolean; op: string };
};

export type BesluitTables = {
  uitkering_voorstel: VoorstelRow;
  uitkering_besluit: BesluitRow;
  uitkering: UitkeringRow;
};
