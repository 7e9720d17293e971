-- Two persons, kept by the database as well: what was decided is not decided again, and nobody is the second of himself.

-- a payment without who approved it was none: an unknown name is not another name
ALTER TABLE uitkering_voorschot
  ADD CONSTRAINT uitkering_voorschot_twee CHECK (status <> 'betaald' OR (beslist_door IS NOT NULL AND beslist_door <> voorgesteld_door));

-- who proposed a step is the proposer of that very step, and these steps always wait for a second person
ALTER TABLE uitkering_invordering
  ADD CONSTRAINT uitkering_invordering_door UNIQUE (id, door),
  ADD CONSTRAINT uitkering_invordering_twee CHECK (wacht_op IS NOT DISTINCT FROM 'toetser'
    OR soort NOT IN ('terugvordering', 'bruto', 'kwijtschelding', 'rente', 'dwangbevel', 'beslag', 'doorbetaling', 'verdeling', 'geen inlichtingen'));
ALTER TABLE uitkering_invorderingantwoord
  ADD CONSTRAINT uitkering_invorderingantwoord_voorsteller FOREIGN KEY (stap_id, voorgesteld_door) REFERENCES uitkering_invordering (id, door);

CREATE FUNCTION uitkering_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was decided in % stays as it was decided', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER uitkering_voorschot_staat_vast BEFORE UPDATE ON uitkering_voorschot
  FOR EACH ROW WHEN (OLD.status IN ('betaald', 'teruggelegd')) EXECUTE FUNCTION uitkering_staat_vast();
CREATE TRIGGER uitkering_wijziging_staat_vast BEFORE UPDATE ON uitkering_wijziging
  FOR EACH ROW WHEN (OLD.status IN ('vastgesteld', 'afgewezen', 'ingetrokken')) EXECUTE FUNCTION uitkering_staat_vast();
CREATE TRIGGER uitkering_herrekening_staat_vast BEFORE UPDATE ON uitkering_herrekening
  FOR EACH ROW WHEN (OLD.goedgekeurd_door IS DISTINCT FROM NEW.goedgekeurd_door AND OLD.goedgekeurd_door IS NOT NULL)
  EXECUTE FUNCTION uitkering_staat_vast();
