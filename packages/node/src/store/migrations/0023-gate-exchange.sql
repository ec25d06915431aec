-- SPDX-License-Identifier: EUPL-1.2
-- What one authority asked the other before a departure, and what was answered: the bytes as they
-- went and came. Only added to.
create table gate_questions (
  person_id uuid not null,
  question_id uuid not null,
  case_id uuid not null,
  side text not null constraint gate_questions_side_is_known check (side in ('asked', 'received')),
  digest text not null constraint gate_questions_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  sealed bytea not null,
  sealed_own bytea,
  at timestamptz not null,
  primary key (person_id, question_id),
  foreign key (person_id, case_id) references cases,
  constraint gate_questions_one_question_id unique (question_id),
  constraint gate_questions_own_copy_of_what_goes_out check ((side = 'asked') = (sealed_own is not null))
);

create table gate_answers (
  person_id uuid not null,
  answer_id uuid not null,
  question_id uuid not null,
  case_id uuid not null,
  side text not null constraint gate_answers_side_is_known check (side in ('given', 'received')),
  digest text not null constraint gate_answers_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  sealed bytea not null,
  sealed_own bytea,
  at timestamptz not null,
  primary key (person_id, answer_id),
  foreign key (person_id, question_id) references gate_questions,
  constraint gate_answers_one_to_a_question unique (person_id, question_id),
  constraint gate_answers_own_copy_of_what_goes_out check ((side = 'given') = (sealed_own is not null))
);

-- A result knows what was asked, and how many entries it was read from: one more revokes it.
alter table gate_results
  add column question_id uuid,
  add column entries_seen integer not null default 0,
  add constraint gate_results_question_is_kept
    foreign key (person_id, question_id) references gate_questions;

grant select, insert on gate_questions, gate_answers to {{app}};
