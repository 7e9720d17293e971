-- Where else a professional of a regional organisation works, with his roles there, as the provider said when he signed in.
-- A session is of one municipality: going to another ends it and begins one there.
ALTER TABLE toegang_sessie ADD COLUMN elders jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(elders) = 'array');
