-- What two persons began, two persons end: an ending moves money as much as the beginning did. Only the resident ends a mandate of his own at once (art. 46 lid 3 Pw).
ALTER TABLE uitkering_invordering ADD COLUMN door_inwoner boolean NOT NULL DEFAULT false;

CREATE FUNCTION uitkering_einde_twee() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  begin_soort text;
  begin_grond text;
BEGIN
  SELECT soort, inhoud ->> 'grond' INTO begin_soort, begin_grond FROM uitkering_invordering
    WHERE id = (NEW.inhoud ->> 'van')::uuid AND uitkering_id = NEW.uitkering_id;
  IF begin_soort IS NULL OR (begin_soort <> 'regeling' AND NEW.wacht_op IS DISTINCT FROM 'toetser'
    AND NOT (NEW.door_inwoner AND begin_soort = 'doorbetaling' AND begin_grond = 'machtiging')) THEN
    RAISE EXCEPTION 'the end of % asks a second person', coalesce(begin_soort, 'a step that is not there') USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER uitkering_einde_twee BEFORE INSERT ON uitkering_invordering
  FOR EACH ROW WHEN (NEW.soort = 'einde') EXECUTE FUNCTION uitkering_einde_twee();
