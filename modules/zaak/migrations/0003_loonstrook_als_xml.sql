-- A payslip may come as the file that payroll software made. No other document may be XML.
ALTER TABLE zaak_document DROP CONSTRAINT zaak_document_type_check;
ALTER TABLE zaak_document ADD CONSTRAINT zaak_document_type_check CHECK (
  type IN ('application/pdf', 'image/jpeg', 'image/png', 'image/heic') OR (type = 'application/xml' AND soort = 'loonstrook')
);
