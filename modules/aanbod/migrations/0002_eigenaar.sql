-- Who holds on to whom, as the room of the plan tells it: whose work a question is.
CREATE TABLE aanbod_eigenaar (
  persoon_id uuid PRIMARY KEY,
  medewerker_id text NOT NULL,
  sinds timestamptz NOT NULL
);
CREATE INDEX aanbod_eigenaar_van ON aanbod_eigenaar (medewerker_id);
GRANT SELECT, INSERT, UPDATE ON aanbod_eigenaar TO :rol;
