-- An example table for the tests of the platform.
create table kast (id text primary key, bedrag bigint, dag date, op timestamptz, extra jsonb);
grant select, insert on kast to :rol;
