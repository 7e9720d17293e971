-- Persons, each question to the BRP, and what it answered as dated facts. Rows are only added.

CREATE TABLE persoon (
  id uuid PRIMARY KEY,
  -- the one place with the citizen number; null for whom the register gives none
  bsn text UNIQUE CHECK (bsn ~ '^[0-9]{9}$'),
  bekend_sinds timestamptz NOT NULL
);
GRANT SELECT, INSERT ON persoon TO :rol;

CREATE TABLE persoon_bevraging (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL REFERENCES persoon (id),
  peilmoment timestamptz NOT NULL,
  uitkomst text NOT NULL CHECK (uitkomst IN ('gevonden', 'BRP_TRAAG', 'BRP_STORING', 'NIET_GEVONDEN'))
);
CREATE INDEX persoon_bevraging_laatste ON persoon_bevraging (persoon_id, uitkomst, peilmoment DESC);
GRANT SELECT, INSERT ON persoon_bevraging TO :rol;

-- a fact holds until a later one of the same kind and source; unchanged answers add no fact
CREATE TABLE persoon_feit (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL REFERENCES persoon (id),
  soort text NOT NULL,
  waarde jsonb NOT NULL,
  bron text NOT NULL CHECK (bron IN ('BRP', 'eigen verklaring')),
  in_onderzoek boolean NOT NULL,
  geldig_vanaf date,
  bekend_sinds timestamptz NOT NULL
);
CREATE INDEX persoon_feit_laatste ON persoon_feit (persoon_id, soort, bron, bekend_sinds DESC);
-- who else is registered at an address
CREATE INDEX persoon_feit_adres ON persoon_feit ((waarde ->> 'object')) WHERE soort = 'adres';
GRANT SELECT, INSERT ON persoon_feit TO :rol;

-- a resident says that a fact is wrong: the municipality must look into it (art. 2.34 Wet BRP)
CREATE TABLE persoon_terugmelding (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL REFERENCES persoon (id),
  feit text NOT NULL,
  verklaring_id uuid NOT NULL REFERENCES persoon_feit (id),
  waarom text NOT NULL,
  gemeld_op timestamptz NOT NULL
);
CREATE INDEX persoon_terugmelding_van ON persoon_terugmelding (persoon_id, gemeld_op DESC);
GRANT SELECT, INSERT ON persoon_terugmelding TO :rol;
