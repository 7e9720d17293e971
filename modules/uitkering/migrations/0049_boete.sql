-- Fines of art. 18a Participatiewet: announced, so that the resident can tell his side first; proposed by one person and decided by
-- another; taken back where that was decided. Only added: where it stands follows from the steps.
CREATE TABLE uitkering_boete (
  id uuid PRIMARY KEY,
  volgnummer bigint GENERATED ALWAYS AS IDENTITY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  -- what was not told, in the words of the municipality
  wat text NOT NULL CHECK (length(wat) BETWEEN 10 AND 1000),
  -- the day on which it should have been told
  overtreding_op date NOT NULL,
  -- what the law asks besides: the amount, his own repair, earlier fines, the last warning
  feiten jsonb NOT NULL,
  -- until and including this day the resident can tell his side
  horen_tot date NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  dag date NOT NULL,
  CHECK (overtreding_op <= dag),
  CHECK (horen_tot > dag)
);
CREATE INDEX uitkering_boete_van ON uitkering_boete (uitkering_id);
GRANT SELECT, INSERT ON uitkering_boete TO :rol;

CREATE TABLE uitkering_boetestap (
  id uuid PRIMARY KEY,
  volgnummer bigint GENERATED ALWAYS AS IDENTITY,
  boete_id uuid NOT NULL REFERENCES uitkering_boete (id),
  soort text NOT NULL CHECK (soort IN ('zienswijze', 'voorstel', 'besluit', 'terugvoorstel', 'teruggenomen', 'terug', 'intrekking')),
  inhoud jsonb NOT NULL,
  -- the proposal that is answered, its kind and who made it, copied so that the database itself keeps the two persons apart
  antwoord_op uuid,
  antwoord_soort text,
  voorgesteld_door text,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  dag date NOT NULL,
  UNIQUE (id, boete_id, soort, door),
  FOREIGN KEY (antwoord_op, boete_id, antwoord_soort, voorgesteld_door)
    REFERENCES uitkering_boetestap (id, boete_id, soort, door),
  CHECK ((soort IN ('besluit', 'teruggenomen', 'terug'))
    = (antwoord_op IS NOT NULL AND antwoord_soort IS NOT NULL AND voorgesteld_door IS NOT NULL)),
  CHECK (antwoord_op IS NULL OR door <> voorgesteld_door),
  CHECK (soort <> 'besluit' OR antwoord_soort = 'voorstel'),
  CHECK (soort <> 'teruggenomen' OR antwoord_soort = 'terugvoorstel'),
  CHECK (soort <> 'terug' OR antwoord_soort IN ('voorstel', 'terugvoorstel'))
);
-- a proposal is answered once, and a fine is decided, taken back or withdrawn once
CREATE UNIQUE INDEX uitkering_boetestap_antwoord ON uitkering_boetestap (antwoord_op) WHERE antwoord_op IS NOT NULL;
CREATE UNIQUE INDEX uitkering_boetestap_eens ON uitkering_boetestap (boete_id, soort)
  WHERE soort IN ('besluit', 'teruggenomen', 'intrekking');
CREATE INDEX uitkering_boetestap_van ON uitkering_boetestap (boete_id, volgnummer);
GRANT SELECT, INSERT ON uitkering_boetestap TO :rol;
