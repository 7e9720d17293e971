-- Decisions that can be objected to, objections, and decisions on them. The life and the deadline of an objection stand in `zaak`.

-- A decision as another module told it, or as staff read it from paper. Append only.
CREATE TABLE bezwaar_besluit (
  -- the id of the event that told it, so that a second delivery adds nothing and a letter finds its decision
  id uuid PRIMARY KEY,
  soort text NOT NULL,
  -- the zaak or the uitkering that it is about; empty when it was only on paper
  onderwerp uuid,
  kenmerk text NOT NULL,
  persoon_ids uuid[] NOT NULL CHECK (cardinality(persoon_ids) BETWEEN 1 AND 2),
  bekendgemaakt_op date NOT NULL,
  -- who took and who prepared it; empty where that is not known here
  genomen_door text,
  voorbereid_door text,
  -- when this module heard of it: of two decisions of one day the later one is the newest
  bekend_op timestamptz NOT NULL
);
CREATE INDEX bezwaar_besluit_van_persoon ON bezwaar_besluit USING gin (persoon_ids);
GRANT SELECT, INSERT ON bezwaar_besluit TO :rol;

CREATE TABLE bezwaar (
  -- the id of its zaak
  id uuid PRIMARY KEY,
  besluit_id uuid NOT NULL REFERENCES bezwaar_besluit (id),
  persoon_id uuid NOT NULL,
  wijze text NOT NULL CHECK (wijze IN ('portaal', 'papier')),
  ontvangen_op date NOT NULL,
  ter_post_op date,
  wil_gehoord_worden boolean,
  -- Awb 6:5 lid 1 onder d; empty is pro forma
  gronden text,
  gronden_op date,
  -- Awb 6:6: until when the reasons may come
  herstel_uiterlijk date,
  reden_te_laat text,
  -- Awb 6:11, weighed by a person
  verschoonbaar text CHECK (verschoonbaar IN ('ja', 'nee')),
  verschoonbaar_motivering text,
  -- Awb 7:2 and 7:3: a hearing planned and held, or why there is none
  hoorzitting_op timestamptz,
  hoorzitting_plaats text,
  gehoord_op date,
  hoorder_id text,
  hoorder_naam text,
  verslag text,
  afgezien_grond text CHECK (afgezien_grond IN ('a', 'b', 'c', 'd', 'e')),
  afgezien_toelichting text,
  -- Awb 4:17 lid 3: the notice that we are late
  ingebrekestelling_op date,
  ingetrokken_op date,
  CHECK ((verschoonbaar IS NULL) = (verschoonbaar_motivering IS NULL)),
  CHECK ((afgezien_grond IS NULL) = (afgezien_toelichting IS NULL)),
  CHECK ((gehoord_op IS NULL) = (hoorder_id IS NULL)),
  CHECK ((gronden IS NULL) = (gronden_op IS NULL))
);
-- one open objection of a person against a decision
CREATE UNIQUE INDEX bezwaar_een_per_besluit ON bezwaar (besluit_id, persoon_id) WHERE ingetrokken_op IS NULL;
CREATE INDEX bezwaar_van_persoon ON bezwaar (persoon_id);
GRANT SELECT, INSERT ON bezwaar TO :rol;
GRANT UPDATE (gronden, gronden_op, verschoonbaar, verschoonbaar_motivering, hoorzitting_op, hoorzitting_plaats, gehoord_op,
  hoorder_id, hoorder_naam, verslag, afgezien_grond, afgezien_toelichting, ingebrekestelling_op, ingetrokken_op) ON bezwaar TO :rol;

CREATE TABLE bezwaar_beslissing (
  id uuid PRIMARY KEY,
  bezwaar_id uuid NOT NULL REFERENCES bezwaar (id),
  onderdelen jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'genomen', 'teruggelegd')),
  opgesteld_door text NOT NULL,
  opgesteld_door_naam text NOT NULL,
  opgesteld_op timestamptz NOT NULL,
  genomen_door text,
  genomen_door_naam text,
  bekendgemaakt_op date,
  beroep_tot_en_met date,
  reden_teruglegging text,
  CHECK (genomen_door IS NULL OR genomen_door <> opgesteld_door),
  CHECK ((status = 'genomen') = (bekendgemaakt_op IS NOT NULL AND genomen_door IS NOT NULL))
);
CREATE UNIQUE INDEX bezwaar_beslissing_een ON bezwaar_beslissing (bezwaar_id) WHERE status <> 'teruggelegd';
GRANT SELECT, INSERT ON bezwaar_beslissing TO :rol;
GRANT UPDATE (status, genomen_door, genomen_door_naam, bekendgemaakt_op, beroep_tot_en_met, reden_teruglegging) ON bezwaar_beslissing TO :rol;
