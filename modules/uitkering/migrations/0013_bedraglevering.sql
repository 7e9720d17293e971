-- Amounts of a new half-year come together: entered as one delivery, signed as one.
ALTER TABLE uitkering_bedrag ADD COLUMN levering uuid;
CREATE INDEX uitkering_bedrag_levering ON uitkering_bedrag (levering) WHERE levering IS NOT NULL;
