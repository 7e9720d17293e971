-- What this municipality chooses: themes, days to react, its ombudsman. Append only: the last word counts.
CREATE TABLE klacht_instelling (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  inhoud jsonb NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON klacht_instelling TO :rol;

-- The register of Awb 9:12a.
CREATE TABLE klacht (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  thema text NOT NULL CHECK (trim(thema) <> ''),
  -- Awb 9:4 lid 2 under c, in the words of who complains
  omschrijving text NOT NULL CHECK (trim(omschrijving) <> ''),
  voorgevallen_op date,
  over_wie text,
  wil_gehoord_worden boolean NOT NULL,
  ontvangen_op date NOT NULL,
  ingediend_op timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('ontvangen', 'in behandeling', 'afgehandeld', 'naar tevredenheid', 'niet behandeld')),
  behandelaar_id text,
  behandelaar_naam text,
  -- Awb 9:11 lid 2 and 3
  verdaagd_reden text CHECK (trim(verdaagd_reden) <> ''),
  uitgesteld_tot date,
  -- Awb 9:10: heard with a report, or why not
  gehoord_op date,
  verslag text CHECK (trim(verslag) <> ''),
  afgezien_grond text CHECK (afgezien_grond IN ('a', 'b', 'c')),
  afgezien_toelichting text CHECK (trim(afgezien_toelichting) <> ''),
  -- Awb 9:12 (findings, judgement, conclusions), 9:5 or 9:8
  oordeel text CHECK (oordeel IN ('gegrond', 'deels gegrond', 'ongegrond', 'geen oordeel')),
  bevindingen text,
  conclusies text,
  niet_grond text CHECK (niet_grond IN ('a', 'b', 'c', 'd', 'e', 'f', 'lid 2')),
  afgedaan_op date,
  afgedaan_door text,
  ombudsman text,
  CHECK ((status IN ('ontvangen', 'in behandeling')) = (afgedaan_op IS NULL)),
  CHECK ((status = 'afgehandeld') = (oordeel IS NOT NULL AND bevindingen IS NOT NULL)),
  CHECK ((status = 'niet behandeld') = (niet_grond IS NOT NULL)),
  CHECK ((status = 'in behandeling') <= (behandelaar_id IS NOT NULL)),
  CHECK ((gehoord_op IS NULL) = (verslag IS NULL)),
  CHECK ((afgezien_grond IS NULL) = (afgezien_toelichting IS NULL))
);
CREATE INDEX klacht_van_persoon ON klacht (persoon_id);
CREATE INDEX klacht_ontvangen ON klacht (ontvangen_op);
CREATE INDEX klacht_open ON klacht (ontvangen_op) WHERE afgedaan_op IS NULL;
GRANT SELECT, INSERT ON klacht TO :rol;
GRANT UPDATE (status, behandelaar_id, behandelaar_naam, verdaagd_reden, uitgesteld_tot, gehoord_op, verslag, afgezien_grond,
  afgezien_toelichting, oordeel, bevindingen, conclusies, niet_grond, afgedaan_op, afgedaan_door, ombudsman) ON klacht TO :rol;

-- What was dealt with stays as it was dealt with.
CREATE FUNCTION klacht_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a complaint that was dealt with stays as it is' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER klacht_staat_vast BEFORE UPDATE ON klacht
  FOR EACH ROW WHEN (OLD.afgedaan_op IS NOT NULL) EXECUTE FUNCTION klacht_staat_vast();

-- Whose conduct it is about (Awb 9:7, 9:9, 9:10): he reads it, may react, and does not deal with it.
CREATE TABLE klacht_betrokkene (
  klacht_id uuid NOT NULL REFERENCES klacht (id),
  medewerker_id text NOT NULL,
  naam text NOT NULL,
  bekend_op date NOT NULL,
  reactie_uiterlijk date NOT NULL CHECK (reactie_uiterlijk >= bekend_op),
  reactie text CHECK (trim(reactie) <> ''),
  reactie_op date,
  PRIMARY KEY (klacht_id, medewerker_id),
  CHECK ((reactie IS NULL) = (reactie_op IS NULL))
);
CREATE INDEX klacht_betrokkene_wie ON klacht_betrokkene (medewerker_id);
GRANT SELECT, INSERT, UPDATE (reactie, reactie_op) ON klacht_betrokkene TO :rol;
