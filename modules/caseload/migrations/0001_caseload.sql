-- What this municipality chooses: weights, norm, days of silence, names. Append only: the last word counts.
CREATE TABLE caseload_instelling (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  inhoud jsonb NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON caseload_instelling TO :rol;

CREATE TABLE caseload_team (
  id uuid PRIMARY KEY,
  naam text NOT NULL UNIQUE CHECK (trim(naam) <> '')
);
GRANT SELECT, INSERT ON caseload_team TO :rol;

-- A postcode area belongs to one team, so a resident belongs to one team too.
CREATE TABLE caseload_gebied (
  postcode text PRIMARY KEY CHECK (postcode ~ '^[1-9]\d{3}$'),
  team_id uuid NOT NULL REFERENCES caseload_team (id)
);
GRANT SELECT, INSERT, DELETE ON caseload_gebied TO :rol;

CREATE TABLE caseload_consulent (
  -- the actor id of who signs in
  medewerker_id text PRIMARY KEY,
  naam text NOT NULL,
  team_id uuid NOT NULL REFERENCES caseload_team (id),
  uren integer NOT NULL CHECK (uren BETWEEN 1 AND 40),
  disciplines text[] NOT NULL
);
GRANT SELECT, INSERT, UPDATE (naam, team_id, uren, disciplines) ON caseload_consulent TO :rol;

-- When a colleague is not there, half open. Why is nobody's business here.
CREATE TABLE caseload_afwezigheid (
  id uuid PRIMARY KEY,
  medewerker_id text NOT NULL REFERENCES caseload_consulent (medewerker_id),
  vanaf date NOT NULL,
  tot date NOT NULL CHECK (tot > vanaf),
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX caseload_afwezigheid_van ON caseload_afwezigheid (medewerker_id, tot);
GRANT SELECT, INSERT, DELETE ON caseload_afwezigheid TO :rol;

-- Who is guided here, and by whom: one casusregisseur, as the events of ownership tell it.
CREATE TABLE caseload_inwoner (
  persoon_id uuid PRIMARY KEY,
  klasse text NOT NULL CHECK (klasse IN ('intensief', 'gemiddeld', 'laag')),
  postcode text CHECK (postcode ~ '^[1-9]\d{3}$'),
  discipline text,
  consulent_id text REFERENCES caseload_consulent (medewerker_id),
  -- since when he guides
  sinds timestamptz,
  -- to whom a transfer was proposed, until it is accepted or refused
  naar_id text REFERENCES caseload_consulent (medewerker_id) CHECK (naar_id <> consulent_id),
  naar_sinds timestamptz,
  aangemeld_op date NOT NULL,
  CHECK ((naar_id IS NULL) = (naar_sinds IS NULL)),
  CHECK ((consulent_id IS NULL) = (sinds IS NULL))
);
CREATE INDEX caseload_inwoner_van ON caseload_inwoner (consulent_id);
CREATE INDEX caseload_inwoner_naar ON caseload_inwoner (naar_id) WHERE naar_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON caseload_inwoner TO :rol;

-- A class has a reason and a person behind it. Append only.
CREATE TABLE caseload_klasse (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  persoon_id uuid NOT NULL,
  klasse text NOT NULL,
  reden text NOT NULL CHECK (trim(reden) <> ''),
  door text NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON caseload_klasse TO :rol;

-- A division as it was computed, with the prices it was computed with.
CREATE TABLE caseload_voorstel (
  id uuid PRIMARY KEY,
  soort text NOT NULL CHECK (soort IN ('alles', 'afwezigheid')),
  prijzen jsonb NOT NULL,
  -- what is short, what each carries before and after, and what other prices would give
  uitkomst jsonb NOT NULL,
  gemaakt_door text NOT NULL,
  gemaakt_door_naam text NOT NULL,
  gemaakt_op timestamptz NOT NULL
);
CREATE INDEX caseload_voorstel_op ON caseload_voorstel (gemaakt_op DESC);
GRANT SELECT, INSERT ON caseload_voorstel TO :rol;

CREATE TABLE caseload_voorstelregel (
  voorstel_id uuid NOT NULL REFERENCES caseload_voorstel (id),
  persoon_id uuid NOT NULL,
  van text,
  naar text NOT NULL,
  redenen jsonb NOT NULL CHECK (jsonb_array_length(redenen) > 0),
  status text NOT NULL CHECK (status IN ('open', 'aanvaard', 'afgewezen')),
  toelichting text,
  beslist_door text,
  beslist_door_naam text,
  beslist_op timestamptz,
  PRIMARY KEY (voorstel_id, persoon_id),
  CHECK ((status = 'open') = (beslist_op IS NULL AND beslist_door IS NULL)),
  CHECK (status <> 'afgewezen' OR trim(toelichting) <> '')
);
GRANT SELECT, INSERT, UPDATE (status, toelichting, beslist_door, beslist_door_naam, beslist_op) ON caseload_voorstelregel TO :rol;

-- What was decided about a line stays as it was decided.
CREATE FUNCTION caseload_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was decided in % stays as it was decided', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER caseload_voorstelregel_staat_vast BEFORE UPDATE ON caseload_voorstelregel
  FOR EACH ROW WHEN (OLD.status <> 'open') EXECUTE FUNCTION caseload_staat_vast();
