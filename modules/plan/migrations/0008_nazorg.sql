-- Who left the benefit or a programme for work, how it goes with him afterwards, and why he came back.
-- When a benefit began, as its room told it: it may be heard after the end that it follows.
CREATE TABLE plan_instroom (
  uitkering_id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  vanaf date NOT NULL,
  PRIMARY KEY (uitkering_id, vanaf)
);
CREATE INDEX plan_instroom_van ON plan_instroom (persoon_id, vanaf);
GRANT SELECT, INSERT ON plan_instroom TO :rol;

CREATE TABLE plan_uitstroom (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  bron text NOT NULL CHECK (bron IN ('uitkering', 'programma')),
  -- the benefit or the participation
  onderwerp_id uuid NOT NULL,
  -- the first day without
  einde date NOT NULL,
  reden text NOT NULL CHECK (reden IN ('werk', 'verhuizing', 'onbekend')),
  -- when a benefit began again after this one; the day of the end itself: it never ended
  terug date CHECK (terug >= einde),
  vastgelegd_op timestamptz NOT NULL,
  UNIQUE (persoon_id, bron, einde)
);
CREATE INDEX plan_uitstroom_terug ON plan_uitstroom (terug) WHERE terug IS NOT NULL;
GRANT SELECT, INSERT, UPDATE (terug) ON plan_uitstroom TO :rol;

-- The times at which his coach asks how it goes.
CREATE TABLE plan_nazorg (
  id uuid PRIMARY KEY,
  uitstroom_id uuid NOT NULL REFERENCES plan_uitstroom (id),
  maanden integer NOT NULL CHECK (maanden > 0),
  op date NOT NULL,
  stand text NOT NULL CHECK (stand IN ('gepland', 'gehouden', 'gemist', 'vervallen')),
  hoe text CHECK (hoe IN ('goed', 'gaat wel', 'niet goed')),
  toelichting text,
  door text,
  door_naam text,
  gedaan_op date,
  UNIQUE (uitstroom_id, maanden),
  CHECK ((stand = 'gehouden') = (hoe IS NOT NULL)),
  CHECK ((stand IN ('gehouden', 'gemist')) = (door IS NOT NULL AND gedaan_op IS NOT NULL)),
  CHECK (stand <> 'gemist' OR trim(toelichting) <> '')
);
GRANT SELECT, INSERT, UPDATE (stand, hoe, toelichting, door, door_naam, gedaan_op) ON plan_nazorg TO :rol;

-- Why somebody came back within a year, as he and his coach see it. The last one holds; whether it is right the resident says.
CREATE TABLE plan_terugkeerreden (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  uitstroom_id uuid NOT NULL REFERENCES plan_uitstroom (id),
  redenen text[] NOT NULL CHECK (cardinality(redenen) > 0),
  toelichting text,
  besproken_op date NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  vastgelegd_op timestamptz NOT NULL
);
CREATE INDEX plan_terugkeerreden_van ON plan_terugkeerreden (uitstroom_id, volgnummer);
GRANT SELECT, INSERT ON plan_terugkeerreden TO :rol;

CREATE TABLE plan_terugkeerantwoord (
  volgnummer bigint PRIMARY KEY REFERENCES plan_terugkeerreden (volgnummer),
  klopt boolean NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON plan_terugkeerantwoord TO :rol;

-- Lists that a municipality chooses for itself, from a day on; without a row the standard of `domain/lijstinstelling.ts` holds.
CREATE TABLE plan_lijstinstelling (
  naam text NOT NULL CHECK (naam IN ('nazorgmaanden', 'terugkeerredenen')),
  vanaf date NOT NULL,
  waarde jsonb NOT NULL,
  door text NOT NULL,
  vastgelegd_op timestamptz NOT NULL,
  PRIMARY KEY (naam, vanaf)
);
GRANT SELECT, INSERT ON plan_lijstinstelling TO :rol;
