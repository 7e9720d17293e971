-- What asks for the coach of somebody, as the events of all rooms tell it: codes and days, never a word that somebody wrote.
CREATE TABLE caseload_signaal (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('urgente intake', 'overdracht', 'termijn', 'niet verschenen', 'einde in zicht', 'evaluatie', 'nieuw feit')),
  -- the step, appointment or application it is about
  verwijzing text NOT NULL,
  sinds timestamptz NOT NULL,
  uiterlijk date,
  afgedaan_op timestamptz,
  -- empty: by what happened next, not by a hand
  afgedaan_door text
);
-- about the same thing one asks at a time; said again, it moves its last day
CREATE UNIQUE INDEX caseload_signaal_een ON caseload_signaal (persoon_id, soort, verwijzing) WHERE afgedaan_op IS NULL;
CREATE INDEX caseload_signaal_over ON caseload_signaal (verwijzing) WHERE afgedaan_op IS NULL;
GRANT SELECT, INSERT, UPDATE (uiterlijk, afgedaan_op, afgedaan_door) ON caseload_signaal TO :rol;

-- What counts for a report: contact with its minutes, the ends of an intake, hand-overs. Append only.
CREATE TABLE caseload_voorval (
  -- the id of the event
  id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('contact', 'intake begonnen', 'intake klaar', 'overdracht', 'start')),
  op timestamptz NOT NULL,
  medewerker_id text,
  minuten integer CHECK (minuten BETWEEN 0 AND 600),
  fase text,
  PRIMARY KEY (id, persoon_id)
);
CREATE INDEX caseload_voorval_van ON caseload_voorval (persoon_id, soort, op DESC);
CREATE INDEX caseload_voorval_op ON caseload_voorval (soort, op);
GRANT SELECT, INSERT ON caseload_voorval TO :rol;

-- One question after a step. Whether it was answered stands here, the answer does not.
CREATE TABLE caseload_vraag (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  stap text NOT NULL,
  gevraagd_op date NOT NULL,
  beantwoord boolean NOT NULL DEFAULT false
);
CREATE INDEX caseload_vraag_van ON caseload_vraag (persoon_id) WHERE NOT beantwoord;
GRANT SELECT, INSERT, UPDATE (beantwoord) ON caseload_vraag TO :rol;

-- The answers, of nobody: no person, no colleague, no day, only a month. A count per grade, so that not even the order of arriving is kept.
CREATE TABLE caseload_oordeel (
  maand text NOT NULL CHECK (maand ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  stap text NOT NULL,
  cijfer smallint NOT NULL CHECK (cijfer BETWEEN 1 AND 10),
  aantal integer NOT NULL CHECK (aantal > 0),
  PRIMARY KEY (maand, stap, cijfer)
);
GRANT SELECT, INSERT, UPDATE (aantal) ON caseload_oordeel TO :rol;

-- A complaint counts by its theme; what it says and whose it is, stands in its own file.
CREATE TABLE caseload_klacht (
  id uuid PRIMARY KEY,
  thema text NOT NULL,
  ontvangen_op date NOT NULL,
  door text NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON caseload_klacht TO :rol;
