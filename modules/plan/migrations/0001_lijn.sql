-- The line of a person: what events of all modules mean to him. A projection: it can be made again from the outbox, so it
-- holds codes, days and amounts, never a word that somebody wrote.
CREATE TABLE plan_lijn (
  gebeurtenis_id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  op timestamptz NOT NULL,
  -- names the sentence in the catalogue of texts
  soort text NOT NULL,
  domein text NOT NULL CHECK (domein IN ('leven', 'werk', 'inkomen', 'leren', 'begeleiding')),
  gegevens jsonb NOT NULL,
  lezers text[] NOT NULL CHECK (cardinality(lezers) > 0),
  -- the colleague that did it; empty: the resident himself, or nobody
  door text,
  -- when it came to stand here: what is new since a visit is what came after it
  vastgelegd_op timestamptz NOT NULL,
  PRIMARY KEY (gebeurtenis_id, persoon_id, soort)
);
CREATE INDEX plan_lijn_van ON plan_lijn (persoon_id, op DESC, gebeurtenis_id DESC, soort);
GRANT SELECT, INSERT, DELETE, UPDATE (op, domein, gegevens, lezers, door) ON plan_lijn TO :rol;

-- The last two visits of a reader to the line of a person.
CREATE TABLE plan_bezoek (
  lezer_id text NOT NULL,
  persoon_id uuid NOT NULL,
  laatste timestamptz NOT NULL,
  vorige timestamptz CHECK (vorige < laatste),
  PRIMARY KEY (lezer_id, persoon_id)
);
GRANT SELECT, INSERT, UPDATE (laatste, vorige) ON plan_bezoek TO :rol;

-- Where somebody stands on the one line of development. Append only: going back is a step as well.
CREATE TABLE plan_ontwikkelstap (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  persoon_id uuid NOT NULL,
  stap text NOT NULL CHECK (stap IN ('niets', 'iets', 'leven op orde', 'vrijwilligerswerk', 'certificaat', 'parttime werk', 'balans werk en prive', 'garantiebaan', 'sociaal ondernemer')),
  op date NOT NULL,
  toelichting text NOT NULL CHECK (trim(toelichting) <> ''),
  verder boolean NOT NULL,
  door text NOT NULL,
  door_naam text NOT NULL,
  vastgelegd_op timestamptz NOT NULL
);
CREATE INDEX plan_ontwikkelstap_van ON plan_ontwikkelstap (persoon_id, volgnummer);
GRANT SELECT, INSERT ON plan_ontwikkelstap TO :rol;
