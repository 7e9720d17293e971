-- Facts, applications, proposals and decisions about bijstand, and the running uitkering that a decision makes.

-- What we know and when we learned it. Append only: a correction is a new row that names the one it replaces.
-- `naam` is the law's name of the fact. Of a month ('loon') the period is that month and `status` says how sure it is.
CREATE TABLE uitkering_feit (
  id uuid PRIMARY KEY,
  betreft_soort text NOT NULL CHECK (betreft_soort IN ('persoon', 'huishouden', 'zaak')),
  betreft uuid NOT NULL,
  naam text NOT NULL,
  waarde jsonb NOT NULL,
  geldig_van date NOT NULL,
  -- half open: the first day on which it no longer holds; NULL is until further notice
  geldig_tot date,
  status text CHECK (status IN ('geschat', 'definitief', 'gecorrigeerd')),
  bron text NOT NULL CHECK (bron IN ('BRP', 'inwoner', 'loongegevens', 'loonstrook', 'bankafschrift', 'document', 'consulent', 'gemeente')),
  -- what the source is exactly: a document's id, a payroll delivery's id
  bron_verwijzing text,
  toelichting text,
  bekend_sinds timestamptz NOT NULL,
  vervangt uuid REFERENCES uitkering_feit (id),
  vastgelegd_door text NOT NULL,
  vastgelegd_door_naam text NOT NULL,
  CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van)
);
CREATE INDEX uitkering_feit_van ON uitkering_feit (betreft, naam, geldig_van);
GRANT SELECT, INSERT ON uitkering_feit TO :rol;

-- An application while it is written and signed. Its id becomes the zaak's id when it is sent.
CREATE TABLE uitkering_aanvraag (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  partner_id uuid,
  status text NOT NULL CHECK (status IN ('concept', 'ingediend')),
  begonnen_op timestamptz NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  versie integer NOT NULL CHECK (versie >= 0),
  ingediend_op timestamptz,
  CHECK ((status = 'ingediend') = (ingediend_op IS NOT NULL))
);
CREATE UNIQUE INDEX uitkering_aanvraag_een_concept ON uitkering_aanvraag (persoon_id) WHERE status = 'concept';
CREATE INDEX uitkering_aanvraag_van_partner ON uitkering_aanvraag (partner_id) WHERE partner_id IS NOT NULL;
GRANT SELECT, INSERT ON uitkering_aanvraag TO :rol;
GRANT UPDATE (partner_id, status, gewijzigd_op, versie, ingediend_op) ON uitkering_aanvraag TO :rol;

-- Each answer apart, with the version at which it was given: two tabs cannot lose one another's answers.
CREATE TABLE uitkering_antwoord (
  aanvraag_id uuid NOT NULL REFERENCES uitkering_aanvraag (id),
  feit text NOT NULL,
  waarde jsonb NOT NULL,
  versie integer NOT NULL,
  gegeven_op timestamptz NOT NULL,
  PRIMARY KEY (aanvraag_id, feit)
);
GRANT SELECT, INSERT, UPDATE (waarde, versie, gegeven_op), DELETE ON uitkering_antwoord TO :rol;

CREATE TABLE uitkering_ondertekening (
  id uuid PRIMARY KEY,
  aanvraag_id uuid NOT NULL REFERENCES uitkering_aanvraag (id),
  persoon_id uuid NOT NULL,
  rol text NOT NULL CHECK (rol IN ('aanvrager', 'partner')),
  -- what was signed: a change afterwards makes the signature void
  inhoud_hash text NOT NULL,
  ondertekend_op timestamptz NOT NULL,
  UNIQUE (aanvraag_id, rol, inhoud_hash)
);
GRANT SELECT, INSERT ON uitkering_ondertekening TO :rol;

