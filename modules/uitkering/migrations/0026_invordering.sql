-- What is done about debts and with the payment, as facts that are only added: a step is proposed by one and answered by another.
-- Which step stands follows from the steps and their answers; no status is kept.
CREATE TABLE uitkering_invordering (
  id uuid PRIMARY KEY,
  volgnummer bigint GENERATED ALWAYS AS IDENTITY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  soort text NOT NULL CHECK (soort IN ('regeling', 'uitstel', 'terugvordering', 'bruto', 'kwijtschelding', 'aanmaning', 'rente',
    'dwangbevel', 'beslag', 'doorbetaling', 'verdeling', 'geen inlichtingen', 'einde')),
  inhoud jsonb NOT NULL,
  toelichting text NOT NULL CHECK (length(toelichting) BETWEEN 3 AND 1000),
  -- who must answer: another colleague, the consulent or the resident; empty where the step stands by itself
  wacht_op text CHECK (wacht_op IN ('toetser', 'consulent', 'inwoner')),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  dag date NOT NULL
);
CREATE INDEX uitkering_invordering_van ON uitkering_invordering (uitkering_id);
GRANT SELECT, INSERT ON uitkering_invordering TO :rol;

CREATE TABLE uitkering_invorderingantwoord (
  stap_id uuid PRIMARY KEY REFERENCES uitkering_invordering (id),
  akkoord boolean NOT NULL,
  toelichting text,
  -- copied so that the database itself keeps the two apart
  voorgesteld_door text NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  dag date NOT NULL,
  CHECK (door <> voorgesteld_door)
);
GRANT SELECT, INSERT ON uitkering_invorderingantwoord TO :rol;

-- On what ground a debt rests, and whether it is set off at once (art. 58 lid 4 Pw: six months) or claimed back by a decision.
ALTER TABLE uitkering_vordering
  ADD COLUMN grond text NOT NULL DEFAULT 'art. 58 Participatiewet',
  ADD COLUMN wijze text NOT NULL DEFAULT 'terugvordering' CHECK (wijze IN ('verrekening', 'terugvordering'));
