-- How a run is operated: for whom, what counts as a large change, stopped between two sets, and how fast it goes.
ALTER TABLE betaling_run
  -- the benefits of a run for a selection, as an array of ids; empty is everyone
  ADD COLUMN selectie jsonb CHECK (jsonb_typeof(selectie) = 'array' AND jsonb_array_length(selectie) BETWEEN 1 AND 1000),
  -- in percent: an amount that differs more from the month before is shown
  ADD COLUMN drempel smallint NOT NULL DEFAULT 20 CHECK (drempel BETWEEN 1 AND 100),
  -- stopped by a person: what was done stands, the rest waits
  ADD COLUMN onderbroken_op timestamptz,
  ADD COLUMN onderbroken_door text,
  -- from when, and from how many, the pace is measured: the start of the work, or the moment it went on
  ADD COLUMN tempo_vanaf timestamptz,
  ADD COLUMN tempo_verwerkt integer NOT NULL DEFAULT 0,
  ADD CHECK (onderbroken_op IS NULL OR bezig IS NOT NULL);
