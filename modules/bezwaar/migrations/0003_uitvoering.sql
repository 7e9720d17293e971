-- What is left to do after a decision on an objection: its effect, where the decision was taken back, and the costs that were asked (Awb 7:15).
-- Done by itself when another module says so, or by a person who says how. Append only.
ALTER TABLE bezwaar ADD COLUMN kosten_gevraagd_op date;
GRANT UPDATE (kosten_gevraagd_op) ON bezwaar TO :rol;

CREATE TABLE bezwaar_uitvoering (
  bezwaar_id uuid NOT NULL REFERENCES bezwaar (id),
  wat text NOT NULL CHECK (wat IN ('gevolg', 'kosten')),
  hoe text NOT NULL CHECK (hoe IN ('vanzelf', 'door een medewerker')),
  toelichting text NOT NULL CHECK (length(toelichting) BETWEEN 3 AND 2000),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (bezwaar_id, wat),
  -- nobody but a person says what costs are owed: there is nothing to compute them with
  CHECK (wat <> 'kosten' OR hoe = 'door een medewerker')
);
GRANT SELECT, INSERT ON bezwaar_uitvoering TO :rol;
CREATE INDEX bezwaar_beslissing_genomen ON bezwaar_beslissing (bekendgemaakt_op) WHERE status = 'genomen';
