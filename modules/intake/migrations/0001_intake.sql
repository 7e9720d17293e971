-- What the municipality changes to the question tree of the house, from a day on. Never changed: a later row counts.
CREATE TABLE intake_boomaanpassing (
  versie integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  vanaf date NOT NULL,
  aanpassing jsonb NOT NULL,
  reden text NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON intake_boomaanpassing TO :rol;

CREATE TABLE intake (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  aanleiding text NOT NULL CHECK (aanleiding IN ('melding', 'aandacht')),
  wijze text NOT NULL CHECK (wijze IN ('alleen', 'samen', 'tussenpersoon')),
  -- the tree that its questions come from: that of the house on a day, with what the municipality changed
  boom_vanaf date NOT NULL,
  boom_aanpassing integer REFERENCES intake_boomaanpassing (versie),
  tussenpersoon text,
  organisatie text,
  machtiging_grond text,
  machtiging_vanaf date,
  machtiging_tot date,
  begonnen_op timestamptz NOT NULL,
  begonnen_door text NOT NULL,
  begonnen_door_naam text NOT NULL,
  -- the first ten minutes were gone through
  start_af_op timestamptz,
  afgerond_op timestamptz,
  afgerond_door text,
  CHECK ((wijze = 'tussenpersoon') = (tussenpersoon IS NOT NULL AND machtiging_grond IS NOT NULL AND machtiging_vanaf IS NOT NULL)),
  CHECK (machtiging_tot IS NULL OR machtiging_tot > machtiging_vanaf),
  CHECK (start_af_op >= begonnen_op),
  CHECK ((afgerond_op IS NULL) = (afgerond_door IS NULL)),
  CHECK (afgerond_op IS NULL OR start_af_op IS NOT NULL)
);
-- The story is told once: one intake at a time.
CREATE UNIQUE INDEX intake_een_lopende ON intake (persoon_id) WHERE afgerond_op IS NULL;
CREATE INDEX intake_van ON intake (persoon_id, begonnen_op DESC);
CREATE INDEX intake_begonnen ON intake (begonnen_op);
GRANT SELECT, INSERT, UPDATE (start_af_op, afgerond_op, afgerond_door) ON intake TO :rol;

CREATE FUNCTION intake_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was closed in % stays closed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER intake_staat_vast BEFORE UPDATE ON intake
  FOR EACH ROW WHEN (OLD.afgerond_op IS NOT NULL) EXECUTE FUNCTION intake_staat_vast();

-- Answers, each with its versions: the highest counts. A null is an answer too: he would rather not say.
CREATE TABLE intake_antwoord (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  intake_id uuid NOT NULL REFERENCES intake (id),
  vraag text NOT NULL,
  versie integer NOT NULL CHECK (versie >= 1),
  waarde jsonb NOT NULL,
  bron text NOT NULL CHECK (bron IN ('inwoner', 'samen', 'tussenpersoon')),
  -- where it was known from, when he took it over: {"bron": "BRP", "datum": "2026-10-03"}
  herkomst jsonb,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  UNIQUE (intake_id, vraag, versie)
);
GRANT SELECT, INSERT ON intake_antwoord TO :rol;

-- What cannot wait: to be picked up by the end of the day on which it arose.
CREATE TABLE intake_signaal (
  id uuid PRIMARY KEY,
  intake_id uuid NOT NULL REFERENCES intake (id),
  persoon_id uuid NOT NULL,
  code text NOT NULL,
  ontstaan_op timestamptz NOT NULL,
  uiterlijk date NOT NULL,
  opgepakt_door text,
  opgepakt_door_naam text,
  opgepakt_op timestamptz,
  afgehandeld_door text,
  afgehandeld_op timestamptz,
  uitkomst text,
  toelichting text,
  CHECK ((opgepakt_door IS NULL) = (opgepakt_op IS NULL)),
  CHECK ((afgehandeld_op IS NULL) = (afgehandeld_door IS NULL) AND (afgehandeld_op IS NULL) = (uitkomst IS NULL))
);
CREATE UNIQUE INDEX intake_signaal_een ON intake_signaal (intake_id, code) WHERE afgehandeld_op IS NULL;
CREATE INDEX intake_signaal_open ON intake_signaal (uiterlijk) WHERE afgehandeld_op IS NULL;
CREATE INDEX intake_signaal_van ON intake_signaal (persoon_id);
GRANT SELECT, INSERT, UPDATE (opgepakt_door, opgepakt_door_naam, opgepakt_op, afgehandeld_door, afgehandeld_op, uitkomst, toelichting)
  ON intake_signaal TO :rol;
CREATE TRIGGER intake_signaal_staat_vast BEFORE UPDATE ON intake_signaal
  FOR EACH ROW WHEN (OLD.afgehandeld_op IS NOT NULL) EXECUTE FUNCTION intake_staat_vast();

-- Independent client support (art. 2.2.4 Wmo 2015): each offer with what he said to it.
CREATE TABLE intake_ondersteuning (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  intake_id uuid NOT NULL REFERENCES intake (id),
  persoon_id uuid NOT NULL,
  keuze text NOT NULL CHECK (keuze IN ('ja', 'nee', 'later')),
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX intake_ondersteuning_van ON intake_ondersteuning (intake_id);
GRANT SELECT, INSERT ON intake_ondersteuning TO :rol;

-- How a person sees himself on a life domain or a language skill, and how a professional sees him: beside one another.
CREATE TABLE intake_beeld (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  persoon_id uuid NOT NULL,
  intake_id uuid REFERENCES intake (id),
  onderdeel text NOT NULL,
  kant text NOT NULL CHECK (kant IN ('zelf', 'professional')),
  versie integer NOT NULL CHECK (versie >= 1),
  waarde text NOT NULL,
  toelichting text,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  UNIQUE (persoon_id, onderdeel, kant, versie)
);
GRANT SELECT, INSERT ON intake_beeld TO :rol;

-- Talks of an intake: when the first was, and how many minutes contact took (rows 24 and 70).
CREATE TABLE intake_gesprek (
  id uuid PRIMARY KEY,
  intake_id uuid NOT NULL REFERENCES intake (id),
  gevoerd_op date NOT NULL,
  minuten integer NOT NULL CHECK (minuten BETWEEN 1 AND 480),
  vorm text NOT NULL CHECK (vorm IN ('kantoor', 'thuis', 'telefoon', 'video')),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX intake_gesprek_van ON intake_gesprek (intake_id, gevoerd_op);
GRANT SELECT, INSERT ON intake_gesprek TO :rol;
