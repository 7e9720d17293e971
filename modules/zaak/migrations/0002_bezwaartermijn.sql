-- Of an objection the term to decide runs from the end of the term to object (Awb 7:10), so it needs the day of the decision objected to.
ALTER TABLE zaak
  -- empty: not an objection
  ADD COLUMN bekendgemaakt_op date,
  -- a committee of Awb 7:13 advises: twelve weeks
  ADD COLUMN met_commissie boolean NOT NULL DEFAULT false,
  -- Awb 7:10 lid 4: put off further with the consent of who objected
  ADD COLUMN uitgesteld_tot date,
  ADD CHECK (bekendgemaakt_op IS NOT NULL OR (NOT met_commissie AND uitgesteld_tot IS NULL));
GRANT UPDATE (met_commissie, uitgesteld_tot) ON zaak TO :rol;
