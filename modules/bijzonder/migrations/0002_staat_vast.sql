-- A decision that was taken or sent back stays as it was: it is not taken, and paid, a second time.
CREATE FUNCTION bijzonder_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was decided in % stays as it was decided', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER bijzonder_besluit_staat_vast BEFORE UPDATE ON bijzonder_besluit
  FOR EACH ROW WHEN (OLD.status <> 'open') EXECUTE FUNCTION bijzonder_staat_vast();
