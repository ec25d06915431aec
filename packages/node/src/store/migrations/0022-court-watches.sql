-- SPDX-License-Identifier: EUPL-1.2
-- The desk has seen that a court's decision reached everyone who holds a measure. Only added to.
create table court_closings (
  person_id uuid not null,
  entry_id uuid not null,
  officer_id text not null,
  officer_name text not null,
  closed_at timestamptz not null,
  constraint court_closings_once_each primary key (person_id, entry_id),
  foreign key (person_id, entry_id) references court_decisions
);
grant select, insert on court_closings to {{app}};
create index court_decisions_by_age on court_decisions (registered_at desc);
