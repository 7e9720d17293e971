-- Jobs are shared plumbing; a municipality reaches them only through this function.
-- It runs as its owner, but takes the municipality from the role that the caller took on: a tenant cannot name another.
create function inplannen(taak text, inhoud json, sleutel text, na timestamptz, rij text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gemeente text := current_setting('role');
begin
  if gemeente !~ '^gm[0-9]{4}$' then
    raise exception 'a job is only planned inside a municipality';
  end if;
  perform graphile_worker.add_job(
    taak,
    json_build_object('gemeente', gemeente, 'inhoud', inhoud),
    queue_name := case when rij is null then null else gemeente || ':' || rij end,
    run_at := na,
    job_key := case when sleutel is null then null else gemeente || ':' || taak || ':' || sleutel end
  );
end $$;
revoke all on function inplannen(text, json, text, timestamptz, text) from public;

-- A line of life per worker process; jobs of one that stopped beating are freed by another.
create table werker (
  id text primary key,
  gestart timestamptz not null,
  hartslag timestamptz not null
);
create index werker_hartslag on werker (hartslag);
grant select, insert, update, delete on werker to samenkracht_app;
