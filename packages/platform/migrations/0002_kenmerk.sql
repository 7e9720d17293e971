-- What an installation must remember about itself, such as the day for which its sample city was made.
create table platform_kenmerk (
  naam text primary key,
  waarde text not null
);
grant select, insert on platform_kenmerk to :rol;
