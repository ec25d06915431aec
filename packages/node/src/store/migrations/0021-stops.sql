-- SPDX-License-Identifier: EUPL-1.2
-- Who has taken note of which stop, and each time that nobody had. Only added to.
create table stop_acknowledgements (
  person_id uuid not null,
  case_id uuid not null,
  stop_id uuid not null,
  party text not null
    constraint stop_acknowledgements_party_is_known
    check (party in ('authority', 'custodian', 'carrier')),
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  constraint stop_acknowledgements_first_word_of_a_party_stands
    primary key (person_id, stop_id, party),
  constraint stop_acknowledgements_are_of_an_entry
    foreign key (person_id, stop_id) references entries,
  foreign key (person_id, case_id) references cases
);

-- What an officer must take note of, from when it was known here.
create table stop_watches (
  person_id uuid not null,
  case_id uuid not null,
  stop_id uuid not null,
  since timestamptz not null,
  primary key (person_id, stop_id),
  constraint stop_watches_are_of_an_entry foreign key (person_id, stop_id) references entries,
  foreign key (person_id, case_id) references cases
);
create index stop_watches_by_age on stop_watches (since desc);

create table stop_escalations (
  person_id uuid not null,
  case_id uuid not null,
  stop_id uuid not null,
  level integer not null constraint stop_escalations_level_counts_from_one check (level > 0),
  at timestamptz not null,
  constraint stop_escalations_each_level_once primary key (person_id, stop_id, level),
  foreign key (person_id, case_id) references cases
);

-- A court's decision as the desk took it: when it came, and when it was registered.
create table court_decisions (
  person_id uuid not null,
  entry_id uuid not null,
  case_id uuid not null,
  court text not null,
  received_at timestamptz not null,
  registered_at timestamptz not null,
  officer_id text not null,
  officer_name text not null,
  primary key (person_id, entry_id),
  constraint court_decisions_come_before_they_are_registered check (received_at <= registered_at),
  constraint court_decisions_are_of_an_entry
    foreign key (person_id, entry_id) references entries,
  foreign key (person_id, case_id) references cases
);

grant select, insert on stop_acknowledgements, stop_watches, stop_escalations, court_decisions to {{app}};
