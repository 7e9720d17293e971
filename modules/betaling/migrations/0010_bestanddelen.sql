-- A payment file stands in pieces: that of a city is written, sent and downloaded without ever being held whole.
CREATE TABLE betaling_bestanddeel (
  run_id uuid NOT NULL REFERENCES betaling_run (id),
  volgnummer integer NOT NULL CHECK (volgnummer >= 0),
  inhoud text NOT NULL CHECK (inhoud <> ''),
  PRIMARY KEY (run_id, volgnummer)
);
GRANT SELECT, INSERT ON betaling_bestanddeel TO :rol;

-- A file that was made before is one piece.
INSERT INTO betaling_bestanddeel (run_id, volgnummer, inhoud) SELECT run_id, 0, inhoud FROM betaling_bestand;
ALTER TABLE betaling_bestand DROP COLUMN inhoud;
