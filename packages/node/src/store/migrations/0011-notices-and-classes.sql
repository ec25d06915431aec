-- SPDX-License-Identifier: EUPL-1.2
-- An authority tells the other of its own accord; a case is classified, with reasons that stay here.
alter table disclosures drop constraint disclosures_purpose_is_known;
alter table disclosures add constraint disclosures_purpose_is_known
  check (purpose in ('handover', 'request', 'answer', 'notice'));

-- A word counts for the question, the law and the values it was given on, as a judgment does.
alter table disclosure_items add column word_on text
  constraint disclosure_items_word_on_is_sha256 check (word_on ~ '^[0-9a-f]{64}$');
grant update (word_on) on disclosure_items to {{app}};

create table classification_reasons (
  person_id uuid not null,
  case_id uuid not null,
  entry_id uuid not null,
  reasons text not null,
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (person_id, entry_id),
  constraint classification_reasons_are_of_an_entry
    foreign key (person_id, entry_id) references entries,
  foreign key (person_id, case_id) references cases
);
grant select, insert on classification_reasons to {{app}};
