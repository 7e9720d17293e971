-- Art. 58 lid 5 Pw: of a debt over an earlier calendar year a person decided that it stays net. From then on it is set off.
CREATE TABLE uitkering_vorderingbeoordeling (
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  motivering text NOT NULL CHECK (length(motivering) >= 10),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (uitkering_id, maand)
);
GRANT SELECT, INSERT ON uitkering_vorderingbeoordeling TO :rol;
