-- Who gives instruments, what there is in dated versions, and each person's way through one.
CREATE TABLE aanbod_aanbieder (
  id uuid PRIMARY KEY,
  naam text NOT NULL CHECK (length(naam) BETWEEN 2 AND 120),
  -- made up, to look around in
  voorbeeld boolean NOT NULL DEFAULT false,
  -- the first day on which it gives nothing any more
  tot date,
  einde_reden text,
  ingevoerd_door text NOT NULL,
  ingevoerd_op timestamptz NOT NULL,
  CHECK ((tot IS NULL) = (einde_reden IS NULL))
);
CREATE UNIQUE INDEX aanbod_aanbieder_naam ON aanbod_aanbieder (lower(naam));
GRANT SELECT, INSERT, UPDATE (tot, einde_reden) ON aanbod_aanbieder TO :rol;

-- The municipality invites; who signs in with the code works for this provider from then on. Only a hash of the code is kept.
CREATE TABLE aanbod_uitnodiging (
  id uuid PRIMARY KEY,
  aanbieder_id uuid NOT NULL REFERENCES aanbod_aanbieder (id),
  code_hash text NOT NULL UNIQUE,
  verloopt_op timestamptz NOT NULL,
  uitgenodigd_door text NOT NULL,
  uitgenodigd_op timestamptz NOT NULL,
  gebruikt_door text,
  gebruikt_op timestamptz,
  CHECK ((gebruikt_door IS NULL) = (gebruikt_op IS NULL))
);
GRANT SELECT, INSERT, UPDATE (gebruikt_door, gebruikt_op) ON aanbod_uitnodiging TO :rol;

-- One provider for each person at it.
CREATE TABLE aanbod_aanbiedermedewerker (
  actor_id text PRIMARY KEY,
  aanbieder_id uuid NOT NULL REFERENCES aanbod_aanbieder (id),
  naam text NOT NULL,
  vanaf timestamptz NOT NULL
);
GRANT SELECT, INSERT ON aanbod_aanbiedermedewerker TO :rol;

CREATE TABLE aanbod_instrument (
  id uuid PRIMARY KEY,
  aanbieder_id uuid NOT NULL REFERENCES aanbod_aanbieder (id),
  ingevoerd_door text NOT NULL,
  ingevoerd_op timestamptz NOT NULL
);
CREATE INDEX aanbod_instrument_van ON aanbod_instrument (aanbieder_id);
-- UPDATE only to hold the row: whoever gives a place waits here for whoever is giving one
GRANT SELECT, INSERT, UPDATE (ingevoerd_op) ON aanbod_instrument TO :rol;

-- Only added. On a day the version holds that began last, and of two of one day the newest.
CREATE TABLE aanbod_instrumentversie (
  instrument_id uuid NOT NULL REFERENCES aanbod_instrument (id),
  versie integer NOT NULL CHECK (versie > 0),
  vanaf date NOT NULL,
  naam text NOT NULL,
  wat text NOT NULL,
  voor_wie text NOT NULL,
  -- the life domains of the perspective, and which gap it closes there
  domeinen text[] NOT NULL CHECK (cardinality(domeinen) > 0),
  dicht text NOT NULL,
  -- ESCO ids of what one can do after it
  vaardigheden text[] NOT NULL,
  plaats text NOT NULL,
  vorm text NOT NULL CHECK (vorm IN ('op locatie', 'online', 'allebei')),
  -- places at the same time; 0 takes nobody new
  capaciteit integer NOT NULL CHECK (capaciteit BETWEEN 0 AND 10000),
  -- as the provider says it; undefined is not known
  wachttijd_weken integer CHECK (wachttijd_weken BETWEEN 0 AND 200),
  weken integer CHECK (weken BETWEEN 1 AND 520),
  -- days as ISO text; empty is any day
  startdagen text[] NOT NULL,
  -- [{dag, van, tot}]: fixed hours in a week; minutes that one chooses himself come beside them
  tijden jsonb NOT NULL,
  eigen_minuten integer NOT NULL CHECK (eigen_minuten BETWEEN 0 AND 6000),
  prijs bigint NOT NULL CHECK (prijs >= 0),
  betaalwijze text NOT NULL CHECK (betaalwijze IN ('bij start', 'per keer', 'bij afronding')),
  -- the most times that are paid for
  keren integer CHECK (keren BETWEEN 1 AND 2000),
  ingevoerd_door text NOT NULL,
  ingevoerd_op timestamptz NOT NULL,
  PRIMARY KEY (instrument_id, versie),
  CHECK ((betaalwijze = 'per keer') = (keren IS NOT NULL))
);
GRANT SELECT, INSERT ON aanbod_instrumentversie TO :rol;

