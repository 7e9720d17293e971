/** Knows the tables of betaling: what Kysely may see of the database here. */
import type { Day, Money, Month } from '@samenkracht/core';
import type { Bankstatus, Uitzonderingcode } from '../domain/bankstatus.ts';
import type { Betalingskenmerk } from '../domain/betalingskenmerk.ts';
import type { Rekening } from '../domain/rekening.ts';
import type { Runstatus } from '../domain/run.ts';

type OverboekingRow = {
  id: string;
  boekingssleutel: string;
  uitkering_id: string;
  debet_rekening: Rekening;
  debet_maand: Month;
  credit_rekening: Rekening;
  credit_maand: Month;
  bedrag: Money;
  boekdatum: Day;
  run_id: string | null;
  bestemming: string | null;
  oorzaak: string;
  geboekt_op: string;
  geboekt_door: string;
};

export type RunRow = {
  id: string;
  soort: 'maandrun' | 'herbetaling' | 'losse betaling';
  maand: Month;
  status: Runstatus;
  betaaldatum: Day;
  aangemaakt_op: string;
  aangemaakt_door: string;
  bezig: 'simuleren' | 'goedkeuren' | 'betalen' | null;
  bezig_voor: string | null;
  bezig_voor_naam: string | null;
  verwerkt: number;
  totaal: number;
  gevorderd_tot: string | null;
  selectie: unknown;
  drempel: number;
  onderbroken_op: string | null;
  onderbroken_door: string | null;
  tempo_vanaf: string | null;
  tempo_verwerkt: number;
  afwijkingen: unknown;
  gestopt: unknown;
  gesimuleerd_op: string | null;
  voorgelegd_door: string | null;
  goedgekeurd_door: string | null;
  goedgekeurd_op: string | null;
  betaald_op: string | null;
};

type OvergangRow = {
  id: string;
  run_id: string;
  volgnummer: number;
  handeling: string;
  van: string;
  naar: string;
  door: string;
  door_naam: string;
  op: string;
  toelichting: string | null;
};

type InstellingRow = {
  id: string;
  vanaf: Day;
  naam: string;
  iban: string;
  bic: string | null;
  betaaldag: number;
  verschuiving: 'volgende' | 'vorige';
  ingevoerd_door: string;
  ingevoerd_op: string;
};

type OpdrachtRow = {
  kenmerk: string;
  run_id: string;
  uitkering_id: string;
  bestemming: string;
  bedrag: Money;
  naam: string;
  iban: string;
  omschrijving: string;
};

type BestandRow = { run_id: string; sha256: string; aantal: number; som: Money; gemaakt_op: string };

type BestanddeelRow = { run_id: string; volgnummer: number; inhoud: string };

type BankberichtRow = {
  id: string;
  soort: 'pain.002' | 'camt.053';
  berichtnummer: string;
  sha256: string;
  inhoud: string;
  ontvangen_op: string;
  ontvangen_door: string;
};

type OpdrachtstatusRow = {
  id: string;
  kenmerk: string;
  status: Bankstatus;
  reden: string | null;
  bericht_id: string;
  op: string;
};

type AfschriftRow = {
  id: string;
  bericht_id: string;
  volgnummer: number;
  iban: string;
  dag: Day;
  beginsaldo: Money;
  eindsaldo: Money;
  regels: number;
};

type BankuitzonderingRow = {
  id: string;
  sleutel: string;
  code: Uitzonderingcode;
  bericht_id: string;
  kenmerk: string | null;
  verwacht: Money | null;
  werkelijk: Money | null;
  ontstaan_op: string;
  dag: Day;
};

type BankverklaringRow = { uitzondering_id: string; verklaring: string; door: string; door_naam: string; op: string };

export type HerbetalingRow = {
  id: string;
  kenmerk: string;
  iban: string;
  reden: string;
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  voorgesteld_op: string;
  goedgekeurd_door: string | null;
  goedgekeurd_op: string | null;
  run_id: string | null;
  teruggelegd_door: string | null;
  teruggelegd_op: string | null;
};

type BetalingskenmerkRow = {
  kenmerk: Betalingskenmerk;
  uitkering_id: string;
  maand: Month | null;
  doel: 'schuld' | 'loon';
  gemaakt_op: string;
};

type AfsluitingRow = { maand: Month; afgesloten_door: string; afgesloten_door_naam: string; afgesloten_op: string };

export type BetalingTables = {
  betaling_overboeking: OverboekingRow;
  betaling_instelling: InstellingRow;
  betaling_run: RunRow;
  betaling_run_overgang: OvergangRow;
  betaling_opdracht: OpdrachtRow;
  betaling_bestand: BestandRow;
  betaling_bestanddeel: BestanddeelRow;
  betaling_bankbericht: BankberichtRow;
  betaling_opdrachtstatus: OpdrachtstatusRow;
  betaling_afschrift: AfschriftRow;
  betaling_bankuitzondering: BankuitzonderingRow;
  betaling_bankverklaring: BankverklaringRow;
  betaling_herbetaling: HerbetalingRow;
  betaling_betalingskenmerk: BetalingskenmerkRow;
  betaling_afsluiting: AfsluitingRow;
};
