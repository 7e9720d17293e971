-- Payments outside a month run: an advance, a single allowance. Each has a run of its own, approved by a second person.
ALTER TABLE betaling_run DROP CONSTRAINT betaling_run_soort_check;
ALTER TABLE betaling_run ADD CONSTRAINT betaling_run_soort_check CHECK (soort IN ('maandrun', 'herbetaling', 'losse betaling'));

INSERT INTO betaling_rekening (code, naam, soort) VALUES
  ('lasten bijzonder', 'Lasten bijzondere bijstand', 'lasten'),
  ('lasten toeslagen', 'Lasten individuele inkomenstoeslag en studietoeslag', 'lasten');
INSERT INTO betaling_rekening (code, naam, soort) VALUES ('voorschot', 'Voorschotten op bijstand', 'vordering');
