-- The outbox: what happened, in the order of writing. Append-only: there is no UPDATE or DELETE grant.
create table platform_gebeurtenis (
  id uuid primary key,
  soort text not null,
  onderwerp text not null,
  data jsonb not null,
  tijdstip timestamptz not null,
  actor_id text not null,
  verzoek_id text not null
);
create index platform_gebeurtenis_onderwerp on platform_gebeurtenis (onderwerp, tijdstip);
grant select, insert on platform_gebeurtenis to :rol;

-- A job or delivery whose effect stands: written in the transaction of the effect, so that a repeat does nothing.
create table platform_uitgevoerd (
  sleutel text primary key,
  tijdstip timestamptz not null
);
create index platform_uitgevoerd_tijdstip on platform_uitgevoerd (tijdstip);
grant select, insert, delete on platform_uitgevoerd to :rol;

-- The answer to a request that carried an Idempotency-Key, for when the same request comes again.
create table platform_idempotentie (
  actor_id text not null,
  route text not null,
  sleutel text not null,
  verzoek_hash text not null,
  status smallint,
  antwoord jsonb,
  tijdstip timestamptz not null,
  primary key (actor_id, route, sleutel)
);
create index platform_idempotentie_tijdstip on platform_idempotentie (tijdstip);
grant select, insert, update, delete on platform_idempotentie to :rol;
