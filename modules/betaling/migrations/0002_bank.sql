-- What the bank says: messages kept as they came, a status per payment, statements, exceptions, payments made again, closed months.
INSERT INTO betaling_rekening (code, naam, soort) VALUES
  ('bank', 'Bank, volgens het afschrift', 'bank'),
  ('teruggekomen', 'Teruggekomen betalingen, nog voor de inwoner', 'schuld'),
  ('bankverschil', 'Verschil met het afschrift', 'bank');

-- A run of one payment that is made again stands beside the month runs; more than one may be under way.
ALTER TABLE betaling_run DROP CONSTRAINT betaling_run_soort_check;
ALTER TABLE betaling_run ADD CONSTRAINT betaling_run_soort_check CHECK (soort IN ('maandrun', 'herbetaling'));
CREATE INDEX betaling_overboeking_op_dag ON betaling_overboeking (boekdatum);

-- A message is the bank's word: kept byte for byte, once. The same id with other words is refused.
CREATE TABLE betaling_bankbericht (
  id uuid PRIMARY KEY,
  soort text NOT NULL CHECK (soort IN ('pain.002', 'camt.053')),
  berichtnummer text NOT NULL,
  sha256 text NOT NULL,
  inhoud text NOT NULL,
  ontvangen_op timestamptz NOT NULL,
  ontvangen_door text NOT NULL,
  UNIQUE (soort, berichtnummer)
);
GRANT SELECT, INSERT ON betaling_bankbericht TO :rol;

CREATE TABLE betaling_opdrachtstatus (
  id uuid PRIMARY KEY,
  kenmerk uuid NOT NULL REFERENCES betaling_opdracht (kenmerk),
  status text NOT NULL CHECK (status IN ('aangenomen', 'afgewezen', 'uitgevoerd', 'teruggekomen')),
  reden text,
  bericht_id uuid NOT NULL REFERENCES betaling_bankbericht (id),
  op timestamptz NOT NULL,
  -- a payment is refused once, carried out once, comes back once
  UNIQUE (kenmerk, status)
);
GRANT SELECT, INSERT ON betaling_opdrachtstatus TO :rol;

CREATE TABLE betaling_afschrift (
  id uuid PRIMARY KEY,
  bericht_id uuid NOT NULL REFERENCES betaling_bankbericht (id),
  volgnummer integer NOT NULL,
  iban text NOT NULL,
  dag date NOT NULL,
  beginsaldo bigint NOT NULL,
  eindsaldo bigint NOT NULL,
  regels integer NOT NULL,
  UNIQUE (iban, volgnummer)
);
GRANT SELECT, INSERT ON betaling_afschrift TO :rol;

CREATE TABLE betaling_bankuitzondering (
  id uuid PRIMARY KEY,
  -- made of message, code and place: the same message makes it once
  sleutel text NOT NULL UNIQUE,
  code text NOT NULL,
  bericht_id uuid NOT NULL REFERENCES betaling_bankbericht (id),
  kenmerk uuid REFERENCES betaling_opdracht (kenmerk),
  verwacht bigint,
  werkelijk bigint,
  ontstaan_op timestamptz NOT NULL,
  dag date NOT NULL
);
GRANT SELECT, INSERT ON betaling_bankuitzondering TO :rol;

CREATE TABLE betaling_bankverklaring (
  uitzondering_id uuid PRIMARY KEY REFERENCES betaling_bankuitzondering (id),
  verklaring text NOT NULL CHECK (length(verklaring) BETWEEN 10 AND 1000),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON betaling_bankverklaring TO :rol;

-- A payment that came back, to be made again: proposed by one, approved by another, once per payment.
CREATE TABLE betaling_herbetaling (
  id uuid PRIMARY KEY,
  kenmerk uuid NOT NULL REFERENCES betaling_opdracht (kenmerk),
  iban text NOT NULL,
  reden text NOT NULL,
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  goedgekeurd_door text,
  goedgekeurd_op timestamptz,
  run_id uuid REFERENCES betaling_run (id),
  teruggelegd_door text,
  teruggelegd_op timestamptz,
  CHECK (goedgekeurd_door IS NULL OR goedgekeurd_door <> voorgesteld_door),
  CHECK ((goedgekeurd_op IS NULL) = (run_id IS NULL)),
  CHECK (goedgekeurd_op IS NULL OR teruggelegd_op IS NULL)
);
CREATE UNIQUE INDEX betaling_herbetaling_een ON betaling_herbetaling (kenmerk) WHERE teruggelegd_op IS NULL;
GRANT SELECT, INSERT, UPDATE (goedgekeurd_door, goedgekeurd_op, run_id, teruggelegd_door, teruggelegd_op) ON betaling_herbetaling TO :rol;

CREATE TABLE betaling_afsluiting (
  maand text PRIMARY KEY CHECK (maand ~ '^\d{4}-\d{2}$'),
  afgesloten_door text NOT NULL,
  afgesloten_door_naam text NOT NULL,
  afgesloten_op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON betaling_afsluiting TO :rol;
