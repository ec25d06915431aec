-- SPDX-License-Identifier: EUPL-1.2
-- People and cases. Every case table carries the person first in its key.
create table people (
  person_id uuid primary key,
  dossier text not null constraint people_one_per_dossier unique,
  protection text not null
    constraint people_protection_is_a_level
    check (protection in ('none', 'marking', 'protected-registration', 'fictitious')),
  created_at timestamptz not null
);

create table cases (
  person_id uuid not null references people,
  case_id uuid not null,
  number text not null,
  unit text not null,
  names text[] not null default '{}',
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (person_id, case_id),
  constraint cases_one_case_id unique (case_id),
  constraint cases_one_for_a_person unique (person_id)
);
create index cases_by_unit on cases (unit, changed_at desc, case_id);
create index cases_by_name on cases using gin (names);
create index cases_by_number on cases (number);

-- Officers bound to a case by name; `cleared` lets an officer see a protected identity.
create table case_bindings (
  person_id uuid not null,
  case_id uuid not null,
  officer_id text not null,
  cleared boolean not null,
  bound_at timestamptz not null,
  primary key (person_id, case_id, officer_id),
  foreign key (person_id, case_id) references cases
);
create index case_bindings_by_officer on case_bindings (officer_id);

create table documents (
  person_id uuid not null,
  document_id uuid not null,
  case_id uuid not null,
  digest text not null constraint documents_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes integer not null,
  title text not null,
  content bytea not null,
  primary key (person_id, document_id),
  constraint documents_once_in_a_case unique (person_id, case_id, digest),
  foreign key (person_id, case_id) references cases
);
create index documents_by_id on documents (document_id);

create table entries (
  person_id uuid not null,
  entry_id uuid not null,
  case_id uuid not null,
  item text not null,
  value jsonb not null,
  source jsonb not null,
  as_of date not null,
  held_by text not null,
  document_digest text,
  received_with uuid,
  known_at timestamptz not null,
  primary key (person_id, entry_id),
  foreign key (person_id, case_id) references cases
);
create index entries_of_a_case on entries (person_id, case_id, item);

create table case_events (
  person_id uuid not null,
  event_id uuid not null,
  case_id uuid not null,
  kind text not null,
  happened_at timestamptz not null,
  known_at timestamptz not null,
  by_authority text not null,
  by_officer text,
  items text[] not null default '{}',
  disclosure_id uuid,
  request_id uuid,
  message_id uuid,
  primary key (person_id, event_id),
  foreign key (person_id, case_id) references cases
);
create index case_events_of_a_case on case_events (person_id, case_id, known_at);
