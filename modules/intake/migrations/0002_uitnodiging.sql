-- Attention at a later moment (row 23): an invitation to look again together. Not answering it has no consequence.
CREATE TABLE intake_uitnodiging (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  reden text NOT NULL,
  uitgenodigd_door text NOT NULL,
  uitgenodigd_door_naam text NOT NULL,
  uitgenodigd_op timestamptz NOT NULL,
  antwoord text CHECK (antwoord IN ('zelf', 'gesprek', 'nu niet')),
  beantwoord_op timestamptz,
  CHECK ((antwoord IS NULL) = (beantwoord_op IS NULL))
);
CREATE UNIQUE INDEX intake_uitnodiging_een ON intake_uitnodiging (persoon_id) WHERE beantwoord_op IS NULL;
GRANT SELECT, INSERT, UPDATE (antwoord, beantwoord_op) ON intake_uitnodiging TO :rol;
CREATE TRIGGER intake_uitnodiging_staat_vast BEFORE UPDATE ON intake_uitnodiging
  FOR EACH ROW WHEN (OLD.beantwoord_op IS NOT NULL) EXECUTE FUNCTION intake_staat_vast();
