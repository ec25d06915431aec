-- SPDX-License-Identifier: EUPL-1.2
-- What a message told, entry by entry, as digests: read once from its sealed bytes, so that two
-- nodes can compare what they hold without opening every message every night.
create table message_tellings (
  person_id uuid not null,
  message_id uuid not null,
  entries jsonb not null,
  primary key (person_id, message_id)
);

-- The receipt that a recipient gave anew, because it had lost the message and its first receipt.
create table renewed_receipts (
  person_id uuid not null,
  message_id uuid not null,
  ledger_leaf text not null,
  signed bytea not null,
  result text not null,
  code text,
  received_at timestamptz not null,
  primary key (person_id, message_id, ledger_leaf)
);

-- Runs of reconciliation, ended or failed; what they found on cases that are here.
create table reconcile_runs (
  run_id uuid primary key,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  code text,
  cases_here integer not null,
  cases_there integer not null,
  cases_unknown_here integer not null,
  more boolean not null,
  turns integer not null
);
create index reconcile_runs_by_age on reconcile_runs (finished_at desc);

create table reconcile_differences (
  person_id uuid not null,
  difference_id uuid not null,
  run_id uuid not null references reconcile_runs,
  case_id uuid not null,
  cause text not null,
  healing text not null,
  message_id uuid,
  sender text not null,
  number bigint,
  item text,
  primary key (person_id, difference_id),
  foreign key (person_id, case_id) references cases,
  constraint reconcile_differences_about_a_message_or_an_item
    check (item is null or message_id is null)
);
create index reconcile_differences_of_a_run on reconcile_differences (run_id);

grant select, insert on message_tellings, renewed_receipts, reconcile_runs, reconcile_differences
  to {{app}};
