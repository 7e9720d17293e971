-- The colleagues as they last signed in: whom one can hand work over to, and how a resident reaches them.
CREATE TABLE toegang_medewerker (
  id text PRIMARY KEY CHECK (id <> ''),
  naam text NOT NULL,
  rollen text[] NOT NULL CHECK (cardinality(rollen) > 0),
  telefoon text,
  gezien_op timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE (naam, rollen, telefoon, gezien_op) ON toegang_medewerker TO :rol;
