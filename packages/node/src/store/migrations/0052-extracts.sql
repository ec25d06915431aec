-- SPDX-License-Identifier: EUPL-1.2
-- What is kept from the person herself in an extract of what is held about her, on which ground, by
-- whom and why; lifted by a row of its own. Both are only added to.
create table extract_exceptions (
  person_id uuid not null,
  exception_id uuid not null,
  case_id uuid not null,
  item text not null,
  ground text not null
    constraint extract_exceptions_ground_is_known check (ground in (
      'another-person', 'crime-investigation', 'control-plans', 'foreign-relations', 'defence',
      'others-rights', 'unfinished-text'
    )),
  may_be_said boolean not null,
  reasons text not null
    constraint extract_exceptions_reasons_are_given check (length(reasons) >= 10),
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (person_id, exception_id),
  constraint extract_exceptions_one_exception_id unique (exception_id),
  constraint extract_exceptions_silent_only_by_secrecy
    check (may_be_said or ground not in ('others-rights', 'unfinished-text')),
  foreign key (person_id, case_id) references cases
);
create index extract_exceptions_of_a_case on extract_exceptions (person_id, case_id, at);

create table extract_exceptions_lifted (
  person_id uuid not null,
  exception_id uuid not null,
  reasons text not null
    constraint extract_exceptions_lifted_reasons_are_given check (length(reasons) >= 10),
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  constraint extract_exceptions_lifted_once primary key (person_id, exception_id),
  foreign key (person_id, exception_id) references extract_exceptions
);

grant select, insert on extract_exceptions, extract_exceptions_lifted to {{app}};

-- The case that a ledger entry names, as its leaf says it: to find every line of one case.
create function ledger_subject(leaf bytea) returns text language sql immutable parallel safe
  as $$ select convert_from(leaf, 'utf8')::jsonb ->> 'subject' $$;
create index ledger_entries_of_a_case on ledger_entries (ledger_subject(leaf));
