-- Dated changes of a running benefit: reported by the resident, told by the register or entered by staff; proposed by one person and
-- decided by another. A decided change is a fact: the months are computed from it, and it is never changed again.
CREATE TABLE uitkering_wijziging (
  id uuid PRIMARY KEY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  soort text NOT NULL CHECK (soort IN ('verhuizing', 'samenwonen', 'einde samenwonen', 'geboorte', 'overlijden', 'detentie',
    'verblijf buitenland', 'inrichting', 'voltijdwerk', 'herleven')),
  vanaf date NOT NULL,
  -- the first day on which it is over; NULL is until further notice
  tot date,
  wie text NOT NULL,
  -- of who comes to live with the resident
  partner_geboren date,
  partner_heeft_recht boolean,
  bron text NOT NULL CHECK (bron IN ('inwoner', 'BRP', 'consulent')),
  -- what the source says twice is one change
  bronsleutel text,
  toelichting text,
  status text NOT NULL CHECK (status IN ('gemeld', 'voorgesteld', 'vastgesteld', 'afgewezen', 'ingetrokken')),
  gemeld_door text NOT NULL,
  gemeld_door_naam text NOT NULL,
  gemeld_op timestamptz NOT NULL,
  voorgesteld_door text,
  voorgesteld_door_naam text,
  voorgesteld_op timestamptz,
  reden text,
  beslist_door text,
  beslist_door_naam text,
  beslist_op timestamptz,
  CHECK (tot IS NULL OR tot > vanaf),
  CHECK ((partner_geboren IS NULL) = (partner_heeft_recht IS NULL)),
  CHECK (status <> 'vastgesteld' OR (voorgesteld_door IS NOT NULL AND beslist_door IS NOT NULL AND beslist_door <> voorgesteld_door))
);
CREATE INDEX uitkering_wijziging_van ON uitkering_wijziging (uitkering_id, vanaf);
CREATE UNIQUE INDEX uitkering_wijziging_bron ON uitkering_wijziging (uitkering_id, bronsleutel) WHERE bronsleutel IS NOT NULL;
GRANT SELECT, INSERT ON uitkering_wijziging TO :rol;
GRANT UPDATE (vanaf, tot, wie, partner_geboren, partner_heeft_recht, status, voorgesteld_door, voorgesteld_door_naam, voorgesteld_op,
  reden, beslist_door, beslist_door_naam, beslist_op) ON uitkering_wijziging TO :rol;
