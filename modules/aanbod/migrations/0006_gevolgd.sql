-- Of everybody with a benefit the few days that a comparison needs, as other rooms told them: begin, end, service group, a step further. Only added.
CREATE TABLE aanbod_gevolgd (
  gebeurtenis_id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('begin', 'einde', 'groep', 'verder')),
  dag date NOT NULL,
  -- of an end: work or otherwise; of a group: its code
  waarde text,
  tijdstip timestamptz NOT NULL,
  PRIMARY KEY (gebeurtenis_id, persoon_id),
  CHECK ((waarde IS NOT NULL) = (soort IN ('einde', 'groep')))
);
CREATE INDEX aanbod_gevolgd_van ON aanbod_gevolgd (persoon_id, dag, tijdstip);
GRANT SELECT, INSERT ON aanbod_gevolgd TO :rol;
