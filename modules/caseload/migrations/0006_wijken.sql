-- What counts for a figure per wijk: a plan that both signed, a job from its first day.
ALTER TABLE caseload_voorval DROP CONSTRAINT caseload_voorval_soort_check;
ALTER TABLE caseload_voorval ADD CONSTRAINT caseload_voorval_soort_check
  CHECK (soort IN ('contact', 'intake begonnen', 'intake klaar', 'overdracht', 'start', 'plan', 'werk'));

-- Which wijk a postcode is counted in: chosen by the municipality, because an area of a postcode may lie in two.
CREATE TABLE caseload_wijk (
  postcode text PRIMARY KEY CHECK (postcode ~ '^[1-9]\d{3}$'),
  wijk text NOT NULL CHECK (trim(wijk) <> '')
);
GRANT SELECT, INSERT, DELETE ON caseload_wijk TO :rol;

-- Figures of others about a wijk, each with its day and where it was read. Append only: of the same day the last word counts.
CREATE TABLE caseload_bronrij (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  wijk text NOT NULL CHECK (trim(wijk) <> ''),
  indicator text NOT NULL CHECK (trim(indicator) <> ''),
  waarde integer NOT NULL CHECK (waarde >= 0),
  peildatum date NOT NULL,
  bron text NOT NULL CHECK (trim(bron) <> ''),
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX caseload_bronrij_van ON caseload_bronrij (wijk, indicator, peildatum DESC, volgnummer DESC);
GRANT SELECT, INSERT ON caseload_bronrij TO :rol;
