-- Uses of the bufferbudget (art. 34b Pw): proposed by one person, decided by another. What was decided is never changed.
CREATE TABLE uitkering_bufferinzet (
  id uuid PRIMARY KEY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  -- betaling: to the resident; vereffening: a debt over the month is let go
  wijze text NOT NULL CHECK (wijze IN ('betaling', 'vereffening')),
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  -- the calendar year whose budget it takes from
  jaar integer NOT NULL CHECK (jaar >= 2027),
  nodig bigint NOT NULL CHECK (nodig > 0),
  bedrag bigint NOT NULL CHECK (bedrag > 0 AND bedrag <= nodig),
  -- why the college finds the income unstable, and why it helps (lid 1 onder a and b)
  instabiel text NOT NULL CHECK (length(instabiel) BETWEEN 5 AND 500),
  draagt_bij text NOT NULL CHECK (length(draagt_bij) BETWEEN 5 AND 500),
  status text NOT NULL CHECK (status IN ('voorgesteld', 'vastgesteld', 'teruggelegd')),
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  beslist_door text,
  beslist_door_naam text,
  beslist_op timestamptz,
  CHECK ((status = 'voorgesteld') = (beslist_door IS NULL)),
  CHECK (status <> 'vastgesteld' OR beslist_door <> voorgesteld_door)
);
CREATE INDEX uitkering_bufferinzet_van ON uitkering_bufferinzet (uitkering_id);
-- one at a time: the second would take from what the first may use
CREATE UNIQUE INDEX uitkering_bufferinzet_open ON uitkering_bufferinzet (uitkering_id) WHERE status = 'voorgesteld';
GRANT SELECT, INSERT, UPDATE (status, beslist_door, beslist_door_naam, beslist_op) ON uitkering_bufferinzet TO :rol;
