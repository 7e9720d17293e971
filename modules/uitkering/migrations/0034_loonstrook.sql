-- A payslip that a resident sent with his pay of a month: which document it is. The document itself is kept by zaak. Append only.
CREATE TABLE uitkering_loonstrook (
  document_id uuid NOT NULL,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  persoon_id uuid NOT NULL,
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  naam text NOT NULL,
  ontvangen_op timestamptz NOT NULL,
  PRIMARY KEY (uitkering_id, maand, document_id)
);
GRANT SELECT, INSERT ON uitkering_loonstrook TO :rol;
