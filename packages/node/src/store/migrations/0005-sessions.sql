-- SPDX-License-Identifier: EUPL-1.2
create table sessions (
  token_hash text primary key,
  officer_id text not null,
  officer_name text not null,
  unit text not null,
  roles text[] not null,
  demonstration boolean not null,
  csrf_token text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null
);
create index sessions_by_age on sessions (seen_at);
