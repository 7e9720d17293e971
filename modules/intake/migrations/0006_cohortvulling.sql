-- By what a cohort was filled: who chose, on what, and how many came in. No names: those stand in the cohort.
CREATE TABLE intake_cohortvulling (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  cohort_id uuid NOT NULL REFERENCES intake_cohort (id),
  -- {"groepen": ["samen"], "verhaalVoor": "2026-05-01", "metWens": true}
  kenmerken jsonb NOT NULL,
  aantal integer NOT NULL CHECK (aantal >= 0),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX intake_cohortvulling_van ON intake_cohortvulling (cohort_id, volgnummer DESC);
GRANT SELECT, INSERT ON intake_cohortvulling TO :rol;
