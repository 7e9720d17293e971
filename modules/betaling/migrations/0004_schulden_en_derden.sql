-- Debts with costs, interest and tax; payments to others than the resident; money that residents send back.
INSERT INTO betaling_rekening (code, naam, soort) VALUES
  ('af te dragen', 'Af te dragen aan derden: beslag en doorbetaling', 'schuld'),
  ('vordering belasting', 'Vordering: loonbelasting en premies', 'vordering'),
  ('vordering kosten', 'Vordering: kosten van invordering', 'vordering'),
  ('vordering rente', 'Vordering: wettelijke rente', 'vordering'),
  ('kwijtgescholden', 'Kwijtgescholden vorderingen', 'lasten'),
  ('opbrengst invordering', 'Opbrengst van kosten en rente', 'lasten');

-- of money that goes to another than the resident: to whom
ALTER TABLE betaling_overboeking ADD COLUMN bestemming text;
ALTER TABLE betaling_opdracht ADD COLUMN bestemming text NOT NULL DEFAULT 'inwoner';
ALTER TABLE betaling_opdracht DROP CONSTRAINT betaling_opdracht_run_id_uitkering_id_key;
ALTER TABLE betaling_opdracht ADD CONSTRAINT betaling_opdracht_een_per_bestemming UNIQUE (run_id, uitkering_id, bestemming);
