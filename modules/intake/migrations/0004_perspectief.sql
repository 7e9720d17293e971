-- What a municipality defines itself, from a day on: its groups, the occupations asked most, activities and small qualifications.
CREATE TABLE intake_perspectiefdefinitie (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  soort text NOT NULL CHECK (soort IN ('groepen', 'gevraagde beroepen', 'activiteiten', 'kwalificaties')),
  vanaf date NOT NULL,
  bron text NOT NULL CHECK (trim(bron) <> ''),
  -- made up, to look around in
  voorbeeld boolean NOT NULL,
  inhoud jsonb NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX intake_perspectiefdefinitie_op ON intake_perspectiefdefinitie (soort, vanaf DESC, volgnummer DESC);
GRANT SELECT, INSERT ON intake_perspectiefdefinitie TO :rol;

-- What somebody did: a job, work as a volunteer, a course, at home.
CREATE TABLE intake_ervaring (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('werk', 'vrijwilligerswerk', 'cursus', 'thuis')),
  naam text NOT NULL CHECK (trim(naam) <> ''),
  -- where its skills are looked up: an occupation of ESCO or an activity of the municipality
  beroep_id text,
  activiteit text,
  van_jaar integer CHECK (van_jaar BETWEEN 1930 AND 2100),
  tot_jaar integer CHECK (tot_jaar BETWEEN 1930 AND 2100),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  vervallen_op timestamptz,
  CHECK (beroep_id IS NULL OR activiteit IS NULL),
  CHECK (tot_jaar >= van_jaar)
);
CREATE INDEX intake_ervaring_van ON intake_ervaring (persoon_id);
GRANT SELECT, INSERT, UPDATE (vervallen_op) ON intake_ervaring TO :rol;

-- A skill that the resident himself confirmed, with where he has it from. Nothing stands here that he did not say.
CREATE TABLE intake_vaardigheid (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  ervaring_id uuid NOT NULL REFERENCES intake_ervaring (id),
  vaardigheid_id text NOT NULL,
  -- as he read it when he confirmed it
  naam text NOT NULL,
  taal text NOT NULL CHECK (taal IN ('nl', 'en')),
  bevestigd_op timestamptz NOT NULL,
  ingetrokken_op timestamptz CHECK (ingetrokken_op >= bevestigd_op)
);
CREATE UNIQUE INDEX intake_vaardigheid_een ON intake_vaardigheid (ervaring_id, vaardigheid_id) WHERE ingetrokken_op IS NULL;
CREATE INDEX intake_vaardigheid_van ON intake_vaardigheid (persoon_id);
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON intake_vaardigheid TO :rol;

CREATE TABLE intake_certificaat (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  naam text NOT NULL CHECK (trim(naam) <> ''),
  uitgever text NOT NULL CHECK (trim(uitgever) <> ''),
  behaald_op date NOT NULL,
  -- which part of which qualification it is
  kwalificatie text,
  onderdeel text,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  -- a colleague held the paper in his hands
  gezien_door_naam text,
  gezien_op timestamptz,
  CHECK ((kwalificatie IS NULL) = (onderdeel IS NULL)),
  CHECK ((gezien_door_naam IS NULL) = (gezien_op IS NULL))
);
CREATE UNIQUE INDEX intake_certificaat_een ON intake_certificaat (persoon_id, lower(naam), lower(uitgever), behaald_op);
GRANT SELECT, INSERT, UPDATE (gezien_door_naam, gezien_op) ON intake_certificaat TO :rol;

CREATE TABLE intake_beroepswens (
  persoon_id uuid NOT NULL,
  beroep_id text NOT NULL,
  naam text NOT NULL,
  gekozen_op timestamptz NOT NULL,
  PRIMARY KEY (persoon_id, beroep_id)
);
GRANT SELECT, INSERT, DELETE ON intake_beroepswens TO :rol;

-- A perspective, made by a coach with the resident. He can read it from the moment that it is kept: no colleague can before him.
CREATE TABLE intake_perspectief (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  versie integer NOT NULL CHECK (versie > 0),
  kan text NOT NULL CHECK (trim(kan) <> ''),
  wil text NOT NULL CHECK (trim(wil) <> ''),
  volgende_stap text NOT NULL CHECK (trim(volgende_stap) <> ''),
  -- [{domein, tekst}]: what stands in the way, beside work
  belemmeringen jsonb NOT NULL,
  -- how far he was from each occupation on that day: [{beroepId, naam, heeft, essentieel}]
  afstanden jsonb NOT NULL,
  esco_versie text,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  -- what the resident says to it
  klopt boolean,
  reactie text,
  beantwoord_op timestamptz CHECK (beantwoord_op >= op),
  UNIQUE (persoon_id, versie),
  CHECK ((klopt IS NULL) = (beantwoord_op IS NULL)),
  CHECK (klopt IS NOT NULL OR reactie IS NULL)
);
GRANT SELECT, INSERT, UPDATE (beantwoord_op, klopt, reactie) ON intake_perspectief TO :rol;

-- What was stated for the choice of a group, with its source. Append only: the last word counts.
CREATE TABLE intake_groepsfeit (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  persoon_id uuid NOT NULL,
  feit text NOT NULL,
  waarde text NOT NULL,
  bron text NOT NULL CHECK (trim(bron) <> ''),
  dag date NOT NULL,
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX intake_groepsfeit_van ON intake_groepsfeit (persoon_id, volgnummer);
GRANT SELECT, INSERT ON intake_groepsfeit TO :rol;

-- The group that the coach set, with what was proposed and why he followed it or not.
CREATE TABLE intake_groepskeuze (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  persoon_id uuid NOT NULL,
  definitie bigint NOT NULL REFERENCES intake_perspectiefdefinitie (volgnummer),
  groep text NOT NULL,
  voorstel text,
  reden text NOT NULL CHECK (trim(reden) <> ''),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX intake_groepskeuze_van ON intake_groepskeuze (persoon_id, volgnummer DESC);
GRANT SELECT, INSERT ON intake_groepskeuze TO :rol;

-- The roll-out: who first. One cohort per person.
CREATE TABLE intake_cohort (
  id uuid PRIMARY KEY,
  naam text NOT NULL CHECK (trim(naam) <> ''),
  volgorde integer NOT NULL CHECK (volgorde > 0),
  begint_op date NOT NULL,
  -- who is granted a benefit while it runs comes in by himself
  nieuwe_instroom boolean NOT NULL,
  -- how many days back give the pace
  terugkijkdagen integer NOT NULL CHECK (terugkijkdagen BETWEEN 7 AND 365),
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE UNIQUE INDEX intake_cohort_naam ON intake_cohort (lower(naam));
CREATE UNIQUE INDEX intake_cohort_volgorde ON intake_cohort (volgorde);
GRANT SELECT, INSERT ON intake_cohort TO :rol;
CREATE TABLE intake_cohortlid (
  persoon_id uuid PRIMARY KEY,
  cohort_id uuid NOT NULL REFERENCES intake_cohort (id),
  sinds timestamptz NOT NULL,
  door text NOT NULL
);
CREATE INDEX intake_cohortlid_van ON intake_cohortlid (cohort_id);
GRANT SELECT, INSERT ON intake_cohortlid TO :rol;
