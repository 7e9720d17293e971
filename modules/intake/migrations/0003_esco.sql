-- Every municipality reads the one list of occupations and skills; none writes it.
GRANT SELECT ON intake_esco_versie, intake_esco_beroep, intake_esco_vaardigheid, intake_esco_relatie TO :rol;
