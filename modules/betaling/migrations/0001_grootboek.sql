-- The ledger. A row is a transfer: it takes as much from one account as it gives to another, so the sum is always zero.
-- Rows are only added: no UPDATE or DELETE is granted. A correction is another transfer.
CREATE TABLE betaling_rekening (
  code text PRIMARY KEY,
  naam text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('lasten', 'vordering', 'schuld', 'bank'))
);
INSERT INTO betaling_rekening (code, naam, soort) VALUES
  ('lasten', 'Lasten algemene bijstand', 'lasten'),
  ('te betalen', 'Te betalen aan de inwoner', 'schuld'),
  ('vakantietoeslag', 'Vakantietoeslag gereserveerd', 'schuld'),
  ('vordering', 'Vordering op de inwoner', 'vordering'),
  ('bank onderweg', 'Bank, betaling onderweg', 'bank');
GRANT SELECT ON betaling_rekening TO :rol;

CREATE TABLE betaling_overboeking (
  id uuid PRIMARY KEY,
  -- made by the cause: the same thing cannot be booked twice
  boekingssleutel text NOT NULL UNIQUE,
  uitkering_id uuid NOT NULL,
  debet_rekening text NOT NULL REFERENCES betaling_rekening (code),
  debet_maand text NOT NULL CHECK (debet_maand ~ '^\d{4}-\d{2}$'),
  credit_rekening text NOT NULL REFERENCES betaling_rekening (code),
  credit_maand text NOT NULL CHECK (credit_maand ~ '^\d{4}-\d{2}$'),
  bedrag bigint NOT NULL CHECK (bedrag > 0),
  boekdatum date NOT NULL,
  run_id uuid,
  oorzaak text NOT NULL,
  geboekt_op timestamptz NOT NULL,
  geboekt_door text NOT NULL,
  CHECK (debet_rekening <> credit_rekening)
);
CREATE INDEX betaling_overboeking_van_uitkering ON betaling_overboeking (uitkering_id);
CREATE INDEX betaling_overboeking_van_run ON betaling_overboeking (run_id) WHERE run_id IS NOT NULL;
GRANT SELECT, INSERT ON betaling_overboeking TO :rol;

-- Who pays, from which account and on which day. Dated and only added: the newest row that has begun holds.
CREATE TABLE betaling_instelling (
  id uuid PRIMARY KEY,
  vanaf date NOT NULL,
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 70),
  iban text NOT NULL,
  bic text,
  betaaldag smallint NOT NULL CHECK (betaaldag BETWEEN 1 AND 28),
  verschuiving text NOT NULL CHECK (verschuiving IN ('volgende', 'vorige')),
  ingevoerd_door text NOT NULL,
  ingevoerd_op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON betaling_instelling TO :rol;

CREATE TABLE betaling_run (
  id uuid PRIMARY KEY,
  soort text NOT NULL CHECK (soort IN ('maandrun')),
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  status text NOT NULL CHECK (status IN ('ontworpen', 'gesimuleerd', 'ter goedkeuring', 'goedgekeurd', 'betaald', 'ingetrokken')),
  betaaldatum date NOT NULL,
  aangemaakt_op timestamptz NOT NULL,
  aangemaakt_door text NOT NULL,
  -- work that runs in sets, and how far it has come; empty when nothing is being done
  bezig text CHECK (bezig IN ('simuleren', 'goedkeuren', 'betalen')),
  bezig_voor text,
  bezig_voor_naam text,
  verwerkt integer NOT NULL DEFAULT 0,
  totaal integer NOT NULL DEFAULT 0,
  gevorderd_tot uuid,
  -- what the second look found to be different
  afwijkingen jsonb,
  -- the named gap that stopped the simulation
  gestopt jsonb,
  gesimuleerd_op timestamptz,
  voorgelegd_door text,
  goedgekeurd_door text,
  goedgekeurd_op timestamptz,
  betaald_op timestamptz,
  CHECK (goedgekeurd_door IS NULL OR goedgekeurd_door <> voorgelegd_door),
  CHECK ((status IN ('goedgekeurd', 'betaald')) = (goedgekeurd_op IS NOT NULL)),
  CHECK ((status = 'betaald') = (betaald_op IS NOT NULL))
);
-- one run at a time: two open runs could count on the same difference
CREATE UNIQUE INDEX betaling_run_een_open ON betaling_run (soort) WHERE status NOT IN ('betaald', 'ingetrokken');
GRANT SELECT, INSERT, UPDATE ON betaling_run TO :rol;

CREATE TABLE betaling_run_overgang (
  id uuid PRIMARY KEY,
  run_id uuid NOT NULL REFERENCES betaling_run (id),
  volgnummer integer NOT NULL,
  handeling text NOT NULL,
  van text NOT NULL,
  naar text NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  toelichting text,
  UNIQUE (run_id, volgnummer)
);
GRANT SELECT, INSERT ON betaling_run_overgang TO :rol;

-- What goes to the bank: one row per uitkering and run. `kenmerk` is random and says nothing about the person.
CREATE TABLE betaling_opdracht (
  kenmerk uuid PRIMARY KEY,
  run_id uuid NOT NULL REFERENCES betaling_run (id),
  uitkering_id uuid NOT NULL,
  bedrag bigint NOT NULL CHECK (bedrag > 0),
  naam text NOT NULL,
  iban text NOT NULL,
  omschrijving text NOT NULL,
  UNIQUE (run_id, uitkering_id)
);
GRANT SELECT, INSERT ON betaling_opdracht TO :rol;

-- The file as it was made; a repeat gives these bytes.
CREATE TABLE betaling_bestand (
  run_id uuid PRIMARY KEY REFERENCES betaling_run (id),
  inhoud text NOT NULL,
  sha256 text NOT NULL,
  aantal integer NOT NULL CHECK (aantal > 0),
  som bigint NOT NULL CHECK (som > 0),
  gemaakt_op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON betaling_bestand TO :rol;
