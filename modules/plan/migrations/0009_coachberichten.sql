-- What a resident and who guides him write to one another. Never changed; removed only when its time of keeping is over.
CREATE TABLE plan_coachbericht (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  persoon_id uuid NOT NULL,
  van text NOT NULL CHECK (van IN ('inwoner', 'medewerker')),
  door text NOT NULL CHECK (door <> ''),
  door_naam text NOT NULL,
  tekst text NOT NULL CHECK (trim(tekst) <> ''),
  geschreven_op timestamptz NOT NULL,
  -- the day that the resident was promised when he wrote: a later choice of the municipality does not move it
  antwoord_uiterlijk date,
  CHECK ((van = 'inwoner') = (antwoord_uiterlijk IS NOT NULL))
);
CREATE INDEX plan_coachbericht_persoon ON plan_coachbericht (persoon_id, volgnummer);
CREATE INDEX plan_coachbericht_oud ON plan_coachbericht (geschreven_op);
GRANT SELECT, INSERT, DELETE ON plan_coachbericht TO :rol;

-- A resident wrote thanks: somebody read it and says that no answer is needed, with his name.
CREATE TABLE plan_coachafdoening (
  bericht_id uuid PRIMARY KEY REFERENCES plan_coachbericht (id) ON DELETE CASCADE,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON plan_coachafdoening TO :rol;

-- Up to where somebody has read.
CREATE TABLE plan_coachgelezen (
  lezer text NOT NULL CHECK (lezer <> ''),
  persoon_id uuid NOT NULL,
  gelezen_tot bigint NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (persoon_id, lezer)
);
GRANT SELECT, INSERT, UPDATE (gelezen_tot, op) ON plan_coachgelezen TO :rol;

-- A colleague who reads along and answers beside the owner, for a reason that the resident reads; only what is written meanwhile.
CREATE TABLE plan_meelezer (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  medewerker_id text NOT NULL CHECK (medewerker_id <> ''),
  reden text NOT NULL CHECK (trim(reden) <> ''),
  vanaf timestamptz NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  tot timestamptz CHECK (tot >= vanaf),
  beeindigd_door_naam text,
  CHECK ((tot IS NULL) = (beeindigd_door_naam IS NULL))
);
CREATE UNIQUE INDEX plan_meelezer_een ON plan_meelezer (persoon_id, medewerker_id) WHERE tot IS NULL;
CREATE INDEX plan_meelezer_medewerker ON plan_meelezer (medewerker_id) WHERE tot IS NULL;
GRANT SELECT, INSERT, UPDATE (tot, beeindigd_door_naam) ON plan_meelezer TO :rol;
