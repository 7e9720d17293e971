-- Who was reminded of the pay of which month: once, however often the job runs. Append only.
CREATE TABLE uitkering_loonherinnering (
  persoon_id uuid NOT NULL,
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  verstuurd_op timestamptz NOT NULL,
  PRIMARY KEY (persoon_id, maand)
);
GRANT SELECT, INSERT ON uitkering_loonherinnering TO :rol;

-- Who wants no reminders. Without a row one is reminded.
CREATE TABLE uitkering_herinneringvoorkeur (
  persoon_id uuid PRIMARY KEY,
  herinneren boolean NOT NULL,
  gewijzigd_op timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE (herinneren, gewijzigd_op) ON uitkering_herinneringvoorkeur TO :rol;
