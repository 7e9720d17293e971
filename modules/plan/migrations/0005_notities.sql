-- What was written down of a talk. Never private: it names its readers, and the resident always sees that it is there.
CREATE TABLE plan_notitie (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  afspraak_id uuid REFERENCES plan_afspraak (id),
  sjabloon text NOT NULL,
  op date NOT NULL,
  -- what was asked and what was said, in the words of the template of that day
  antwoorden jsonb NOT NULL,
  lezers text[] NOT NULL CHECK (cardinality(lezers) > 0),
  door text NOT NULL,
  door_naam text NOT NULL,
  vastgelegd_op timestamptz NOT NULL
);
CREATE INDEX plan_notitie_persoon ON plan_notitie (persoon_id, op);
-- a note is never changed; who may read it can only grow
GRANT SELECT, INSERT ON plan_notitie TO :rol;

CREATE TABLE plan_notitielezer (
  notitie_id uuid NOT NULL REFERENCES plan_notitie (id),
  lezer text NOT NULL,
  door text NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (notitie_id, lezer)
);
GRANT SELECT, INSERT ON plan_notitielezer TO :rol;
