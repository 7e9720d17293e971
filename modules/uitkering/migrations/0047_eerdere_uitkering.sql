-- A benefit that began and ended before this system: it tells how long and how often somebody had one, and nothing is paid of it.
ALTER TABLE uitkering DROP CONSTRAINT uitkering_herkomst_check;
ALTER TABLE uitkering ADD CONSTRAINT uitkering_herkomst_check CHECK (herkomst IN ('besluit', 'overgenomen', 'eerder'));
ALTER TABLE uitkering ADD CONSTRAINT uitkering_eerder_is_voorbij CHECK (herkomst <> 'eerder' OR einddatum IS NOT NULL);
