-- Jobs on the line of development. What was told is never changed: the next version is, and the last one holds. No amounts.
CREATE TABLE plan_baan (
  id uuid NOT NULL,
  versie integer NOT NULL CHECK (versie > 0),
  persoon_id uuid NOT NULL,
  werkgever text NOT NULL CHECK (trim(werkgever) <> ''),
  soort text NOT NULL CHECK (soort IN ('proefplaatsing', 'parttime', 'fulltime', 'garantiebaan', 'beschut werk', 'zelfstandig', 'nog onbekend')),
  -- worked in a week
  minuten integer NOT NULL CHECK (minuten > 0),
  vanaf date NOT NULL,
  -- the first day without; empty while no end is known
  tot date CHECK (tot > vanaf),
  -- the income relation at an employer that tells its pay itself
  loonverwijzing text,
  ingetrokken boolean NOT NULL,
  reden text,
  -- more hours a week than ever before: something to celebrate
  omhoog boolean NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  door_soort text NOT NULL CHECK (door_soort IN ('inwoner', 'consulent', 'loon')),
  vastgelegd_op timestamptz NOT NULL,
  PRIMARY KEY (id, versie),
  CHECK (NOT ingetrokken OR trim(reden) <> '')
);
CREATE INDEX plan_baan_van ON plan_baan (persoon_id, id, versie DESC);
GRANT SELECT, INSERT ON plan_baan TO :rol;
