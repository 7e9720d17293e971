-- What a decision on an objection did to an uitkering. Append only; one row per objection, so that a second delivery does nothing.
CREATE TABLE uitkering_bezwaar (
  bezwaar_id uuid PRIMARY KEY,
  zaaknummer text NOT NULL,
  uitkering_id uuid REFERENCES uitkering (id),
  uitkomst text NOT NULL CHECK (uitkomst IN ('herzien', 'niets veranderd', 'toegekend', 'niet verwerkt')),
  -- why it could not be settled by itself: for a person
  reden text,
  -- per month the amount before and after, in cents
  maanden jsonb NOT NULL,
  verwerkt_op timestamptz NOT NULL,
  CHECK ((uitkomst = 'niet verwerkt') = (reden IS NOT NULL))
);
CREATE INDEX uitkering_bezwaar_van ON uitkering_bezwaar (uitkering_id) WHERE uitkering_id IS NOT NULL;
GRANT SELECT, INSERT ON uitkering_bezwaar TO :rol;
