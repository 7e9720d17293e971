-- What a resident was told of a payment that did not come: once per term, however often the watch looks. Append only.
CREATE TABLE uitkering_schuldmelding (
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  soort text NOT NULL CHECK (soort IN ('gemiste termijn', 'loontekort')),
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  bedrag bigint NOT NULL CHECK (bedrag > 0),
  verstuurd_op timestamptz NOT NULL,
  PRIMARY KEY (uitkering_id, soort, maand)
);
GRANT SELECT, INSERT ON uitkering_schuldmelding TO :rol;
