-- Awb 10:3 lid 3 and 7:5 lid 1, kept by the database as well: another decides than who took the decision, and another hears than who
-- prepared it. A decision on an objection that was taken stays as it was.
CREATE FUNCTION bezwaar_andere_beslisser() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM bezwaar z JOIN bezwaar_besluit b ON b.id = z.besluit_id
    WHERE z.id = NEW.bezwaar_id AND b.genomen_door = NEW.genomen_door) THEN
    RAISE EXCEPTION 'who took the decision does not decide on the objection' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bezwaar_beslissing_andere_persoon BEFORE INSERT OR UPDATE ON bezwaar_beslissing
  FOR EACH ROW WHEN (NEW.genomen_door IS NOT NULL) EXECUTE FUNCTION bezwaar_andere_beslisser();

CREATE FUNCTION bezwaar_andere_hoorder() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM bezwaar_besluit WHERE id = NEW.besluit_id AND NEW.hoorder_id IN (genomen_door, voorbereid_door)) THEN
    RAISE EXCEPTION 'who took or prepared the decision does not hear' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bezwaar_andere_hoorder BEFORE INSERT OR UPDATE ON bezwaar
  FOR EACH ROW WHEN (NEW.hoorder_id IS NOT NULL) EXECUTE FUNCTION bezwaar_andere_hoorder();

CREATE FUNCTION bezwaar_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was decided in % stays as it was decided', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER bezwaar_beslissing_staat_vast BEFORE UPDATE ON bezwaar_beslissing
  FOR EACH ROW WHEN (OLD.status <> 'open') EXECUTE FUNCTION bezwaar_staat_vast();