-- One person's way through one instrument.
CREATE TABLE aanbod_verwijzing (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  instrument_id uuid NOT NULL REFERENCES aanbod_instrument (id),
  -- what holds for him: the version of the day on which he was accepted, before that the one of the day of asking
  versie integer NOT NULL,
  status text NOT NULL CHECK (status IN
    ('gevraagd', 'wachtlijst', 'verwezen', 'geaccepteerd', 'gestart', 'afgerond', 'gestopt', 'geweigerd', 'afgewezen', 'ingetrokken')),
  -- who asked first is first: the moment of asking, not that of the paper work
  gevraagd_op timestamptz NOT NULL,
  gevraagd_door text NOT NULL CHECK (gevraagd_door IN ('inwoner', 'coach')),
  -- who answers for it at the municipality; empty while nobody took up what a resident asked
  coach_id text,
  coach_naam text,
  doel text,
  begin date,
  -- the first day after it
  tot date,
  plek integer,
  capaciteit integer,
  reden text,
  uitkomst text,
  gewijzigd_op timestamptz NOT NULL,
  FOREIGN KEY (instrument_id, versie) REFERENCES aanbod_instrumentversie (instrument_id, versie),
  -- a place is held from referral to the end, and its number is within what there is
  CHECK ((status IN ('verwezen', 'geaccepteerd', 'gestart')) = (plek IS NOT NULL)),
  CHECK ((plek IS NULL) = (capaciteit IS NULL)),
  CHECK (plek BETWEEN 1 AND capaciteit),
  CHECK (status NOT IN ('gestart', 'afgerond') OR begin IS NOT NULL),
  CHECK (tot > begin),
  CHECK (status NOT IN ('gestopt', 'geweigerd', 'afgewezen') OR reden IS NOT NULL),
  CHECK ((status = 'afgerond') = (uitkomst IS NOT NULL))
);
-- two can never have the same place
CREATE UNIQUE INDEX aanbod_verwijzing_plek ON aanbod_verwijzing (instrument_id, plek) WHERE plek IS NOT NULL;
-- nobody is in the same instrument twice at once
CREATE UNIQUE INDEX aanbod_verwijzing_een ON aanbod_verwijzing (persoon_id, instrument_id)
  WHERE status IN ('gevraagd', 'wachtlijst', 'verwezen', 'geaccepteerd', 'gestart');
CREATE INDEX aanbod_verwijzing_wachtlijst ON aanbod_verwijzing (instrument_id, gevraagd_op, id) WHERE status = 'wachtlijst';
CREATE INDEX aanbod_verwijzing_van ON aanbod_verwijzing (persoon_id);
CREATE INDEX aanbod_verwijzing_bij ON aanbod_verwijzing (instrument_id, status);
GRANT SELECT, INSERT, UPDATE ON aanbod_verwijzing TO :rol;

-- Each step of it, only added.
CREATE TABLE aanbod_overgang (
  id uuid PRIMARY KEY,
  verwijzing_id uuid NOT NULL REFERENCES aanbod_verwijzing (id),
  handeling text NOT NULL,
  van text,
  naar text NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  dag date NOT NULL,
  reden text
);
CREATE INDEX aanbod_overgang_van ON aanbod_overgang (verwijzing_id, op);
GRANT SELECT, INSERT ON aanbod_overgang TO :rol;

-- Whether he was there, day by day. Only added: the last word about a day counts.
CREATE TABLE aanbod_aanwezigheid (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  verwijzing_id uuid NOT NULL REFERENCES aanbod_verwijzing (id),
  dag date NOT NULL,
  stand text NOT NULL CHECK (stand IN ('aanwezig', 'afgemeld', 'afwezig')),
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX aanbod_aanwezigheid_van ON aanbod_aanwezigheid (verwijzing_id, dag, volgnummer);
GRANT SELECT, INSERT ON aanbod_aanwezigheid TO :rol;

-- How many minutes in a week somebody can carry, as the coach and he agreed. Only added; without one nothing is refused for its hours.
CREATE TABLE aanbod_draagkracht (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  vanaf date NOT NULL,
  minuten integer NOT NULL CHECK (minuten BETWEEN 0 AND 6000),
  reden text NOT NULL,
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX aanbod_draagkracht_van ON aanbod_draagkracht (persoon_id, vanaf);
GRANT SELECT, INSERT ON aanbod_draagkracht TO :rol;
