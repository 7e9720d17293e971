-- What was read of a payslip when it came in, or why a person must read it; and from which payslip a word about pay was taken.
ALTER TABLE uitkering_loonstrook ADD COLUMN lezing jsonb;
ALTER TABLE uitkering_inkomst ADD COLUMN loonstrook_id uuid;
