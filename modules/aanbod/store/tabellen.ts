/** Knows the tables of instruments: what Kysely may see of the database here. */
import type { Day, Levensdomein, Money } from '@samenkracht/core';
import type { Taalniveau } from '../domain/erk.ts';
import type { Instrumentinhoud } from '../domain/instrument.ts';
import type { Uitkomst, Verwijzingstatus } from '../domain/verwijzing.ts';

export type AanbiederRow = {
  id: string;
  naam: string;
  voorbeeld: boolean;
  tot: Day | null;
  einde_reden: string | null;
  ingevoerd_door: string;
  ingevoerd_op: string;
};

type UitnodigingRow = {
  id: string;
  aanbieder_id: string;
  code_hash: string;
  verloopt_op: string;
  uitgenodigd_door: string;
  uitgenodigd_op: string;
  gebruikt_door: string | null;
  gebruikt_op: string | null;
};

type AanbiedermedewerkerRow = { actor_id: string; aanbieder_id: string; naam: string; vanaf: string };

type InstrumentRow = { id: string; aanbieder_id: string; ingevoerd_door: string; ingevoerd_op: string };

export type InstrumentversieRow = {
  instrument_id: string;
  versie: number;
  vanaf: Day;
  naam: string;
  wat: string;
  voor_wie: string;
  domeinen: readonly Levensdomein[];
  dicht: string;
  vaardigheden: readonly string[];
  plaats: string;
  vorm: Instrumentinhoud['vorm'];
  capaciteit: number;
  wachttijd_weken: number | null;
  weken: number | null;
  startdagen: readonly Day[];
  tijden: unknown;
  eigen_minuten: number;
  prijs: Money;
  betaalwijze: Instrumentinhoud['betaalwijze'];
  keren: number | null;
  postcode: string | null;
  taal_vanaf: Taalniveau | null;
  leeftijd_vanaf: number | null;
  leeftijd_onder: number | null;
  ingevoerd_door: string;
  ingevoerd_op: string;
};

export type VerwijzingRow = {
  id: string;
  persoon_id: string;
  instrument_id: string;
  versie: number;
  status: Verwijzingstatus;
  gevraagd_op: string;
  gevraagd_door: 'inwoner' | 'coach';
  coach_id: string | null;
  coach_naam: string | null;
  doel: string | null;
  begin: Day | null;
  tot: Day | null;
  plek: number | null;
  capaciteit: number | null;
  reden: string | null;
  uitkomst: Uitkomst | null;
  gewijzigd_op: string;
};

type OvergangRow = {
  id: string;
  verwijzing_id: string;
  handeling: string;
  van: Verwijzingstatus | null;
  naar: Verwijzingstatus;
  door: string;
  door_naam: string;
  op: string;
  dag: Day;
  reden: string | null;
};

type AanwezigheidRow = {
  volgnummer?: number;
  verwijzing_id: string;
  dag: Day;
  stand: 'aanwezig' | 'afgemeld' | 'afwezig';
  door: string;
  op: string;
};

type DraagkrachtRow = {
  id: string;
  persoon_id: string;
  vanaf: Day;
  minuten: number;
  reden: string;
  door: string;
  op: string;
};

type EigenaarRow = { persoon_id: string; medewerker_id: string; sinds: string };

export type AanbodTables = {
  aanbod_eigenaar: EigenaarRow;
  aanbod_aanbieder: AanbiederRow;
  aanbod_uitnodiging: UitnodigingRow;
  aanbod_aanbiedermedewerker: AanbiedermedewerkerRow;
  aanbod_instrument: InstrumentRow;
  aanbod_instrumentversie: InstrumentversieRow;
  aanbod_verwijzing: VerwijzingRow;
  aanbod_overgang: OvergangRow;
  aanbod_aanwezigheid: AanwezigheidRow;
  aanbod_draagkracht: DraagkrachtRow;
};
