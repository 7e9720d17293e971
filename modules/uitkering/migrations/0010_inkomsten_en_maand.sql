-- Earnings as facts, months as versions, the lines of a month run, debts by month of origin, and amounts that the municipality adds.

-- The household facts under a running uitkering from a day on: what the decision rested on, without income from work.
CREATE TABLE uitkering_grondslag (
  id uuid PRIMARY KEY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  vanaf date NOT NULL,
  feiten jsonb NOT NULL,
  oorzaak text NOT NULL,
  bekend_op timestamptz NOT NULL,
  vastgelegd_door text NOT NULL
);
CREATE INDEX uitkering_grondslag_van ON uitkering_grondslag (uitkering_id, vanaf);
GRANT SELECT, INSERT ON uitkering_grondslag TO :rol;

-- Where income from work comes from: one job of one person. While it runs, every month needs an amount.
CREATE TABLE uitkering_inkomstenbron (
  id uuid PRIMARY KEY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  persoon_id uuid NOT NULL,
  wie text NOT NULL CHECK (wie IN ('belanghebbende', 'partner')),
  werkgever text NOT NULL,
  -- the number of the income relation at the payroll, so that a delivery finds its job
  loonverwijzing text,
  vakantiegeld text NOT NULL CHECK (vakantiegeld IN ('meebetaald', 'nog te goed', 'geen')),
  met_heffingskorting boolean NOT NULL,
  vanaf text NOT NULL CHECK (vanaf ~ '^\d{4}-\d{2}$'),
  -- first month without
  tot text CHECK (tot ~ '^\d{4}-\d{2}$'),
  vastgelegd_op timestamptz NOT NULL,
  UNIQUE (uitkering_id, persoon_id, loonverwijzing)
);
CREATE INDEX uitkering_inkomstenbron_van ON uitkering_inkomstenbron (uitkering_id);
GRANT SELECT, INSERT, UPDATE (tot, vakantiegeld, loonverwijzing) ON uitkering_inkomstenbron TO :rol;

-- What each channel said about a month, in the order in which we learned it. Append only; taking back is a row too.
CREATE TABLE uitkering_inkomst (
  id uuid PRIMARY KEY,
  volgnummer bigint GENERATED ALWAYS AS IDENTITY,
  bron_id uuid NOT NULL REFERENCES uitkering_inkomstenbron (id),
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  kanaal text NOT NULL CHECK (kanaal IN ('inwoner', 'loongegevens', 'consulent')),
  status text NOT NULL CHECK (status IN ('geschat', 'definitief', 'gecorrigeerd', 'ingetrokken')),
  netto bigint NOT NULL CHECK (netto >= 0),
  -- how a net wage was worked out of the payroll's figures
  opbouw jsonb,
  -- a delivery that comes twice is one fact
  leveringssleutel text,
  toelichting text,
  kenmerk text NOT NULL,
  bekend_op timestamptz NOT NULL,
  vastgelegd_door text NOT NULL,
  UNIQUE (uitkering_id, leveringssleutel)
);
CREATE INDEX uitkering_inkomst_van ON uitkering_inkomst (uitkering_id, maand);
GRANT SELECT, INSERT ON uitkering_inkomst TO :rol;

-- A month as it was decided, each time anew: what went in, what came out, why, and what was known. Nothing is overwritten.
CREATE TABLE uitkering_maand (
  id uuid PRIMARY KEY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  versie integer NOT NULL CHECK (versie > 0),
  invoer jsonb NOT NULL,
  invoer_hash text NOT NULL,
  uitkomst jsonb NOT NULL,
  regels jsonb NOT NULL,
  artikelen jsonb NOT NULL,
  onzekerheden jsonb NOT NULL,
  -- the rows of the law's tables that were used, each with its date and how sure it is
  wetsversies jsonb NOT NULL,
  uitbetalen bigint NOT NULL CHECK (uitbetalen >= 0),
  vakantietoeslag bigint NOT NULL CHECK (vakantietoeslag >= 0),
  oorzaak text NOT NULL,
  run_id uuid,
  bekend_op timestamptz NOT NULL,
  UNIQUE (uitkering_id, maand, versie)
);
GRANT SELECT, INSERT ON uitkering_maand TO :rol;

-- Why a debt arose, per month of origin. What is still open of it stands on the ledger.
CREATE TABLE uitkering_vordering (
  id uuid PRIMARY KEY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  maand text NOT NULL,
  versie integer NOT NULL,
  bedrag bigint NOT NULL CHECK (bedrag > 0),
  oorzaak text NOT NULL,
  -- 'bruto beoordelen': arose after the calendar year of the month (art. 58 lid 5 Pw); a person decides, nothing is set off before
  status text NOT NULL CHECK (status IN ('netto', 'bruto beoordelen')),
  ontstaan_op date NOT NULL,
  UNIQUE (uitkering_id, maand, versie)
);
GRANT SELECT, INSERT ON uitkering_vordering TO :rol;

-- What a run does for each uitkering. Rewritten by each simulation until the run is approved.
CREATE TABLE uitkering_maandrunregel (
  run_id uuid NOT NULL,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  persoon_id uuid NOT NULL,
  uitkomst text NOT NULL CHECK (uitkomst IN ('betaling', 'niets te betalen', 'uitzondering')),
  bedrag bigint NOT NULL CHECK (bedrag >= 0),
  vorige_maand bigint,
  reden text,
  uitleg text,
  opbouw jsonb NOT NULL,
  vingerafdruk text NOT NULL,
  -- set when the entries are booked
  geboekt_op timestamptz,
  PRIMARY KEY (run_id, uitkering_id)
);
CREATE INDEX uitkering_maandrunregel_uitzondering ON uitkering_maandrunregel (run_id, reden) WHERE uitkomst = 'uitzondering';
GRANT SELECT, INSERT, UPDATE, DELETE ON uitkering_maandrunregel TO :rol;

-- Amounts that the municipality adds where the law's tables end, with their source. A second person signs; nothing is changed.
CREATE TABLE uitkering_bedrag (
  id uuid PRIMARY KEY,
  tabel text NOT NULL,
  vanaf date NOT NULL,
  tot date NOT NULL,
  waarde jsonb NOT NULL,
  bron text NOT NULL CHECK (length(bron) >= 3),
  link text NOT NULL,
  ingevoerd_door text NOT NULL,
  ingevoerd_door_naam text NOT NULL,
  ingevoerd_op timestamptz NOT NULL,
  CHECK (tot > vanaf)
);
GRANT SELECT, INSERT ON uitkering_bedrag TO :rol;

CREATE TABLE uitkering_bedrag_goedkeuring (
  bedrag_id uuid PRIMARY KEY REFERENCES uitkering_bedrag (id),
  -- copied so that the database itself keeps the two apart
  ingevoerd_door text NOT NULL,
  goedgekeurd_door text NOT NULL,
  goedgekeurd_door_naam text NOT NULL,
  goedgekeurd_op timestamptz NOT NULL,
  CHECK (goedgekeurd_door <> ingevoerd_door)
);
GRANT SELECT, INSERT ON uitkering_bedrag_goedkeuring TO :rol;
