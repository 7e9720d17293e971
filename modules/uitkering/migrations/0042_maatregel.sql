-- Measures of art. 18 Participatiewet: announced, so that the resident can tell his side first; proposed by one person and decided by
-- another; ended early where that was decided. Only added: where it stands follows from the steps.
CREATE TABLE uitkering_maatregel (
  id uuid PRIMARY KEY,
  volgnummer bigint GENERATED ALWAYS AS IDENTITY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  -- which duty of the act or conduct of the ordinance, as the law package reads it
  overtreding jsonb NOT NULL,
  gedraging_op date NOT NULL,
  toelichting text NOT NULL CHECK (length(toelichting) BETWEEN 10 AND 1000),
  -- until and including this day the resident can tell his side
  horen_tot date NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  dag date NOT NULL,
  CHECK (gedraging_op <= dag),
  CHECK (horen_tot > dag)
);
CREATE INDEX uitkering_maatregel_van ON uitkering_maatregel (uitkering_id);
GRANT SELECT, INSERT ON uitkering_maatregel TO :rol;

CREATE TABLE uitkering_maatregelstap (
  id uuid PRIMARY KEY,
  volgnummer bigint GENERATED ALWAYS AS IDENTITY,
  maatregel_id uuid NOT NULL REFERENCES uitkering_maatregel (id),
  soort text NOT NULL CHECK (soort IN ('zienswijze', 'verzoek', 'voorstel', 'besluit', 'eindevoorstel', 'einde', 'terug', 'intrekking')),
  inhoud jsonb NOT NULL,
  -- the proposal that is answered, its kind and who made it, copied so that the database itself keeps the two persons apart
  antwoord_op uuid,
  antwoord_soort text,
  voorgesteld_door text,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  dag date NOT NULL,
  UNIQUE (id, maatregel_id, soort, door),
  FOREIGN KEY (antwoord_op, maatregel_id, antwoord_soort, voorgesteld_door)
    REFERENCES uitkering_maatregelstap (id, maatregel_id, soort, door),
  CHECK ((soort IN ('besluit', 'einde', 'terug'))
    = (antwoord_op IS NOT NULL AND antwoord_soort IS NOT NULL AND voorgesteld_door IS NOT NULL)),
  CHECK (antwoord_op IS NULL OR door <> voorgesteld_door),
  CHECK (soort <> 'besluit' OR antwoord_soort = 'voorstel'),
  CHECK (soort <> 'einde' OR antwoord_soort = 'eindevoorstel'),
  CHECK (soort <> 'terug' OR antwoord_soort IN ('voorstel', 'eindevoorstel'))
);
-- a proposal is answered once, and a measure is decided, ended or withdrawn once
CREATE UNIQUE INDEX uitkering_maatregelstap_antwoord ON uitkering_maatregelstap (antwoord_op) WHERE antwoord_op IS NOT NULL;
CREATE UNIQUE INDEX uitkering_maatregelstap_eens ON uitkering_maatregelstap (maatregel_id, soort)
  WHERE soort IN ('besluit', 'einde', 'intrekking');
CREATE INDEX uitkering_maatregelstap_van ON uitkering_maatregelstap (maatregel_id, volgnummer);
GRANT SELECT, INSERT ON uitkering_maatregelstap TO :rol;
