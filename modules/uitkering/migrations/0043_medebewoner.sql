-- A housemate who comes or leaves is a dated change: what art. 19a asks of him is kept with it.
ALTER TABLE uitkering_wijziging DROP CONSTRAINT uitkering_wijziging_soort_check;
ALTER TABLE uitkering_wijziging ADD CONSTRAINT uitkering_wijziging_soort_check CHECK (soort IN ('verhuizing', 'samenwonen',
  'einde samenwonen', 'geboorte', 'komst medebewoner', 'vertrek medebewoner', 'overlijden', 'detentie', 'verblijf buitenland',
  'inrichting', 'voltijdwerk', 'herleven'));
ALTER TABLE uitkering_wijziging ADD COLUMN medebewoner jsonb;
ALTER TABLE uitkering_wijziging ADD CONSTRAINT uitkering_wijziging_medebewoner CHECK (
  (medebewoner IS NULL OR soort = 'komst medebewoner')
  AND (medebewoner IS NOT NULL OR soort <> 'komst medebewoner' OR status NOT IN ('voorgesteld', 'vastgesteld')));
GRANT UPDATE (medebewoner) ON uitkering_wijziging TO :rol;
