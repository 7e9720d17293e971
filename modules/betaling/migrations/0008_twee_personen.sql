-- What was approved was approved by somebody, and proposed by somebody else: an unknown name is not another name.
ALTER TABLE betaling_run
  ADD CONSTRAINT betaling_run_twee CHECK (goedgekeurd_op IS NULL
    OR (voorgelegd_door IS NOT NULL AND goedgekeurd_door IS NOT NULL AND goedgekeurd_door <> voorgelegd_door));
ALTER TABLE betaling_herbetaling
  ADD CONSTRAINT betaling_herbetaling_twee CHECK (goedgekeurd_op IS NULL OR goedgekeurd_door IS NOT NULL);
