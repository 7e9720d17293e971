-- A fixed payment while the employer sends the pay to us: the amount that was agreed, and the consent of the resident. Append only.
ALTER TABLE uitkering_verrekenwijze ADD COLUMN vast bigint CHECK (vast > 0);
ALTER TABLE uitkering_verrekenwijze DROP CONSTRAINT uitkering_verrekenwijze_wijze_check;
ALTER TABLE uitkering_verrekenwijze ADD CONSTRAINT uitkering_verrekenwijze_wijze_check
  CHECK (wijze IN ('zelfde maand', 'achteraf', 'schatting', 'vaste betaling'));
ALTER TABLE uitkering_verrekenwijze DROP CONSTRAINT uitkering_verrekenwijze_check1;
ALTER TABLE uitkering_verrekenwijze ADD CONSTRAINT uitkering_verrekenwijze_schatting_past
  CHECK (wijze IN ('schatting', 'vaste betaling') OR schatting IS NULL);
ALTER TABLE uitkering_verrekenwijze ADD CONSTRAINT uitkering_verrekenwijze_vast_past
  CHECK ((wijze = 'vaste betaling') = (vast IS NOT NULL) AND (vast IS NULL OR schatting IS NOT NULL));

CREATE TABLE uitkering_volmacht (
  verrekenwijze_id uuid PRIMARY KEY REFERENCES uitkering_verrekenwijze (id),
  gegeven_door text NOT NULL,
  gegeven_door_naam text NOT NULL,
  gegeven_op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON uitkering_volmacht TO :rol;
