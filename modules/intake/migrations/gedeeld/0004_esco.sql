-- The classification of occupations and skills of the European Commission, per version that was loaded. Only who owns the database writes here.
CREATE TABLE intake_esco_versie (
  versie text PRIMARY KEY CHECK (versie ~ '^[a-z0-9.-]{1,20}$'),
  -- our own handful, for who has not loaded the list: never used beside a real one
  voorbeeld boolean NOT NULL,
  -- of the content, so that loading the same again does nothing
  vingerafdruk text NOT NULL,
  beroepen integer NOT NULL CHECK (beroepen > 0),
  vaardigheden integer NOT NULL CHECK (vaardigheden > 0),
  relaties integer NOT NULL CHECK (relaties > 0),
  geladen_op timestamptz NOT NULL
);
CREATE TABLE intake_esco_beroep (
  versie text NOT NULL REFERENCES intake_esco_versie (versie) ON DELETE CASCADE,
  id text NOT NULL,
  naam text NOT NULL,
  synoniemen jsonb NOT NULL,
  PRIMARY KEY (versie, id)
);
CREATE TABLE intake_esco_vaardigheid (
  versie text NOT NULL REFERENCES intake_esco_versie (versie) ON DELETE CASCADE,
  id text NOT NULL,
  naam text NOT NULL,
  taal text NOT NULL CHECK (taal IN ('nl', 'en')),
  soort text NOT NULL CHECK (soort IN ('vaardigheid', 'kennis')),
  PRIMARY KEY (versie, id)
);
CREATE TABLE intake_esco_relatie (
  versie text NOT NULL,
  beroep_id text NOT NULL,
  vaardigheid_id text NOT NULL,
  essentieel boolean NOT NULL,
  PRIMARY KEY (versie, beroep_id, vaardigheid_id),
  FOREIGN KEY (versie, beroep_id) REFERENCES intake_esco_beroep (versie, id) ON DELETE CASCADE,
  FOREIGN KEY (versie, vaardigheid_id) REFERENCES intake_esco_vaardigheid (versie, id) ON DELETE CASCADE
);
CREATE INDEX intake_esco_relatie_vaardigheid ON intake_esco_relatie (versie, vaardigheid_id);
