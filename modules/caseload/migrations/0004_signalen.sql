-- More that asks for a coach: a step of the plan that is late, a contract that ends, pay that stays away, an instrument that was asked for.
ALTER TABLE caseload_signaal DROP CONSTRAINT caseload_signaal_soort_check;
ALTER TABLE caseload_signaal ADD CONSTRAINT caseload_signaal_soort_check CHECK (soort IN ('urgente intake', 'overdracht', 'termijn',
  'niet verschenen', 'loon blijft uit', 'contract eindigt', 'einde in zicht', 'instrument gevraagd', 'planstap', 'evaluatie', 'nieuw feit'));

-- The part of the thing that it is about, such as one of its deadlines; empty is the whole. Each part asks for itself.
ALTER TABLE caseload_signaal ADD COLUMN deel text NOT NULL DEFAULT '';
DROP INDEX caseload_signaal_een;
CREATE UNIQUE INDEX caseload_signaal_een ON caseload_signaal (persoon_id, soort, verwijzing, deel) WHERE afgedaan_op IS NULL;
