-- Who works here no longer: from that moment on he has no roles here, until the provider says that he does again.
ALTER TABLE toegang_medewerker ADD COLUMN uit_dienst_op timestamptz;
GRANT UPDATE (uit_dienst_op) ON toegang_medewerker TO :rol;
