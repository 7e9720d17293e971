-- Why somebody who has nothing to do with a resident opened his plan: once a day, in words that the resident reads.
CREATE TABLE plan_inzagereden (
  persoon_id uuid NOT NULL,
  medewerker_id text NOT NULL CHECK (medewerker_id <> ''),
  op date NOT NULL,
  medewerker_naam text NOT NULL,
  reden text NOT NULL CHECK (trim(reden) <> ''),
  gegeven_op timestamptz NOT NULL,
  PRIMARY KEY (persoon_id, medewerker_id, op)
);
GRANT SELECT, INSERT ON plan_inzagereden TO :rol;
