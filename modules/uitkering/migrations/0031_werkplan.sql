-- A choice of work that a resident looked at and shares with who guides him: what he asked, and what came out that day.
CREATE TABLE uitkering_werkplan (
  id uuid PRIMARY KEY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  persoon_id uuid NOT NULL,
  -- the facts and the choice, so that it can be computed again
  vraag jsonb NOT NULL,
  toelichting text CHECK (length(toelichting) <= 500),
  totaal_nu bigint NOT NULL,
  totaal_dan bigint NOT NULL,
  bewaard_op timestamptz NOT NULL,
  -- taken back by the resident: staff no longer see it
  ingetrokken_op timestamptz
);
CREATE INDEX uitkering_werkplan_van ON uitkering_werkplan (uitkering_id);
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON uitkering_werkplan TO :rol;

-- What a professional answered. Append only.
CREATE TABLE uitkering_werkplanreactie (
  id uuid PRIMARY KEY,
  werkplan_id uuid NOT NULL REFERENCES uitkering_werkplan (id),
  tekst text NOT NULL CHECK (length(tekst) BETWEEN 3 AND 1000),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX uitkering_werkplanreactie_van ON uitkering_werkplanreactie (werkplan_id);
GRANT SELECT, INSERT ON uitkering_werkplanreactie TO :rol;
