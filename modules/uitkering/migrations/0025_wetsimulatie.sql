-- What a month would be under the law of another day, for everybody. Simulations only: nothing is booked or decided from them.
CREATE TABLE uitkering_wetsimulatie (
  id uuid PRIMARY KEY,
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  wet_op date NOT NULL,
  -- tenths of a percent of what somebody has in hand
  drempel integer NOT NULL CHECK (drempel BETWEEN 1 AND 1000),
  status text NOT NULL CHECK (status IN ('bezig', 'klaar')),
  verwerkt integer NOT NULL,
  totaal integer NOT NULL,
  gevorderd_tot uuid,
  -- amounts that the law has not said yet, and what was taken for them
  aannames jsonb NOT NULL,
  begonnen_door text NOT NULL,
  begonnen_door_naam text NOT NULL,
  begonnen_op timestamptz NOT NULL,
  klaar_op timestamptz
);
GRANT SELECT, INSERT, UPDATE (status, verwerkt, gevorderd_tot, klaar_op) ON uitkering_wetsimulatie TO :rol;

CREATE TABLE uitkering_wetsimulatieregel (
  simulatie_id uuid NOT NULL REFERENCES uitkering_wetsimulatie (id),
  uitkering_id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  uitkomst text NOT NULL CHECK (uitkomst IN ('berekend', 'onbekend')),
  voor bigint,
  na bigint,
  groep text,
  oorzaak text,
  gesprek boolean NOT NULL,
  buffer boolean NOT NULL,
  reden text,
  uitleg text,
  PRIMARY KEY (simulatie_id, uitkering_id),
  CHECK ((uitkomst = 'berekend') = (voor IS NOT NULL AND na IS NOT NULL AND groep IS NOT NULL AND oorzaak IS NOT NULL))
);
GRANT SELECT, INSERT ON uitkering_wetsimulatieregel TO :rol;
