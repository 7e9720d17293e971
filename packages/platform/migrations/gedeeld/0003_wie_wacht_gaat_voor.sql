-- What one person waits for goes before work in sets: a receipt must not stand behind the forecasts of a city.
create or replace function inplannen_veel(taak text, inhouden json, sleutels text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gemeente text := current_setting('role');
begin
  if gemeente !~ '^gm[0-9]{4}$' then
    raise exception 'a job is only planned inside a municipality';
  end if;
  perform graphile_worker.add_jobs(array(
    select row(
      taak,
      json_build_object('gemeente', gemeente, 'inhoud', een.inhoud),
      null, null, null,
      case when sleutels is null then null else gemeente || ':' || taak || ':' || sleutels[een.nummer] end,
      case when json_array_length(inhouden) > 1 then 10 end, null
    )::graphile_worker.job_spec
    from json_array_elements(inhouden) with ordinality as een(inhoud, nummer)
  ));
end $$;
