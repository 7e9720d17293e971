-- What an instrument itself asks of who begins, and where it is: to suggest what fits, and to say why something does not.
ALTER TABLE aanbod_instrumentversie
  ADD postcode text CHECK (postcode ~ '^[1-9][0-9]{3}$'),
  ADD taal_vanaf text CHECK (taal_vanaf IN ('onder A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  ADD leeftijd_vanaf integer CHECK (leeftijd_vanaf BETWEEN 0 AND 120),
  ADD leeftijd_onder integer CHECK (leeftijd_onder BETWEEN 1 AND 120),
  ADD CHECK (leeftijd_vanaf < leeftijd_onder);

-- What counts for and against a suggestion, in points. Only added: on a day the one holds that began last, of two of one day the newest.
CREATE TABLE aanbod_gewicht (
  id uuid PRIMARY KEY,
  vanaf date NOT NULL,
  vaardigheid integer NOT NULL CHECK (vaardigheid BETWEEN 0 AND 100),
  belemmering integer NOT NULL CHECK (belemmering BETWEEN 0 AND 100),
  week integer NOT NULL CHECK (week BETWEEN 0 AND 100),
  kilometer integer NOT NULL CHECK (kilometer BETWEEN 0 AND 100),
  reden text NOT NULL CHECK (length(reden) >= 5),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON aanbod_gewicht TO :rol;

-- What a coach did with a suggestion, on what grounds it stood there, and to what it led. Only added: the last word about one thing counts.
CREATE TABLE aanbod_voorstelbesluit (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  instrument_id uuid REFERENCES aanbod_instrument (id),
  programma text,
  besluit text NOT NULL CHECK (besluit IN ('gekozen', 'niet nu')),
  -- read by the resident
  reden text NOT NULL CHECK (length(reden) >= 5),
  terug_op date,
  plaats integer NOT NULL CHECK (plaats > 0),
  gronden jsonb NOT NULL,
  verwijzing_id uuid REFERENCES aanbod_verwijzing (id),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  CHECK (num_nonnulls(instrument_id, programma) = 1),
  CHECK (verwijzing_id IS NULL OR (besluit = 'gekozen' AND instrument_id IS NOT NULL)),
  CHECK (terug_op IS NULL OR besluit = 'niet nu')
);
CREATE INDEX aanbod_voorstelbesluit_van ON aanbod_voorstelbesluit (persoon_id, op);
GRANT SELECT, INSERT ON aanbod_voorstelbesluit TO :rol;
