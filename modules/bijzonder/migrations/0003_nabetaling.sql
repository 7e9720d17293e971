-- A month that could not be paid because its amount was not known: once it is, proposed by one and paid by another, once.
CREATE TABLE bijzonder_nabetaling (
  id uuid PRIMARY KEY,
  besluit_id uuid NOT NULL,
  maand text NOT NULL,
  bedrag bigint NOT NULL CHECK (bedrag > 0),
  status text NOT NULL CHECK (status IN ('voorgesteld', 'betaald', 'teruggelegd')),
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  beslist_door text,
  betaald_op date,
  run_id uuid,
  FOREIGN KEY (besluit_id, maand) REFERENCES bijzonder_betaling (besluit_id, maand),
  CHECK (status <> 'betaald' OR (beslist_door IS NOT NULL AND beslist_door <> voorgesteld_door)),
  CHECK ((status = 'betaald') = (betaald_op IS NOT NULL AND run_id IS NOT NULL))
);
CREATE UNIQUE INDEX bijzonder_nabetaling_een ON bijzonder_nabetaling (besluit_id, maand) WHERE status <> 'teruggelegd';
CREATE TRIGGER bijzonder_nabetaling_staat_vast BEFORE UPDATE ON bijzonder_nabetaling
  FOR EACH ROW WHEN (OLD.status <> 'voorgesteld') EXECUTE FUNCTION bijzonder_staat_vast();
GRANT SELECT, INSERT, UPDATE (status, beslist_door, betaald_op, run_id) ON bijzonder_nabetaling TO :rol;
