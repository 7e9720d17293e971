-- What the municipality owes because it decided late (Awb 4:17): costs of its own, no benefit.
INSERT INTO betaling_rekening (code, naam, soort) VALUES ('lasten dwangsom', 'Lasten dwangsom bij niet tijdig beslissen', 'lasten');
