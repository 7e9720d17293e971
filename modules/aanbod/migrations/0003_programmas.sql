-- A programme of this municipality beside or instead of one of the house: proposed by one, set by another, and then as it is.
CREATE TABLE aanbod_definitie (
  id uuid PRIMARY KEY,
  -- the name as an address
  sleutel text NOT NULL CHECK (sleutel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  definitie jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('voorgesteld', 'vastgesteld', 'teruggelegd')),
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  beslist_door text,
  beslist_door_naam text,
  beslist_op timestamptz,
  CHECK ((status = 'voorgesteld') = (beslist_op IS NULL)),
  CHECK (status <> 'vastgesteld' OR beslist_door <> voorgesteld_door)
);
CREATE UNIQUE INDEX aanbod_definitie_open ON aanbod_definitie (sleutel) WHERE status = 'voorgesteld';
CREATE INDEX aanbod_definitie_van ON aanbod_definitie (sleutel, beslist_op) WHERE status = 'vastgesteld';
GRANT SELECT, INSERT, UPDATE (status, beslist_door, beslist_door_naam, beslist_op) ON aanbod_definitie TO :rol;

CREATE FUNCTION aanbod_definitie_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a definition that was decided stays as it was decided' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER aanbod_definitie_staat_vast BEFORE UPDATE ON aanbod_definitie
  FOR EACH ROW WHEN (OLD.status <> 'voorgesteld') EXECUTE FUNCTION aanbod_definitie_staat_vast();

-- One person in one programme: how it stands after its last step, for lists and figures. The record is its steps.
CREATE TABLE aanbod_deelname (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  programma text NOT NULL,
  aangemeld_op date NOT NULL,
  van date NOT NULL,
  -- the first day after it: as agreed, or as it really ended
  tot date NOT NULL,
  verlengd integer NOT NULL CHECK (verlengd >= 0),
  fase text,
  uitkomst text,
  -- age on the first day, to tell inflow by age; empty when it was not known
  leeftijd integer CHECK (leeftijd BETWEEN 0 AND 130),
  gegevens jsonb NOT NULL,
  -- the next deadline that is not met yet
  termijn text,
  termijn_op date,
  CHECK (van < tot),
  CHECK ((termijn IS NULL) = (termijn_op IS NULL))
);
-- nobody is in the same programme twice at once
CREATE UNIQUE INDEX aanbod_deelname_een ON aanbod_deelname (persoon_id, programma) WHERE uitkomst IS NULL;
CREATE INDEX aanbod_deelname_in ON aanbod_deelname (programma, van);
CREATE INDEX aanbod_deelname_termijn ON aanbod_deelname (termijn_op) WHERE uitkomst IS NULL;
GRANT SELECT, INSERT, UPDATE (tot, verlengd, fase, uitkomst, gegevens, termijn, termijn_op) ON aanbod_deelname TO :rol;

-- What happened in a participation, in order. Only added.
CREATE TABLE aanbod_deelnamestap (
  deelname_id uuid NOT NULL REFERENCES aanbod_deelname (id),
  volgnummer integer NOT NULL CHECK (volgnummer > 0),
  soort text NOT NULL,
  inhoud jsonb NOT NULL,
  dag date NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (deelname_id, volgnummer)
);
GRANT SELECT, INSERT ON aanbod_deelnamestap TO :rol;

-- A number set for a period, such as the quota of the state for housing. Only added: the last word of a period counts.
CREATE TABLE aanbod_taakstelling (
  id uuid PRIMARY KEY,
  programma text NOT NULL,
  naam text NOT NULL,
  van date NOT NULL,
  tot date NOT NULL,
  aantal integer NOT NULL CHECK (aantal >= 0),
  bron text NOT NULL,
  door text NOT NULL,
  op timestamptz NOT NULL,
  CHECK (van < tot)
);
CREATE INDEX aanbod_taakstelling_van ON aanbod_taakstelling (programma, naam, van, op);
GRANT SELECT, INSERT ON aanbod_taakstelling TO :rol;
