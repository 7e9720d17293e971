-- Pay of residents that an employer sends to the municipality: it passes through, and is never cost or income.
INSERT INTO betaling_rekening (code, naam, soort) VALUES ('loon in beheer', 'Loon van inwoners in beheer, nog door te betalen', 'schuld');

-- a number for pay beside the numbers for debts
ALTER TABLE betaling_betalingskenmerk ADD COLUMN doel text NOT NULL DEFAULT 'schuld' CHECK (doel IN ('schuld', 'loon'));
ALTER TABLE betaling_betalingskenmerk DROP CONSTRAINT betaling_betalingskenmerk_uitkering_id_maand_key;
ALTER TABLE betaling_betalingskenmerk ADD CONSTRAINT betaling_betalingskenmerk_een_per_doel
  UNIQUE NULLS NOT DISTINCT (uitkering_id, maand, doel);
ALTER TABLE betaling_betalingskenmerk ADD CONSTRAINT betaling_betalingskenmerk_loon_zonder_maand
  CHECK (doel = 'schuld' OR maand IS NULL);
