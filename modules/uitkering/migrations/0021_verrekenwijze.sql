-- When the pay of a person is settled, where it is not as the municipality does it: from a month on, with a reason. Append only.
CREATE TABLE uitkering_verrekenwijze (
  id uuid PRIMARY KEY,
  volgnummer bigint GENERATED ALWAYS AS IDENTITY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  vanaf text NOT NULL CHECK (vanaf ~ '^\d{4}-\d{2}$'),
  wijze text NOT NULL CHECK (wijze IN ('zelfde maand', 'achteraf', 'schatting')),
  -- what was agreed per month for one source of income
  bron_id uuid REFERENCES uitkering_inkomstenbron (id),
  schatting bigint CHECK (schatting >= 0),
  reden text NOT NULL CHECK (length(reden) >= 3),
  bekend_op timestamptz NOT NULL,
  vastgelegd_door text NOT NULL,
  vastgelegd_door_naam text NOT NULL,
  CHECK ((schatting IS NULL) = (bron_id IS NULL)),
  CHECK (wijze = 'schatting' OR schatting IS NULL)
);
CREATE INDEX uitkering_verrekenwijze_van ON uitkering_verrekenwijze (uitkering_id);
GRANT SELECT, INSERT ON uitkering_verrekenwijze TO :rol;
