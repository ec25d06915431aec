-- SPDX-License-Identifier: EUPL-1.2
-- What came of a journey and of who the person is: alerts exported, and links between persons, each
-- made and taken away by a line of its own. Only added to.
create table alert_exports (
  person_id uuid not null,
  export_id uuid not null,
  case_id uuid not null,
  change text not null
    constraint alert_exports_change_is_known check (change in ('entered', 'updated', 'deleted')),
  digest text not null constraint alert_exports_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (person_id, export_id),
  foreign key (person_id, case_id) references cases
);
create index alert_exports_of_a_case on alert_exports (person_id, case_id, at);

create table person_links (
  person_id uuid not null,
  link_id uuid not null,
  case_id uuid not null,
  other_person_id uuid not null references people,
  other_case_id uuid not null,
  linked boolean not null,
  reasons text not null constraint person_links_reasons_are_given check (length(reasons) >= 10),
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (person_id, link_id),
  foreign key (person_id, case_id) references cases,
  foreign key (other_person_id, other_case_id) references cases,
  constraint person_links_two_persons check (person_id <> other_person_id)
);
create index person_links_of_a_person on person_links (person_id, at);
create index person_links_of_the_other on person_links (other_person_id, at);

grant select, insert on alert_exports, person_links to {{app}};
