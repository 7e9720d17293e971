-- Advances while there is no decision (art. 52 Pw): proposed by one, approved and paid by another.
CREATE TABLE uitkering_voorschot (
  id uuid PRIMARY KEY,
  zaak_id uuid NOT NULL,
  -- the first, the second ... of this application
  volgnummer integer NOT NULL CHECK (volgnummer BETWEEN 1 AND 24),
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  bedrag bigint NOT NULL CHECK (bedrag > 0),
  -- art. 52 lid 1: by when it must have been paid
  uiterlijk date NOT NULL,
  iban text NOT NULL,
  status text NOT NULL CHECK (status IN ('voorgesteld', 'betaald', 'teruggelegd')),
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  beslist_door text,
  beslist_door_naam text,
  betaald_op date,
  run_id uuid,
  CHECK (status <> 'betaald' OR (beslist_door <> voorgesteld_door AND run_id IS NOT NULL AND betaald_op IS NOT NULL))
);
CREATE UNIQUE INDEX uitkering_voorschot_een ON uitkering_voorschot (zaak_id, volgnummer) WHERE status <> 'teruggelegd';
GRANT SELECT, INSERT, UPDATE (status, beslist_door, beslist_door_naam, betaald_op, run_id) ON uitkering_voorschot TO :rol;
