-- What the municipality wrote to a person, whether it was read, and whether the person was told by e-mail.

-- Append only: what was sent stays as it was sent.
CREATE TABLE bericht (
  id uuid PRIMARY KEY,
  persoon_id uuid NOT NULL,
  soort text NOT NULL,
  titel text NOT NULL,
  kern text NOT NULL,
  kenmerk text NOT NULL,
  -- the whole text as content: the message on the screen and the letter are both made from it
  inhoud jsonb NOT NULL,
  -- name and address as they were on the day of sending; apart, because staff read the text and not the address
  geadresseerde jsonb NOT NULL,
  -- the event that caused it: one event gives a person one bericht, however often it is delivered
  gebeurtenis_id uuid NOT NULL,
  verzonden_op timestamptz NOT NULL,
  UNIQUE (gebeurtenis_id, persoon_id)
);
CREATE INDEX bericht_van_persoon ON bericht (persoon_id, verzonden_op DESC);
GRANT SELECT, INSERT ON bericht TO :rol;

-- The first time that someone opened it: the resident himself, or who acts for him.
CREATE TABLE bericht_gelezen (
  bericht_id uuid NOT NULL REFERENCES bericht (id),
  lezer_id uuid NOT NULL,
  lezer text NOT NULL CHECK (lezer IN ('zelf', 'vertegenwoordiger')),
  gelezen_op timestamptz NOT NULL,
  PRIMARY KEY (bericht_id, lezer_id)
);
GRANT SELECT, INSERT ON bericht_gelezen TO :rol;

-- The notification that there is something to read; a bericht without a row is still waiting for it.
CREATE TABLE bericht_bezorging (
  bericht_id uuid PRIMARY KEY REFERENCES bericht (id),
  -- 'geweigerd': the address does not exist, by the service that sends
  uitkomst text NOT NULL CHECK (uitkomst IN ('gemeld', 'geen adres', 'geweigerd')),
  melding_id text,
  op timestamptz NOT NULL,
  CHECK ((uitkomst = 'gemeld') = (melding_id IS NOT NULL))
);
GRANT SELECT, INSERT ON bericht_bezorging TO :rol;

-- Where a person wants to be told. Gone when the person takes it away.
CREATE TABLE bericht_adres (
  persoon_id uuid PRIMARY KEY,
  e_mail text NOT NULL CHECK (e_mail LIKE '%_@_%'),
  sinds timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE (e_mail, sinds), DELETE ON bericht_adres TO :rol;
