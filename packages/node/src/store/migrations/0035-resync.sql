-- SPDX-License-Identifier: EUPL-1.2
-- What the other authority told of messages that were lost here: all but their content, with the
-- receipt that proves them. `out` are our own.
create table given_back_messages (
  person_id uuid not null,
  message_id uuid not null,
  case_id uuid not null,
  direction text not null
    constraint given_back_messages_direction_is_known check (direction in ('out', 'in')),
  kind text not null,
  request_id uuid,
  sequence_name text not null,
  sequence_number bigint not null,
  digest text not null,
  result text not null,
  receipt bytea not null,
  at timestamptz not null,
  primary key (person_id, message_id)
);
create index given_back_messages_of_a_request on given_back_messages (request_id)
  where request_id is not null;

-- Re-syncs that the other authority asked for, and how far each has come.
create table resync_runs (
  run_id uuid primary key,
  asked_at timestamptz not null,
  after_case uuid not null,
  cases integer not null default 0,
  posted integer not null default 0,
  kept integer not null default 0,
  finished_at timestamptz
);

grant select, insert on given_back_messages, resync_runs to {{app}};
grant update (after_case, cases, posted, kept, finished_at) on resync_runs to {{app}};
