-- What the municipality buys, the social return (SROI) that the supplier owes for it, and the placements that fulfil it.
CREATE TABLE aanbod_inkoopcontract (
  id uuid PRIMARY KEY,
  leverancier text NOT NULL CHECK (length(leverancier) BETWEEN 2 AND 120),
  leverancier_sleutel text GENERATED ALWAYS AS (lower(leverancier)) STORED NOT NULL,
  onderwerp text NOT NULL CHECK (length(onderwerp) BETWEEN 3 AND 200),
  -- in cents, for the whole term
  som bigint NOT NULL CHECK (som >= 0),
  van date NOT NULL,
  -- the first day after it
  tot date NOT NULL,
  -- one of three: hundredths of a percent of the sum, an amount in cents, or exempt with the reason
  honderdsten integer CHECK (honderdsten BETWEEN 0 AND 10000),
  bedrag bigint CHECK (bedrag >= 0),
  vrijgesteld text CHECK (length(vrijgesteld) >= 5),
  -- made up, to look around in
  voorbeeld boolean NOT NULL DEFAULT false,
  ingevoerd_door text NOT NULL,
  ingevoerd_op timestamptz NOT NULL,
  CHECK (van < tot),
  CHECK (num_nonnulls(honderdsten, bedrag, vrijgesteld) = 1),
  UNIQUE (id, leverancier_sleutel)
);
CREATE INDEX aanbod_inkoopcontract_tot ON aanbod_inkoopcontract (tot);
GRANT SELECT, INSERT ON aanbod_inkoopcontract TO :rol;

-- The conditions of purchase that hold from a day on. Only added.
CREATE TABLE aanbod_inkoopvoorwaarde (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL REFERENCES aanbod_inkoopcontract (id),
  vanaf date NOT NULL,
  tekst text NOT NULL,
  bron text NOT NULL,
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX aanbod_inkoopvoorwaarde_van ON aanbod_inkoopvoorwaarde (contract_id, vanaf);
GRANT SELECT, INSERT ON aanbod_inkoopvoorwaarde TO :rol;

-- What a week or an hour of a kind of placement is worth, as this municipality set it. Only added: the last word of a day counts.
CREATE TABLE aanbod_sroiwaarde (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  soort text NOT NULL CHECK (length(soort) BETWEEN 2 AND 80),
  eenheid text NOT NULL CHECK (eenheid IN ('week', 'uur')),
  waarde bigint NOT NULL CHECK (waarde >= 0),
  vanaf date NOT NULL,
  bron text NOT NULL,
  door text NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX aanbod_sroiwaarde_van ON aanbod_sroiwaarde (lower(soort), vanaf, volgnummer);
GRANT SELECT, INSERT ON aanbod_sroiwaarde TO :rol;

-- A resident who works for a contract: through an instrument, through a programme, or known by a number of the supplier.
CREATE TABLE aanbod_plaatsing (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL,
  leverancier_sleutel text NOT NULL,
  verwijzing_id uuid REFERENCES aanbod_verwijzing (id),
  deelname_id uuid REFERENCES aanbod_deelname (id),
  kenmerk text,
  soort text NOT NULL,
  van date NOT NULL,
  -- the first day after it
  tot date NOT NULL,
  uren_per_week integer NOT NULL CHECK (uren_per_week BETWEEN 1 AND 40),
  status text NOT NULL CHECK (status IN ('voorgesteld', 'bevestigd', 'teruggelegd')),
  -- what it was worth on its first day, taken over when it was confirmed
  eenheid text CHECK (eenheid IN ('week', 'uur')),
  waarde bigint CHECK (waarde >= 0),
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  beslist_door text,
  beslist_door_naam text,
  beslist_op timestamptz,
  reden text,
  FOREIGN KEY (contract_id, leverancier_sleutel) REFERENCES aanbod_inkoopcontract (id, leverancier_sleutel),
  CHECK (van < tot),
  CHECK (num_nonnulls(verwijzing_id, deelname_id, kenmerk) = 1),
  CHECK ((status = 'voorgesteld') = (beslist_op IS NULL)),
  CHECK ((status = 'voorgesteld') = (beslist_door IS NULL)),
  CHECK (status <> 'bevestigd' OR beslist_door <> voorgesteld_door),
  CHECK ((status = 'bevestigd') = (waarde IS NOT NULL) AND (waarde IS NULL) = (eenheid IS NULL)),
  CHECK ((status = 'teruggelegd') = (reden IS NOT NULL))
);
-- one placement counts once, and for one contract
CREATE UNIQUE INDEX aanbod_plaatsing_verwijzing ON aanbod_plaatsing (verwijzing_id) WHERE status <> 'teruggelegd';
CREATE UNIQUE INDEX aanbod_plaatsing_deelname ON aanbod_plaatsing (deelname_id) WHERE status <> 'teruggelegd';
CREATE UNIQUE INDEX aanbod_plaatsing_kenmerk ON aanbod_plaatsing (leverancier_sleutel, lower(kenmerk)) WHERE status <> 'teruggelegd';
CREATE INDEX aanbod_plaatsing_van ON aanbod_plaatsing (contract_id, van);
GRANT SELECT, INSERT, UPDATE (status, tot, eenheid, waarde, beslist_door, beslist_door_naam, beslist_op, reden) ON aanbod_plaatsing TO :rol;

-- Decided is decided; its end may only come sooner.
CREATE FUNCTION aanbod_plaatsing_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tot > OLD.tot OR (OLD.status <> 'voorgesteld' AND
    (NEW.status, NEW.eenheid, NEW.waarde, NEW.beslist_door, NEW.beslist_op, NEW.reden)
      IS DISTINCT FROM (OLD.status, OLD.eenheid, OLD.waarde, OLD.beslist_door, OLD.beslist_op, OLD.reden)) THEN
    RAISE EXCEPTION 'a placement that was decided stays as it was decided' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER aanbod_plaatsing_staat_vast BEFORE UPDATE ON aanbod_plaatsing
  FOR EACH ROW EXECUTE FUNCTION aanbod_plaatsing_staat_vast();
