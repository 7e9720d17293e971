-- The record of who did what with whose data. Field names in English are those of the standard Logboek Dataverwerkingen.
-- Nothing of the data itself stands in it.
CREATE TABLE logboek_regel (
  id uuid PRIMARY KEY,
  volgorde bigint GENERATED ALWAYS AS IDENTITY,
  trace_id text NOT NULL CHECK (trace_id ~ '^[0-9a-f]{32}$'),
  operation_id text NOT NULL CHECK (operation_id ~ '^[0-9a-f]{16}$'),
  status_code smallint NOT NULL CHECK (status_code IN (1, 2)),
  name text NOT NULL,
  start_time timestamptz NOT NULL,
  end_time timestamptz NOT NULL CHECK (end_time >= start_time),
  processing_activity_id text NOT NULL,
  data_subject_id uuid,
  handeling text NOT NULL CHECK (handeling IN ('inzage', 'wijziging', 'besluit', 'betaling')),
  doel text NOT NULL,
  onderwerp_soort text NOT NULL,
  onderwerp_id text NOT NULL,
  actor_id text NOT NULL,
  actor_soort text NOT NULL CHECK (actor_soort IN ('inwoner', 'medewerker', 'systeem')),
  actor_naam text NOT NULL,
  actor_rollen text[] NOT NULL,
  omschrijving text CHECK (length(omschrijving) <= 200)
);
CREATE INDEX logboek_regel_betrokkene ON logboek_regel (data_subject_id, start_time DESC);

-- One chain per municipality: each seal holds the hash of its row and of everything before it.
CREATE TABLE logboek_zegel (
  volgnummer bigint PRIMARY KEY,
  regel_id uuid NOT NULL UNIQUE,
  inhoud_hash bytea NOT NULL CHECK (length(inhoud_hash) = 32),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  verzegeld_op timestamptz NOT NULL
);

-- Rows that wait for their seal; the only table here from which anything is removed.
CREATE TABLE logboek_wachtrij (
  regel_id uuid PRIMARY KEY,
  volgorde bigint NOT NULL,
  sinds timestamptz NOT NULL
);
CREATE INDEX logboek_wachtrij_volgorde ON logboek_wachtrij (volgorde);

GRANT SELECT, INSERT ON logboek_regel, logboek_zegel TO :rol;
GRANT SELECT, INSERT, DELETE ON logboek_wachtrij TO :rol;
GRANT USAGE ON SEQUENCE logboek_regel_volgorde_seq TO :rol;
