-- Applications for special assistance and allowances (art. 35, 36 and 36b Pw). Their life and deadline stand in `zaak`.
CREATE TABLE bijzonder_aanvraag (
  -- the id of its zaak
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  regeling text NOT NULL CHECK (regeling IN ('bijzondere bijstand', 'inkomenstoeslag', 'studietoeslag')),
  omschrijving text NOT NULL,
  iban text NOT NULL,
  ontvangen_op date NOT NULL
);
CREATE INDEX bijzonder_aanvraag_van ON bijzonder_aanvraag (persoon_id);
GRANT SELECT, INSERT ON bijzonder_aanvraag TO :rol;

-- What is known, by the law's name of it. Append only: the last word counts.
CREATE TABLE bijzonder_feit (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  aanvraag_id uuid NOT NULL REFERENCES bijzonder_aanvraag (id),
  feit text NOT NULL,
  waarde jsonb NOT NULL,
  bron text NOT NULL CHECK (bron IN ('inwoner', 'consulent', 'gemeente')),
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX bijzonder_feit_van ON bijzonder_feit (aanvraag_id, volgnummer);
GRANT SELECT, INSERT ON bijzonder_feit TO :rol;

CREATE TABLE bijzonder_besluit (
  id uuid PRIMARY KEY,
  aanvraag_id uuid NOT NULL REFERENCES bijzonder_aanvraag (id),
  verleend boolean NOT NULL,
  bedrag bigint NOT NULL CHECK (bedrag >= 0),
  reden text NOT NULL,
  -- of an amount a month: the last month that it is paid
  tot_en_met text CHECK (tot_en_met ~ '^\d{4}-\d{2}$'),
  -- what it was computed from, so that approving can see that nothing changed
  feiten jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'genomen', 'teruggelegd')),
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  genomen_door text,
  genomen_door_naam text,
  bekendgemaakt_op date,
  bezwaar_tot_en_met date,
  CHECK (genomen_door IS NULL OR genomen_door <> voorgesteld_door),
  CHECK ((status = 'genomen') = (bekendgemaakt_op IS NOT NULL AND genomen_door IS NOT NULL)),
  CHECK (verleend = (bedrag > 0))
);
CREATE UNIQUE INDEX bijzonder_besluit_een ON bijzonder_besluit (aanvraag_id) WHERE status <> 'teruggelegd';
GRANT SELECT, INSERT, UPDATE (status, genomen_door, genomen_door_naam, bekendgemaakt_op, bezwaar_tot_en_met) ON bijzonder_besluit TO :rol;

-- What was paid, or why a month could not be: once per decision and month.
CREATE TABLE bijzonder_betaling (
  besluit_id uuid NOT NULL REFERENCES bijzonder_besluit (id),
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  bedrag bigint NOT NULL CHECK (bedrag >= 0),
  betaald_op date,
  run_id uuid,
  reden text,
  PRIMARY KEY (besluit_id, maand),
  CHECK ((betaald_op IS NULL) = (reden IS NOT NULL))
);
GRANT SELECT, INSERT ON bijzonder_betaling TO :rol;
