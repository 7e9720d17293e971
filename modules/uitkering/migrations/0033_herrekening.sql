-- The law or an amount changed for months that were decided: all of them are computed anew, listed, approved by another, and then settled.
CREATE TABLE uitkering_herrekening (
  id uuid PRIMARY KEY,
  vanaf text NOT NULL CHECK (vanaf ~ '^\d{4}-\d{2}$'),
  -- a sentence for the resident
  oorzaak text NOT NULL CHECK (length(oorzaak) BETWEEN 10 AND 300),
  status text NOT NULL CHECK (status IN ('rekenen', 'berekend', 'verwerken', 'verwerkt', 'ingetrokken')),
  aangemaakt_door text NOT NULL,
  aangemaakt_door_naam text NOT NULL,
  aangemaakt_op timestamptz NOT NULL,
  goedgekeurd_door text,
  goedgekeurd_door_naam text,
  goedgekeurd_op timestamptz,
  -- how far the sets of the work have come
  gevorderd_tot uuid,
  verwerkt integer NOT NULL DEFAULT 0,
  totaal integer NOT NULL,
  CHECK (goedgekeurd_door <> aangemaakt_door),
  CHECK ((goedgekeurd_door IS NULL) = (status IN ('rekenen', 'berekend', 'ingetrokken')))
);
-- two at once would settle the same months
CREATE UNIQUE INDEX uitkering_herrekening_open ON uitkering_herrekening ((true)) WHERE status NOT IN ('verwerkt', 'ingetrokken');
GRANT SELECT, INSERT, UPDATE (status, goedgekeurd_door, goedgekeurd_door_naam, goedgekeurd_op, gevorderd_tot, verwerkt, totaal)
  ON uitkering_herrekening TO :rol;

-- Only benefits of which something comes out differently, or that could not be recomputed.
CREATE TABLE uitkering_herrekeningregel (
  herrekening_id uuid NOT NULL REFERENCES uitkering_herrekening (id),
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  persoon_id uuid NOT NULL,
  uitkomst text NOT NULL CHECK (uitkomst IN ('verschil', 'uitzondering', 'verwerkt', 'anders geworden')),
  -- what is paid out and set aside, each month, before and after
  maanden jsonb NOT NULL,
  verschil bigint NOT NULL,
  reden text,
  uitleg text,
  PRIMARY KEY (herrekening_id, uitkering_id)
);
CREATE INDEX uitkering_herrekeningregel_verschil ON uitkering_herrekeningregel (herrekening_id, verschil);
GRANT SELECT, INSERT, UPDATE (uitkomst, maanden, verschil, reden, uitleg) ON uitkering_herrekeningregel TO :rol;
