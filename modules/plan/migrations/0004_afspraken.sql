-- Appointments of a resident with who helps him. A moved one stays as it was and names the one that came in its place.
CREATE TABLE plan_afspraak (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  medewerker text NOT NULL CHECK (medewerker <> ''),
  medewerker_naam text NOT NULL,
  onderwerp text NOT NULL CHECK (onderwerp IN ('kennismaking', 'voortgang', 'evaluatie', 'driegesprek', 'anders')),
  wijze text NOT NULL CHECK (wijze IN ('kantoor', 'video', 'telefoon')),
  plaats text NOT NULL,
  begint timestamptz NOT NULL,
  eindigt timestamptz NOT NULL CHECK (eindigt > begint),
  stand text NOT NULL CHECK (stand IN ('gepland', 'gehouden', 'niet verschenen', 'afgezegd', 'verzet')),
  reden text,
  toelichting text,
  vervangt uuid UNIQUE REFERENCES plan_afspraak (id),
  gemaakt_door text NOT NULL,
  gemaakt_op timestamptz NOT NULL,
  afgedaan_op timestamptz,
  CHECK ((stand = 'gepland') = (afgedaan_op IS NULL)),
  CHECK (stand <> 'niet verschenen' OR reden IS NOT NULL)
);
CREATE INDEX plan_afspraak_persoon ON plan_afspraak (persoon_id, begint);
CREATE INDEX plan_afspraak_medewerker ON plan_afspraak (medewerker, begint);
-- two that begin at once are refused here as well; whether they overlap is looked at while the agenda is held
CREATE UNIQUE INDEX plan_afspraak_tegelijk ON plan_afspraak (medewerker, begint) WHERE stand = 'gepland';
GRANT SELECT, INSERT, UPDATE (stand, reden, toelichting, afgedaan_op) ON plan_afspraak TO :rol;

-- What a resident asks of who helps him, or the other way round. Answered once.
CREATE TABLE plan_taak (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  voor text NOT NULL CHECK (voor IN ('inwoner', 'consulent')),
  soort text NOT NULL CHECK (soort IN ('vraag', 'notitie inzien', 'afspraak verzetten', 'eigen taak')),
  -- the appointment or the note that it is about
  onderwerp_id uuid,
  tekst text NOT NULL CHECK (trim(tekst) <> ''),
  uiterlijk date,
  gevraagd_door text NOT NULL,
  gevraagd_door_naam text NOT NULL,
  gevraagd_op timestamptz NOT NULL,
  antwoord text,
  gedaan_door text,
  gedaan_door_naam text,
  gedaan_op timestamptz,
  CHECK ((gedaan_op IS NULL) = (gedaan_door IS NULL)),
  CHECK (antwoord IS NULL OR gedaan_op IS NOT NULL)
);
CREATE INDEX plan_taak_persoon ON plan_taak (persoon_id) WHERE gedaan_op IS NULL;
-- the same is not asked twice while it waits
CREATE UNIQUE INDEX plan_taak_een ON plan_taak (onderwerp_id, soort) WHERE gedaan_op IS NULL AND onderwerp_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE (antwoord, gedaan_door, gedaan_door_naam, gedaan_op) ON plan_taak TO :rol;

-- Who may read an agenda by an address alone. The secret is kept as a hash; one at a time for each reader.
CREATE TABLE plan_agendasleutel (
  id uuid PRIMARY KEY,
  -- a resident by his person, a colleague by who he is
  persoon_id uuid,
  medewerker text,
  hash bytea NOT NULL UNIQUE,
  gemaakt_op timestamptz NOT NULL,
  ingetrokken_op timestamptz,
  CHECK ((persoon_id IS NULL) <> (medewerker IS NULL))
);
CREATE UNIQUE INDEX plan_agendasleutel_een ON plan_agendasleutel (coalesce(persoon_id::text, medewerker))
  WHERE ingetrokken_op IS NULL;
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON plan_agendasleutel TO :rol;
