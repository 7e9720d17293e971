-- The penalty for a late decision (Awb 4:17, 4:18): laid down by one, decided and paid by another. One that stands per objection.
CREATE TABLE bezwaar_dwangsom (
  id uuid PRIMARY KEY,
  bezwaar_id uuid NOT NULL REFERENCES bezwaar (id),
  -- in cents
  bedrag bigint NOT NULL CHECK (bedrag > 0),
  vanaf date NOT NULL,
  iban text NOT NULL,
  status text NOT NULL CHECK (status IN ('voorgesteld', 'betaald', 'teruggelegd')),
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  beslist_door text,
  betaald_op date,
  run_id uuid,
  CHECK (beslist_door IS NULL OR status = 'teruggelegd' OR beslist_door <> voorgesteld_door),
  CHECK ((status = 'betaald') = (betaald_op IS NOT NULL AND run_id IS NOT NULL AND beslist_door IS NOT NULL))
);
CREATE UNIQUE INDEX bezwaar_dwangsom_een ON bezwaar_dwangsom (bezwaar_id) WHERE status <> 'teruggelegd';
GRANT SELECT, INSERT ON bezwaar_dwangsom TO :rol;
GRANT UPDATE (status, beslist_door, betaald_op, run_id) ON bezwaar_dwangsom TO :rol;
