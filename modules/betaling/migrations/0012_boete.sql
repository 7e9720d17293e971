-- A fine of art. 18a Participatiewet: no reclaim of bijstand, so it stands on an account of its own, and it is income of its own.
INSERT INTO betaling_rekening (code, naam, soort) VALUES
  ('boete', 'Vordering: bestuurlijke boete', 'vordering'),
  ('opbrengst boeten', 'Opbrengst van bestuurlijke boeten', 'lasten');
