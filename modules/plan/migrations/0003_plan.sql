-- The one plan of a resident: every version that was ever saved, who signed which, how it goes with its steps, and when it is looked at again.
CREATE TABLE plan (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL UNIQUE,
  begonnen_op date NOT NULL
);

-- A version is never changed; the next one is.
CREATE TABLE plan_versie (
  plan_id uuid NOT NULL REFERENCES plan (id),
  nummer integer NOT NULL CHECK (nummer > 0),
  onderdelen jsonb NOT NULL,
  -- with whose version it was put together, when two people changed the plan at once
  samengevoegd_met integer,
  door text NOT NULL,
  door_naam text NOT NULL,
  door_soort text NOT NULL CHECK (door_soort IN ('inwoner', 'consulent')),
  op timestamptz NOT NULL,
  PRIMARY KEY (plan_id, nummer)
);

-- Each signs a version once: the key refuses a second time.
CREATE TABLE plan_handtekening (
  plan_id uuid NOT NULL,
  versie integer NOT NULL,
  door_soort text NOT NULL CHECK (door_soort IN ('inwoner', 'consulent')),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (plan_id, versie, door_soort),
  FOREIGN KEY (plan_id, versie) REFERENCES plan_versie (plan_id, nummer)
);

CREATE TABLE plan_voortgang (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  stap_id uuid NOT NULL,
  stand text NOT NULL CHECK (stand IN ('te doen', 'gedaan', 'niet gelukt')),
  reden text,
  door text NOT NULL,
  door_naam text NOT NULL,
  door_soort text NOT NULL CHECK (door_soort IN ('inwoner', 'consulent')),
  op timestamptz NOT NULL,
  CHECK (stand <> 'niet gelukt' OR reden IS NOT NULL)
);
CREATE INDEX plan_voortgang_plan ON plan_voortgang (plan_id, volgnummer);

CREATE TABLE plan_evaluatie (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  op date NOT NULL,
  afgesproken_door text NOT NULL,
  afgesproken_op timestamptz NOT NULL,
  gehouden_op date,
  uitkomst text,
  door text,
  CHECK ((gehouden_op IS NULL) = (uitkomst IS NULL) AND (gehouden_op IS NULL) = (door IS NULL))
);
-- one to come at a time
CREATE UNIQUE INDEX plan_evaluatie_komt ON plan_evaluatie (plan_id) WHERE gehouden_op IS NULL;

GRANT SELECT, INSERT ON plan, plan_versie, plan_handtekening, plan_voortgang TO :rol;
-- the row is held while a version is added, so that two are never added beside each other
GRANT UPDATE (begonnen_op) ON plan TO :rol;
GRANT SELECT, INSERT, UPDATE (op, gehouden_op, uitkomst, door) ON plan_evaluatie TO :rol;
