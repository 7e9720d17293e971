-- A zaak, what happened to it, what is asked of whom, and the documents that belong to it.

CREATE TABLE zaak (
  id uuid PRIMARY KEY,
  nummer text NOT NULL UNIQUE,
  soort text NOT NULL,
  persoon_id uuid NOT NULL,
  partner_id uuid,
  status text NOT NULL CHECK (status IN ('ontvangen', 'in behandeling', 'opgeschort', 'ter beslissing', 'afgedaan')),
  ontvangen_op date NOT NULL,
  -- computed from the rows below each time one is added; kept here so that the worklist can be ordered by it
  uiterste_besluitdatum date NOT NULL,
  behandelaar_id text,
  behandelaar_naam text,
  aangemaakt_op timestamptz NOT NULL,
  afgedaan_op date,
  CHECK (partner_id IS NULL OR partner_id <> persoon_id),
  CHECK ((status = 'afgedaan') = (afgedaan_op IS NOT NULL))
);
CREATE INDEX zaak_op_termijn ON zaak (uiterste_besluitdatum, nummer) WHERE status <> 'afgedaan';
CREATE INDEX zaak_van_persoon ON zaak (persoon_id);
CREATE INDEX zaak_van_partner ON zaak (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX zaak_van_behandelaar ON zaak (behandelaar_id, uiterste_besluitdatum) WHERE status <> 'afgedaan';
GRANT SELECT, INSERT ON zaak TO :rol;
GRANT UPDATE (status, uiterste_besluitdatum, behandelaar_id, behandelaar_naam, afgedaan_op) ON zaak TO :rol;

-- the last number handed out per year; the row lock makes two zaken at once get two numbers
CREATE TABLE zaak_nummer (
  jaar integer PRIMARY KEY,
  laatste integer NOT NULL CHECK (laatste > 0)
);
GRANT SELECT, INSERT, UPDATE (laatste) ON zaak_nummer TO :rol;

CREATE TABLE zaak_overgang (
  id uuid PRIMARY KEY,
  zaak_id uuid NOT NULL REFERENCES zaak (id),
  volgnummer integer NOT NULL,
  handeling text NOT NULL,
  van text,
  naar text NOT NULL,
  toelichting text,
  door_id text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  UNIQUE (zaak_id, volgnummer)
);
GRANT SELECT, INSERT ON zaak_overgang TO :rol;

-- Awb 4:15: the term stands still from the day after the request until the data came or the hersteltermijn passed
CREATE TABLE zaak_opschorting (
  id uuid PRIMARY KEY,
  zaak_id uuid NOT NULL REFERENCES zaak (id),
  gevraagd_op date NOT NULL,
  hersteltermijn_tot_en_met date NOT NULL,
  geeindigd_op date,
  reden_einde text CHECK (reden_einde IN ('gegevens ontvangen', 'hersteltermijn verlopen')),
  CHECK (hersteltermijn_tot_en_met >= gevraagd_op),
  CHECK ((geeindigd_op IS NULL) = (reden_einde IS NULL))
);
CREATE UNIQUE INDEX zaak_opschorting_een_tegelijk ON zaak_opschorting (zaak_id) WHERE geeindigd_op IS NULL;
CREATE INDEX zaak_opschorting_van_zaak ON zaak_opschorting (zaak_id);
GRANT SELECT, INSERT, UPDATE (geeindigd_op, reden_einde) ON zaak_opschorting TO :rol;

-- Awb 4:14: an extension exists by being announced
CREATE TABLE zaak_verlenging (
  id uuid PRIMARY KEY,
  zaak_id uuid NOT NULL REFERENCES zaak (id),
  weken integer NOT NULL CHECK (weken BETWEEN 1 AND 8),
  reden text NOT NULL,
  medegedeeld_op date NOT NULL
);
CREATE UNIQUE INDEX zaak_verlenging_een_keer ON zaak_verlenging (zaak_id);
GRANT SELECT, INSERT ON zaak_verlenging TO :rol;

CREATE TABLE zaak_taak (
  id uuid PRIMARY KEY,
  zaak_id uuid NOT NULL REFERENCES zaak (id),
  voor text NOT NULL CHECK (voor IN ('inwoner', 'medewerker')),
  persoon_id uuid,
  soort text NOT NULL,
  omschrijving text NOT NULL,
  uiterlijk date NOT NULL,
  opschorting_id uuid REFERENCES zaak_opschorting (id),
  aangemaakt_op timestamptz NOT NULL,
  voldaan_op timestamptz,
  vervallen_op timestamptz,
  document_id uuid,
  CHECK ((voor = 'inwoner') = (persoon_id IS NOT NULL)),
  CHECK (voldaan_op IS NULL OR vervallen_op IS NULL)
);
CREATE INDEX zaak_taak_van_zaak ON zaak_taak (zaak_id);
CREATE INDEX zaak_taak_open_van_persoon ON zaak_taak (persoon_id, uiterlijk) WHERE voldaan_op IS NULL AND vervallen_op IS NULL;
GRANT SELECT, INSERT, UPDATE (voldaan_op, vervallen_op, document_id) ON zaak_taak TO :rol;

-- dossier_id is the zaak, or the application that is still being written: a zaak gets the id of its application,
-- so that a payslip uploaded before sending needs no moving. Hence no foreign key.
CREATE TABLE zaak_document (
  id uuid PRIMARY KEY,
  dossier_id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  soort text NOT NULL,
  naam text NOT NULL,
  type text NOT NULL CHECK (type IN ('application/pdf', 'image/jpeg', 'image/png', 'image/heic')),
  bytes bigint NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
  sha256 text NOT NULL,
  ontvangen_op timestamptz NOT NULL,
  van_id text NOT NULL,
  van_naam text NOT NULL,
  UNIQUE (dossier_id, sha256)
);
GRANT SELECT, INSERT ON zaak_document TO :rol;

-- the bytes apart from what is listed; a row disappears only when the object store holds them
CREATE TABLE zaak_document_inhoud (
  document_id uuid PRIMARY KEY REFERENCES zaak_document (id),
  inhoud bytea NOT NULL
);
GRANT SELECT, INSERT, DELETE ON zaak_document_inhoud TO :rol;
