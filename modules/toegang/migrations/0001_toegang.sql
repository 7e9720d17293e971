-- A sign-in that was begun: what must come back unchanged, once, in the same browser. Only hashes of what the browser holds.
CREATE TABLE toegang_aanmelding (
  id uuid PRIMARY KEY,
  state_hash bytea NOT NULL UNIQUE CHECK (length(state_hash) = 32),
  browser_hash bytea NOT NULL CHECK (length(browser_hash) = 32),
  afzender_hash bytea NOT NULL CHECK (length(afzender_hash) = 32),
  middel text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  naar text NOT NULL CHECK (naar LIKE '/%'),
  begonnen_op timestamptz NOT NULL,
  verloopt_op timestamptz NOT NULL CHECK (verloopt_op > begonnen_op),
  gebruikt_op timestamptz
);
CREATE INDEX toegang_aanmelding_afzender ON toegang_aanmelding (afzender_hash, begonnen_op);

CREATE TABLE toegang_sessie (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  soort text NOT NULL CHECK (soort IN ('inwoner', 'medewerker')),
  actor_id text NOT NULL,
  actor_naam text NOT NULL,
  rollen text[] NOT NULL CHECK (cardinality(rollen) > 0 AND NOT 'systeem' = ANY (rollen)),
  persoon_id uuid,
  middel text NOT NULL,
  niveau text,
  begonnen_op timestamptz NOT NULL,
  laatst_gezien_op timestamptz NOT NULL CHECK (laatst_gezien_op >= begonnen_op),
  beeindigd_op timestamptz,
  beeindigd_reden text,
  CHECK ((soort = 'inwoner') = (persoon_id IS NOT NULL)),
  CHECK ((beeindigd_op IS NULL) = (beeindigd_reden IS NULL))
);
CREATE INDEX toegang_sessie_actor ON toegang_sessie (actor_id, laatst_gezien_op DESC);

-- Who may act for whom. Never changed, only ended.
CREATE TABLE toegang_vertegenwoordiging (
  id uuid PRIMARY KEY,
  soort text NOT NULL CHECK (soort IN ('bewindvoerder', 'partner', 'gemachtigde')),
  persoon_id uuid NOT NULL,
  vertegenwoordiger_id uuid NOT NULL CHECK (vertegenwoordiger_id <> persoon_id),
  onderwerp_id uuid,
  grond text NOT NULL CHECK (trim(grond) <> ''),
  geldig_van date NOT NULL,
  geldig_tot date CHECK (geldig_tot > geldig_van),
  vastgelegd_op timestamptz NOT NULL,
  vastgelegd_door text NOT NULL,
  beeindigd_per date,
  beeindigd_op timestamptz,
  CHECK ((soort = 'partner') = (onderwerp_id IS NOT NULL)),
  CHECK ((beeindigd_per IS NULL) = (beeindigd_op IS NULL))
);
CREATE INDEX toegang_vertegenwoordiging_door ON toegang_vertegenwoordiging (vertegenwoordiger_id);
CREATE INDEX toegang_vertegenwoordiging_onderwerp ON toegang_vertegenwoordiging (onderwerp_id);

GRANT SELECT, INSERT, DELETE ON toegang_aanmelding, toegang_sessie TO :rol;
GRANT UPDATE (gebruikt_op) ON toegang_aanmelding TO :rol;
GRANT UPDATE (laatst_gezien_op, beeindigd_op, beeindigd_reden) ON toegang_sessie TO :rol;
GRANT SELECT, INSERT ON toegang_vertegenwoordiging TO :rol;
GRANT UPDATE (beeindigd_per, beeindigd_op) ON toegang_vertegenwoordiging TO :rol;
