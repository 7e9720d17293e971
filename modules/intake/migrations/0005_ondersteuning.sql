-- Independent client support can be asked for at any moment: in an intake, at a decision, or just so (art. 2.2.4 Wmo 2015).
ALTER TABLE intake_ondersteuning ALTER COLUMN intake_id DROP NOT NULL;
ALTER TABLE intake_ondersteuning ADD COLUMN bij text NOT NULL DEFAULT 'intake' CHECK (bij IN ('intake', 'besluit', 'zelf'));
ALTER TABLE intake_ondersteuning ALTER COLUMN bij DROP DEFAULT;
ALTER TABLE intake_ondersteuning ADD CONSTRAINT intake_ondersteuning_bij CHECK ((bij = 'intake') = (intake_id IS NOT NULL));
CREATE INDEX intake_ondersteuning_persoon ON intake_ondersteuning (persoon_id, volgnummer DESC);

-- What came of a wish: told to somebody who supports, or no longer needed. Once per wish; a next wish is a new one.
CREATE TABLE intake_ondersteuningafloop (
  ondersteuning bigint PRIMARY KEY REFERENCES intake_ondersteuning (volgnummer),
  uitkomst text NOT NULL CHECK (uitkomst IN ('doorgegeven', 'niet meer nodig')),
  -- who supports him, as he reads it
  organisatie text CHECK (trim(organisatie) <> ''),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  CHECK ((uitkomst = 'doorgegeven') = (organisatie IS NOT NULL))
);
GRANT SELECT, INSERT ON intake_ondersteuningafloop TO :rol;