-- The code with which a partner finds the application: only its hash is kept.
CREATE TABLE uitkering_partnercode (
  id uuid PRIMARY KEY,
  aanvraag_id uuid NOT NULL REFERENCES uitkering_aanvraag (id),
  code_hash text NOT NULL UNIQUE,
  verloopt_op timestamptz NOT NULL,
  ingetrokken_op timestamptz,
  gebruikt_door uuid,
  gebruikt_op timestamptz
);
CREATE INDEX uitkering_partnercode_van_aanvraag ON uitkering_partnercode (aanvraag_id);
GRANT SELECT, INSERT, UPDATE (ingetrokken_op, gebruikt_door, gebruikt_op) ON uitkering_partnercode TO :rol;

-- Tries of a person with a code, right or wrong: guessing stops after a few.
CREATE TABLE uitkering_partnerpoging (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  gelukt boolean NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX uitkering_partnerpoging_van ON uitkering_partnerpoging (persoon_id, op);
GRANT SELECT, INSERT ON uitkering_partnerpoging TO :rol;

CREATE TABLE uitkering_voorstel (
  id uuid PRIMARY KEY,
  zaak_id uuid NOT NULL,
  aard text NOT NULL CHECK (aard IN ('toekenning', 'afwijzing', 'buiten behandeling')),
  -- the whole besluit as proposed, with its grounds and amounts, and a hash of what it was computed from
  besluit jsonb NOT NULL,
  invoer_hash text NOT NULL,
  toelichting text NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'goedgekeurd', 'teruggelegd')),
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  beslist_door text,
  beslist_door_naam text,
  beslist_op timestamptz,
  reden_teruglegging text,
  CHECK ((status = 'open') = (beslist_op IS NULL)),
  CHECK (beslist_door IS NULL OR beslist_door <> voorgesteld_door OR status = 'teruggelegd')
);
CREATE UNIQUE INDEX uitkering_voorstel_een_open ON uitkering_voorstel (zaak_id) WHERE status = 'open';
GRANT SELECT, INSERT ON uitkering_voorstel TO :rol;
GRANT UPDATE (status, beslist_door, beslist_door_naam, beslist_op, reden_teruglegging) ON uitkering_voorstel TO :rol;

CREATE TABLE uitkering_besluit (
  id uuid PRIMARY KEY,
  zaak_id uuid NOT NULL,
  voorstel_id uuid NOT NULL UNIQUE REFERENCES uitkering_voorstel (id),
  aard text NOT NULL CHECK (aard IN ('toekenning', 'afwijzing', 'buiten behandeling')),
  besluit jsonb NOT NULL,
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  genomen_door text NOT NULL,
  genomen_door_naam text NOT NULL,
  genomen_op timestamptz NOT NULL,
  bekendgemaakt_op date NOT NULL,
  bezwaar_tot_en_met date NOT NULL,
  CHECK (genomen_door <> voorgesteld_door)
);
CREATE INDEX uitkering_besluit_van_zaak ON uitkering_besluit (zaak_id);
GRANT SELECT, INSERT ON uitkering_besluit TO :rol;

-- The running uitkering. What it amounts to in a month is computed from the facts; this says for whom, since when and where to.
CREATE TABLE uitkering (
  id uuid PRIMARY KEY,
  -- 'overgenomen' came from the system before this one: its besluit stands there
  herkomst text NOT NULL CHECK (herkomst IN ('besluit', 'overgenomen')),
  zaak_id uuid UNIQUE,
  besluit_id uuid REFERENCES uitkering_besluit (id),
  persoon_id uuid NOT NULL,
  partner_id uuid,
  ingangsdatum date NOT NULL,
  einddatum date,
  iban text NOT NULL,
  aangemaakt_op timestamptz NOT NULL,
  CHECK (einddatum IS NULL OR einddatum >= ingangsdatum),
  CHECK ((herkomst = 'besluit') = (besluit_id IS NOT NULL AND zaak_id IS NOT NULL))
);
CREATE INDEX uitkering_van_persoon ON uitkering (persoon_id);
CREATE INDEX uitkering_van_partner ON uitkering (partner_id) WHERE partner_id IS NOT NULL;
CREATE UNIQUE INDEX uitkering_een_lopende ON uitkering (persoon_id) WHERE einddatum IS NULL;
GRANT SELECT, INSERT, UPDATE (einddatum) ON uitkering TO :rol;
