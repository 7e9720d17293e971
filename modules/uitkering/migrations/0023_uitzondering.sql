-- What cannot settle itself, from the moment it arose until it settled itself or a person decided. Not bound to a run.
CREATE TABLE uitkering_uitzondering (
  id uuid PRIMARY KEY,
  uitkering_id uuid NOT NULL REFERENCES uitkering (id),
  persoon_id uuid NOT NULL,
  code text NOT NULL,
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  -- which one of its code and month: the job, the fact or the table it is about
  plek text NOT NULL,
  uitleg text NOT NULL,
  ontstaan_op timestamptz NOT NULL,
  opgelost_op timestamptz,
  -- 'vanzelf': the facts came; 'voorstel': a person took what was proposed; 'keuze': he chose something else
  opgelost_hoe text CHECK (opgelost_hoe IN ('vanzelf', 'voorstel', 'keuze')),
  keuze text,
  motivering text,
  door text,
  door_naam text,
  CHECK ((opgelost_op IS NULL) = (opgelost_hoe IS NULL)),
  CHECK (opgelost_hoe IS NULL OR opgelost_hoe = 'vanzelf' OR (keuze IS NOT NULL AND door IS NOT NULL AND door_naam IS NOT NULL)),
  CHECK (opgelost_hoe IS DISTINCT FROM 'keuze' OR length(motivering) >= 10)
);
CREATE UNIQUE INDEX uitkering_uitzondering_een_open ON uitkering_uitzondering (uitkering_id, code, maand, plek) WHERE opgelost_op IS NULL;
CREATE INDEX uitkering_uitzondering_open ON uitkering_uitzondering (code, ontstaan_op, id) WHERE opgelost_op IS NULL;
CREATE INDEX uitkering_uitzondering_maand ON uitkering_uitzondering (maand);
GRANT SELECT, INSERT ON uitkering_uitzondering TO :rol;
GRANT UPDATE (uitleg, opgelost_op, opgelost_hoe, keuze, motivering, door, door_naam) ON uitkering_uitzondering TO :rol;
