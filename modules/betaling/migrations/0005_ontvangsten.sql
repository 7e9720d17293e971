-- Money that residents send: recognised by a number, and set apart until it is known which debt it pays.
INSERT INTO betaling_rekening (code, naam, soort) VALUES
  ('bank ontvangen', 'Bank, ontvangen van inwoners', 'bank'),
  ('ontvangen', 'Ontvangen van inwoners, nog toe te wijzen', 'schuld');

CREATE TABLE betaling_betalingskenmerk (
  kenmerk text PRIMARY KEY CHECK (kenmerk ~ '^RF\d{2}[A-Z0-9]{12}$'),
  uitkering_id uuid NOT NULL,
  -- of a number for one debt: the month over which that debt is
  maand text CHECK (maand ~ '^\d{4}-\d{2}$'),
  gemaakt_op timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (uitkering_id, maand)
);
GRANT SELECT, INSERT ON betaling_betalingskenmerk TO :rol;
