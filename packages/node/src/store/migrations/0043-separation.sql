-- SPDX-License-Identifier: EUPL-1.2
-- Cases that have ended: set apart from current work by an officer's decision (22 § UDL), on the
-- node's proposal. What is set apart is in no list and no search until it is brought back, or until
-- something new happens in the case.
create table case_separations (
  person_id uuid not null,
  separation_id uuid not null,
  case_id uuid not null,
  ended_as text not null,
  ended_on date not null,
  proposed_at timestamptz not null,
  decision text constraint case_separations_decision_is_known check (decision in ('separated', 'kept')),
  reasons text,
  officer_id text,
  officer_name text,
  decided_at timestamptz,
  returned_by text,
  returned_reasons text,
  returned_at timestamptz,
  primary key (person_id, separation_id),
  foreign key (person_id, case_id) references cases,
  constraint case_separations_are_decided_by_someone_with_reasons check (
    (decision is null) = (officer_id is null) and (decision is null) = (officer_name is null)
    and (decision is null) = (reasons is null) and (decision is null) = (decided_at is null)),
  constraint case_separations_are_ended_by_someone_with_reasons check (
    (returned_at is null) = (returned_by is null)
    and (returned_at is null) = (returned_reasons is null)
    and (returned_at is null or decision = 'separated'))
);
create unique index case_separations_one_of_a_case on case_separations (person_id, case_id)
  where decision is null or (decision = 'separated' and returned_at is null);
create index case_separations_by_case on case_separations (case_id, proposed_at desc);

-- Why nothing of a case may be erased: an open matter of supervision, a request for its documents.
create table case_holds (
  person_id uuid not null,
  hold_id uuid not null,
  case_id uuid not null,
  kind text not null
    constraint case_holds_kind_is_known check (kind in ('supervision', 'documents-requested', 'dispute')),
  reference text not null,
  officer_id text not null,
  officer_name text not null,
  placed_at timestamptz not null,
  released_by text,
  released_reasons text,
  released_at timestamptz,
  primary key (person_id, hold_id),
  foreign key (person_id, case_id) references cases,
  constraint case_holds_are_released_by_someone_with_reasons check (
    (released_at is null) = (released_by is null) and (released_at is null) = (released_reasons is null))
);
create index case_holds_of_a_case on case_holds (person_id, case_id) where released_at is null;

grant select, insert on case_separations, case_holds to {{app}};
grant update (decision, reasons, officer_id, officer_name, decided_at,
  returned_by, returned_reasons, returned_at) on case_separations to {{app}};
grant update (released_by, released_reasons, released_at) on case_holds to {{app}};
