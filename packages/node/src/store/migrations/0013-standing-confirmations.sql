-- SPDX-License-Identifier: EUPL-1.2
-- A named officer's word that a proposed fact of a case is right, on exactly the basis it had then.
-- A changed basis has another digest, so the word stands no longer; it is kept all the same.
create table standing_confirmations (
  person_id uuid not null,
  confirmation_id uuid not null,
  case_id uuid not null,
  fact text not null
    constraint standing_confirmations_fact_is_one_that_is_confirmed check (fact in (
      'legal-force', 'stay', 'voluntary-period', 'lapse', 'departure', 'entry-ban',
      'enforcing-authority', 'detention-review', 'child', 'counsel', 'protection'
    )),
  value_word text not null,
  value_on date,
  basis_digest text not null
    constraint standing_confirmations_basis_is_a_digest check (basis_digest ~ '^[0-9a-f]{64}$'),
  reasons text not null
    constraint standing_confirmations_reasons_are_given check (length(reasons) >= 10),
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (person_id, confirmation_id),
  foreign key (person_id, case_id) references cases (person_id, case_id),
  constraint standing_confirmations_one_word_on_a_basis
    unique (person_id, case_id, fact, basis_digest)
);

grant select, insert on standing_confirmations to {{app}};
