-- Who holds on to a resident. A row has a beginning and no end: the next one ends it, so no day is without an owner and none
-- has two. Each row names the one before it, once, and there is one first: a chain without a gap or a branch.
CREATE TABLE plan_eigenaarschap (
  persoon_id uuid NOT NULL,
  vanaf timestamptz NOT NULL,
  medewerker_id text NOT NULL CHECK (medewerker_id <> ''),
  vorige_vanaf timestamptz,
  vorige_medewerker_id text,
  overdracht_id uuid UNIQUE,
  PRIMARY KEY (persoon_id, vanaf),
  UNIQUE (persoon_id, vanaf, medewerker_id),
  UNIQUE NULLS NOT DISTINCT (persoon_id, vorige_vanaf),
  FOREIGN KEY (persoon_id, vorige_vanaf, vorige_medewerker_id)
    REFERENCES plan_eigenaarschap (persoon_id, vanaf, medewerker_id),
  CHECK ((vorige_vanaf IS NULL) = (vorige_medewerker_id IS NULL)),
  CHECK (vanaf > vorige_vanaf),
  CHECK (medewerker_id <> vorige_medewerker_id)
);
CREATE INDEX plan_eigenaarschap_medewerker ON plan_eigenaarschap (medewerker_id);
GRANT SELECT, INSERT ON plan_eigenaarschap TO :rol;

-- A warm transfer: asked, and then accepted, refused with a reason, withdrawn or expired. Until it is accepted nothing changes.
CREATE TABLE plan_overdracht (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  van text NOT NULL,
  naar text NOT NULL CHECK (naar <> van),
  toelichting text NOT NULL CHECK (trim(toelichting) <> ''),
  gevraagd_door text NOT NULL,
  gevraagd_op timestamptz NOT NULL,
  uiterlijk date NOT NULL,
  -- the day of the talk of the three of them
  kennismaking date,
  afloop text CHECK (afloop IN ('aanvaard', 'geweigerd', 'ingetrokken', 'verlopen')),
  afgelopen_op timestamptz,
  reden text,
  CHECK ((afloop IS NULL) = (afgelopen_op IS NULL)),
  CHECK (afloop <> 'aanvaard' OR kennismaking IS NOT NULL),
  CHECK (afloop <> 'geweigerd' OR trim(reden) <> '')
);
CREATE UNIQUE INDEX plan_overdracht_een ON plan_overdracht (persoon_id) WHERE afloop IS NULL;
CREATE INDEX plan_overdracht_naar ON plan_overdracht (naar) WHERE afloop IS NULL;
GRANT SELECT, INSERT, UPDATE (kennismaking, afloop, afgelopen_op, reden) ON plan_overdracht TO :rol;
ALTER TABLE plan_eigenaarschap ADD FOREIGN KEY (overdracht_id) REFERENCES plan_overdracht (id);

-- Which colleagues a resident had to do with, and when first.
CREATE TABLE plan_ontmoeting (
  persoon_id uuid NOT NULL,
  medewerker_id text NOT NULL,
  eerste timestamptz NOT NULL,
  PRIMARY KEY (persoon_id, medewerker_id)
);
GRANT SELECT, INSERT, UPDATE (eerste) ON plan_ontmoeting TO :rol;

-- What a municipality chooses for itself, from a day on; without a row the standard of `domain/instelling.ts` holds.
CREATE TABLE plan_instelling (
  naam text NOT NULL,
  vanaf date NOT NULL,
  waarde integer NOT NULL CHECK (waarde > 0),
  door text NOT NULL,
  vastgelegd_op timestamptz NOT NULL,
  PRIMARY KEY (naam, vanaf)
);
GRANT SELECT, INSERT ON plan_instelling TO :rol;
