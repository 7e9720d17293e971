/** Knows the tables of earnings, months, runs and added amounts: what Kysely may see of the database for them. */
import type { Day, Money, Month } from '@samenkracht/core';
import type { AanvullendeRij } from '@samenkracht/law';
import type { Maanduitkomst } from '@samenkracht/participatiewet';
import type { ColumnType, Generated } from 'kysely';
import type { Herrekenmaand, Herrekenregel, Herrekenstatus } from '../domain/herrekening.ts';
import type { Kanaal, Loonaard, Opgave } from '../domain/inkomst.ts';
import type { Wetsversie } from '../domain/maandberekening.ts';
import type { Grondslagfeiten, Inkomstenbron } from '../domain/maandfeiten.ts';
import type { Specificatieregel } from '../domain/specificatie.ts';
import type { Wijze } from '../domain/verrekenwijze.ts';

/** jsonb goes in as text and comes back as its value. */
type Json<T> = ColumnType<T, string, string>;

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

export type GrondslagRow = {
  id: string;
  uitkering_id: string;
  vanaf: Day;
  feiten: Json<Grondslagfeiten>;
  oorzaak: string;
  bekend_op: string;
  vastgelegd_door: string;
};

export type BronRow = {
  id: string;
  uitkering_id: string;
  persoon_id: string;
  wie: Inkomstenbron['wie'];
  soort: Inkomstenbron['soort'];
  werkgever: string;
  loonverwijzing: string | null;
  vakantiegeld: Inkomstenbron['vakantiegeld'];
  met_heffingskorting: boolean;
  vanaf: Month;
  tot: Month | null;
  in_kostendelersnorm: boolean | null;
  vastgelegd_op: string;
};

export type InkomstRow = {
  id: string;
  volgnummer: Generated<number>;
  bron_id: string;
  uitkering_id: string;
  maand: Month;
  kanaal: Kanaal;
  status: Opgave['status'];
  netto: Money;
  leveringsnummer: number | null;
  periode_van: Day | null;
  periode_tot: Day | null;
  betaald_op: Day | null;
  aard: Loonaard | 'gewoon';
  verworven_van: Month | null;
  verworven_tot: Month | null;
  opbouw: Json<unknown> | null;
  leveringssleutel: string | null;
  toelichting: string | null;
  kenmerk: string;
  /** The document that the amount was taken from. */
  loonstrook_id: string | null;
  bekend_op: string;
  vastgelegd_door: string;
};

export type MaandRow = {
  id: string;
  uitkering_id: string;
  maand: Month;
  versie: number;
  invoer: Json<unknown>;
  invoer_hash: string;
  uitkomst: Json<Maanduitkomst>;
  regels: Json<readonly Specificatieregel[]>;
  artikelen: Json<readonly string[]>;
  onzekerheden: Json<readonly string[]>;
  wetsversies: Json<readonly Wetsversie[]>;
  uitbetalen: Money;
  vakantietoeslag: Money;
  oorzaak: string;
  run_id: string | null;
  bekend_op: string;
};

type VorderingRow = {
  id: string;
  uitkering_id: string;
  maand: Month;
  versie: number;
  bedrag: Money;
  oorzaak: string;
  status: 'netto' | 'bruto beoordelen';
  ontstaan_op: Day;
  grond: Generated<string>;
  wijze: Generated<'verrekening' | 'terugvordering'>;
};

type VorderingbeoordelingRow = {
  uitkering_id: string;
  maand: Month;
  motivering: string;
  door: string;
  door_naam: string;
  op: string;
};

export type RunregelRow = {
  run_id: string;
  uitkering_id: string;
  persoon_id: string;
  uitkomst: 'betaling' | 'niets te betalen' | 'uitzondering';
  bedrag: Money;
  vorige_maand: Money | null;
  reden: string | null;
  uitleg: string | null;
  opbouw: Json<unknown>;
  vingerafdruk: string;
  geboekt_op: string | null;
};

type BedragRow = {
  id: string;
  levering: string | null;
  tabel: string;
  vanaf: Day;
  tot: Day;
  waarde: Json<AanvullendeRij['waarde']>;
  bron: string;
  link: string;
  ingevoerd_door: string;
  ingevoerd_door_naam: string;
  ingevoerd_op: string;
};

type BedragGoedkeuringRow = {
  bedrag_id: string;
  ingevoerd_door: string;
  goedgekeurd_door: string;
  goedgekeurd_door_naam: string;
  goedgekeurd_op: string;
};

export type HerrekeningRow = {
  id: string;
  vanaf: Month;
  oorzaak: string;
  status: Herrekenstatus;
  aangemaakt_door: string;
  aangemaakt_door_naam: string;
  aangemaakt_op: string;
  goedgekeurd_door: string | null;
  goedgekeurd_door_naam: string | null;
  goedgekeurd_op: string | null;
  gevorderd_tot: string | null;
  verwerkt: number;
  totaal: number;
};

export type HerrekeningregelRow = {
  herrekening_id: string;
  uitkering_id: string;
  persoon_id: string;
  uitkomst: Herrekenregel['uitkomst'];
  maanden: Json<readonly Herrekenmaand[]>;
  verschil: Money;
  reden: string | null;
  uitleg: string | null;
};

type VerrekenwijzeRow = {
  id: string;
  volgnummer: Generated<number>;
  uitkering_id: string;
  vanaf: Month;
  wijze: Wijze;
  bron_id: string | null;
  schatting: Money | null;
  vast: Money | null;
  reden: string;
  bekend_op: string;
  vastgelegd_door: string;
  vastgelegd_door_naam: string;
};

type VolmachtRow = {
  verrekenwijze_id: string;
  gegeven_door: string;
  gegeven_door_naam: string;
  gegeven_op: string;
};

export type MaandTables = {
  uitkering_volmacht: VolmachtRow;
  uitkering_verrekenwijze: VerrekenwijzeRow;
  uitkering_herrekening: HerrekeningRow;
  uitkering_herrekeningregel: HerrekeningregelRow;
  uitkering: UitkeringRow;
  uitkering_grondslag: GrondslagRow;
  uitkering_inkomstenbron: BronRow;
  uitkering_inkomst: InkomstRow;
  uitkering_maand: MaandRow;
  uitkering_vordering: VorderingRow;
  uitkering_vorderingbeoordeling: VorderingbeoordelingRow;
  uitkering_maandrunregel: RunregelRow;
  uitkering_bedrag: BedragRow;
  uitkering_bedrag_goedkeuring: BedragGoedkeuringRow;
};
