-- A job that the resident named becomes known under the payroll's name when it is recognised there.
GRANT UPDATE (werkgever) ON uitkering_inkomstenbron TO :rol;
