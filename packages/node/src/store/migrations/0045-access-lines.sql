-- SPDX-License-Identifier: EUPL-1.2
-- The ledger is ordered by time alone. These rows find its lines by case and by officer, so that
-- who has looked at whom can be reviewed; what was done stands in the ledger.
create table access_lines (
  access_id bigint generated always as identity primary key,
  entry_id uuid not null references ledger_entries,
  at timestamptz not null,
  event text not null,
  officer_id text not null,
  case_id uuid
);
create index access_lines_of_a_case on access_lines (case_id, access_id desc);
create index access_lines_of_an_officer on access_lines (officer_id, access_id desc);
grant select, insert on access_lines to {{app}};

-- What the identity provider said of an officer at the last sign-in. Sessions are cleared away.
create table officers_seen (
  officer_id text primary key,
  name text not null,
  unit text not null,
  seen_at timestamptz not null
);
grant select, insert on officers_seen to {{app}};
grant update (name, unit, seen_at) on officers_seen to {{app}};
