-- What the municipality is bound to before it owes it: an agreed place at a provider. Both sides are kept, so that the sum stays zero.
ALTER TABLE betaling_rekening DROP CONSTRAINT betaling_rekening_soort_check;
ALTER TABLE betaling_rekening ADD CONSTRAINT betaling_rekening_soort_check
  CHECK (soort IN ('lasten', 'vordering', 'schuld', 'bank', 'verplichting'));
INSERT INTO betaling_rekening (code, naam, soort) VALUES
  ('verplichtingen', 'Verplichtingen aan aanbieders van instrumenten', 'verplichting'),
  ('tegenrekening verplichtingen', 'Tegenrekening van verplichtingen', 'verplichting'),
  ('lasten instrumenten', 'Lasten instrumenten voor werk en meedoen', 'lasten'),
  ('te betalen aanbieders', 'Te betalen aan aanbieders', 'schuld');
