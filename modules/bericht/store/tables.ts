/** Knows the tables of this module as they come out of the database; nothing outside `store/` sees a row. */
import type { ColumnType } from 'kysely';
import type { Bericht } from '../domain/bericht.ts';
import type { Geadresseerde } from '../domain/geadresseerde.ts';
import type { Lezer, Meldinguitkomst } from '../domain/verzonden.ts';

/** jsonb goes in as text and comes out as a value. */
type Jsonb<T> = ColumnType<T, string, never>;

export type BerichtRow = {
  id: string;
  persoon_id: string;
  soort: string;
  titel: string;
  kern: string;
  kenmerk: string;
  inhoud: Jsonb<Bericht>;
  geadresseerde: Jsonb<Geadresseerde>;
  gebeurtenis_id: string;
  verzonden_op: string;
};

export type GelezenRow = { bericht_id: string; lezer_id: string; lezer: Lezer; gelezen_op: string };
export type BezorgingRow = { bericht_id: string; uitkomst: Meldinguitkomst; melding_id: string | null; op: string };
export type AdresRow = { persoon_id: string; e_mail: string; sinds: string };

export type BerichtTables = {
  bericht: BerichtRow;
  bericht_gelezen: GelezenRow;
  bericht_bezorging: BezorgingRow;
  bericht_adres: AdresRow;
};
