-- Looking again at running benefits: drawn by lot with a public seed, or named by a fact. Proposed by one person, used by another.
CREATE TABLE uitkering_heronderzoekinstelling (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  vanaf date NOT NULL,
  omvang integer NOT NULL CHECK (omvang >= 0),
  maanden integer NOT NULL CHECK (maanden >= 0),
  signalen text[] NOT NULL,
  reden text NOT NULL CHECK (length(reden) BETWEEN 5 AND 500),
  door text NOT NULL,
  door_naam text NOT NULL,
  op timestamptz NOT NULL
);
GRANT SELECT, INSERT ON uitkering_heronderzoekinstelling TO :rol;

CREATE TABLE uitkering_heronderzoek (
  id uuid PRIMARY KEY,
  zaad text NOT NULL,
  op date NOT NULL,
  omvang integer NOT NULL CHECK (omvang >= 0),
  maanden integer NOT NULL CHECK (maanden >= 0),
  signalen text[] NOT NULL,
  -- how many benefits ran; the lots are those of them that could be drawn, so that anybody can repeat it
  bestand integer NOT NULL,
  loten uuid[] NOT NULL,
  toets_loting jsonb NOT NULL,
  toets_signalen jsonb NOT NULL,
  slaagt boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('voorgesteld', 'gebruikt', 'afgewezen')),
  motivering text CHECK (length(motivering) BETWEEN 5 AND 500),
  voorgesteld_door text NOT NULL,
  voorgesteld_door_naam text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  beslist_door text,
  beslist_door_naam text,
  beslist_op timestamptz,
  CHECK ((status = 'voorgesteld') = (beslist_door IS NULL)),
  CHECK ((beslist_door IS NULL) = (beslist_op IS NULL)),
  CHECK (status = 'voorgesteld' OR beslist_door <> voorgesteld_door),
  CHECK (status <> 'gebruikt' OR slaagt OR motivering IS NOT NULL),
  CHECK (status <> 'afgewezen' OR motivering IS NOT NULL)
);
-- one at a time: nobody draws until he likes what comes out
CREATE UNIQUE INDEX uitkering_heronderzoek_open ON uitkering_heronderzoek ((true)) WHERE status = 'voorgesteld';
GRANT SELECT, INSERT, UPDATE (status, motivering, beslist_door, beslist_door_naam, beslist_op) ON uitkering_heronderzoek TO :rol;
CREATE TRIGGER uitkering_heronderzoek_staat_vast BEFORE UPDATE ON uitkering_heronderzoek
  FOR EACH ROW WHEN (OLD.status <> 'voorgesteld') EXECUTE FUNCTION uitkering_staat_vast();

-- Who was chosen and why: by lot, or by a fact with its day and the month it is about.
CREATE TABLE uitkering_heronderzoekkeuze (
  heronderzoek_id uuid NOT NULL REFERENCES uitkering_heronderzoek (id),
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  persoon_id uuid NOT NULL,
  weg text NOT NULL CHECK (weg IN ('loting', 'signaal')),
  signaal text,
  maand text,
  ontstaan_op timestamptz,
  uitzondering_id uuid,
  CHECK ((weg = 'signaal') = (signaal IS NOT NULL AND ontstaan_op IS NOT NULL AND uitzondering_id IS NOT NULL)),
  UNIQUE NULLS NOT DISTINCT (heronderzoek_id, uitkering_id, uitzondering_id)
);
CREATE INDEX uitkering_heronderzoekkeuze_van ON uitkering_heronderzoekkeuze (uitkering_id);
GRANT SELECT, INSERT ON uitkering_heronderzoekkeuze TO :rol;
