/** Knows the tables of this module as they come out of the database; nothing outside `store/` sees a row. */
import type { Day } from '@samenkracht/core';
import type { Documenttype } from '../domain/documenttype.ts';
import type { Zaakhandeling, Zaakstatus } from '../domain/status.ts';

export type ZaakRow = {
  id: string;
  nummer: string;
  soort: string;
  persoon_id: string;
  partner_id: string | null;
  status: Zaakstatus;
  ontvangen_op: Day;
  uiterste_besluitdatum: Day;
  behandelaar_id: string | null;
  behandelaar_naam: string | null;
  aangemaakt_op: string;
  afgedaan_op: Day | null;
  bekendgemaakt_op: Day | null;
  met_commissie: boolean;
  uitgesteld_tot: Day | null;
};

export type OvergangRow = {
  id: string;
  zaak_id: string;
  volgnummer: number;
  handeling: Zaakhandeling | 'openen' | 'verlengen';
  van: Zaakstatus | null;
  naar: Zaakstatus;
  toelichting: string | null;
  door_id: string;
  door_naam: string;
  op: string;
};

export type OpschortingRow = {
  id: string;
  zaak_id: string;
  gevraagd_op: Day;
  hersteltermijn_tot_en_met: Day;
  geeindigd_op: Day | null;
  reden_einde: 'gegevens ontvangen' | 'hersteltermijn verlopen' | null;
};

type VerlengingRow = { id: string; zaak_id: string; weken: number; reden: string; medegedeeld_op: Day };

export type TaakRow = {
  id: string;
  zaak_id: string;
  voor: 'inwoner' | 'medewerker';
  persoon_id: string | null;
  soort: string;
  omschrijving: string;
  uiterlijk: Day;
  opschorting_id: string | null;
  aangemaakt_op: string;
  voldaan_op: string | null;
  vervallen_op: string | null;
  document_id: string | null;
};

export type DocumentRow = {
  id: string;
  dossier_id: string;
  persoon_id: string;
  soort: string;
  naam: string;
  type: Documenttype;
  bytes: number;
  sha256: string;
  ontvangen_op: string;
  van_id: string;
  van_naam: string;
};

export type ZaakTables = {
  zaak: ZaakRow;
  zaak_nummer: { jaar: number; laatste: number };
  zaak_overgang: OvergangRow;
  zaak_opschorting: OpschortingRow;
  zaak_verlenging: VerlengingRow;
  zaak_taak: TaakRow;
  zaak_document: DocumentRow;
  zaak_document_inhoud: { document_id: string; inhoud: Buffer };
};
