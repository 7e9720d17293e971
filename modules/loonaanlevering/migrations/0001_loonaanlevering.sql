-- Employers that deliver pay: who they are, how they prove it, on what ground, and what they delivered.
CREATE TABLE loonaanlevering_werkgever (
  id uuid PRIMARY KEY,
  loonheffingennummer text NOT NULL UNIQUE CHECK (loonheffingennummer ~ '^\d{9}L\d{2}$'),
  naam text NOT NULL CHECK (length(naam) BETWEEN 2 AND 200),
  vastgelegd_op timestamptz NOT NULL,
  vastgelegd_door text NOT NULL,
  -- a revoked employer keeps his deliveries and gets no token any more
  ingetrokken_op timestamptz,
  ingetrokken_door text
);
GRANT SELECT, INSERT, UPDATE (ingetrokken_op, ingetrokken_door) ON loonaanlevering_werkgever TO :rol;

-- OAuth 2.0 client credentials. The secret is 256 random bits and stands here as a hash only.
CREATE TABLE loonaanlevering_toegang (
  id uuid PRIMARY KEY,
  werkgever_id uuid NOT NULL REFERENCES loonaanlevering_werkgever (id),
  client_id text NOT NULL UNIQUE,
  geheim_hash bytea NOT NULL,
  gemaakt_op timestamptz NOT NULL,
  gemaakt_door text NOT NULL,
  ingetrokken_op timestamptz
);
CREATE INDEX loonaanlevering_toegang_van ON loonaanlevering_toegang (werkgever_id);
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON loonaanlevering_toegang TO :rol;

CREATE TABLE loonaanlevering_token (
  token_hash bytea PRIMARY KEY,
  client_id uuid NOT NULL REFERENCES loonaanlevering_toegang (id),
  verloopt_op timestamptz NOT NULL
);
CREATE INDEX loonaanlevering_token_van ON loonaanlevering_token (client_id, verloopt_op);
GRANT SELECT, INSERT, DELETE ON loonaanlevering_token TO :rol;

-- Public keys: the kid is the thumbprint of the key (RFC 7638).
CREATE TABLE loonaanlevering_sleutel (
  id uuid PRIMARY KEY,
  werkgever_id uuid NOT NULL REFERENCES loonaanlevering_werkgever (id),
  kid text NOT NULL,
  algoritme text NOT NULL CHECK (algoritme IN ('EdDSA', 'ES256', 'PS256')),
  jwk jsonb NOT NULL,
  vastgelegd_op timestamptz NOT NULL,
  vastgelegd_door text NOT NULL,
  ingetrokken_op timestamptz,
  UNIQUE (werkgever_id, kid)
);
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON loonaanlevering_sleutel TO :rol;

-- On what ground pay is taken: art. 63 Participatiewet for all who work there, or the consent of one person.
CREATE TABLE loonaanlevering_grondslag (
  id uuid PRIMARY KEY,
  werkgever_id uuid NOT NULL REFERENCES loonaanlevering_werkgever (id),
  soort text NOT NULL CHECK (soort IN ('artikel 63', 'toestemming')),
  persoon_id uuid,
  toelichting text NOT NULL CHECK (length(toelichting) BETWEEN 3 AND 500),
  vanaf date NOT NULL,
  vastgelegd_op timestamptz NOT NULL,
  vastgelegd_door text NOT NULL,
  ingetrokken_per date,
  ingetrokken_op timestamptz,
  ingetrokken_door text,
  CHECK ((soort = 'toestemming') = (persoon_id IS NOT NULL)),
  CHECK ((ingetrokken_per IS NULL) = (ingetrokken_op IS NULL))
);
CREATE INDEX loonaanlevering_grondslag_van ON loonaanlevering_grondslag (werkgever_id, persoon_id);
CREATE INDEX loonaanlevering_grondslag_persoon ON loonaanlevering_grondslag (persoon_id) WHERE persoon_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE (ingetrokken_per, ingetrokken_op, ingetrokken_door) ON loonaanlevering_grondslag TO :rol;

-- A delivery and what became of it. Its number makes a repeat harmless. No line of a person stands in it.
CREATE TABLE loonaanlevering_aanlevering (
  id uuid PRIMARY KEY,
  werkgever_id uuid NOT NULL REFERENCES loonaanlevering_werkgever (id),
  leveringsnummer text NOT NULL,
  kanaal text NOT NULL CHECK (kanaal IN ('koppeling', 'bestand')),
  tijdvaksoort text NOT NULL CHECK (tijdvaksoort IN ('maand', 'vier weken', 'week')),
  tijdvak_van date NOT NULL,
  tijdvak_tot date NOT NULL,
  inhoud_hash bytea NOT NULL,
  regels integer NOT NULL,
  afgewezen integer NOT NULL,
  -- lines that went on to the benefit; the employer does not get to see this one
  verwerkt integer NOT NULL,
  bevindingen jsonb NOT NULL,
  ontvangen_op timestamptz NOT NULL,
  ontvangen_door text NOT NULL,
  UNIQUE (werkgever_id, leveringsnummer)
);
CREATE INDEX loonaanlevering_aanlevering_op ON loonaanlevering_aanlevering (werkgever_id, ontvangen_op);
GRANT SELECT, INSERT ON loonaanlevering_aanlevering TO :rol;

-- What was delivered of the pay of somebody with a benefit, per period; a correction is a next version, the earlier one stays.
CREATE TABLE loonaanlevering_regel (
  id uuid PRIMARY KEY,
  aanlevering_id uuid NOT NULL REFERENCES loonaanlevering_aanlevering (id),
  werkgever_id uuid NOT NULL REFERENCES loonaanlevering_werkgever (id),
  persoon_id uuid NOT NULL,
  num_iv bigint NOT NULL,
  tijdvak_van date NOT NULL,
  tijdvak_tot date NOT NULL,
  versie bigint NOT NULL CHECK (versie > 0),
  loon jsonb NOT NULL,
  UNIQUE (werkgever_id, persoon_id, num_iv, tijdvak_van, tijdvak_tot, versie)
);
GRANT SELECT, INSERT ON loonaanlevering_regel TO :rol;
