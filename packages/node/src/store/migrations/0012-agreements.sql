-- SPDX-License-Identifier: EUPL-1.2
-- What the two authorities have agreed on, version by version. Everything here is only ever added
-- to; nothing of it is about a person.
create table agreement_versions (
  subject text not null constraint agreement_versions_subject_is_known check (subject in (
    'catalogue',
    'classification.enforceability',
    'classification.identity',
    'classification.detention-priority'
  )),
  hash text not null,
  edition text not null,
  -- the very bytes that the hash is of
  content bytea not null
    constraint agreement_versions_content_has_the_hash
    check (encode(sha256(content), 'hex') = hash),
  at timestamptz not null,
  primary key (subject, hash)
);

create table agreement_acts (
  act_id uuid primary key,
  proposal_id uuid not null,
  subject text not null,
  hash text not null,
  act text not null
    constraint agreement_acts_act_is_known
    check (act in ('proposed', 'accepted', 'refused', 'withdrawn')),
  direction text not null
    constraint agreement_acts_direction_is_known check (direction in ('out', 'in')),
  authority text not null,
  -- whose proposal it is about
  proposer text not null,
  -- our own officer; the other authority's is known by title and unit
  officer_id text
    constraint agreement_acts_own_officer_is_named
    check ((direction = 'out') = (officer_id is not null)),
  officer_title text not null,
  unit text not null,
  reasons text
    constraint agreement_acts_reasons_are_given check (act = 'accepted' or reasons is not null),
  signed bytea not null,
  at timestamptz not null,
  number bigint generated always as identity,
  foreign key (subject, hash) references agreement_versions,
  constraint agreement_acts_a_proposal_is_its_own
    check ((act = 'proposed') = (proposal_id = act_id)),
  constraint agreement_acts_nobody_answers_itself
    check ((act in ('proposed', 'withdrawn')) = (authority = proposer)),
  constraint agreement_acts_each_once unique (proposal_id, act),
  constraint agreement_acts_one_proposal unique (act_id, subject, hash, proposer),
  constraint agreement_acts_about_one_proposal
    foreign key (proposal_id, subject, hash, proposer)
    references agreement_acts (act_id, subject, hash, proposer)
);
-- The other authority answers a proposal once: it accepts or it refuses.
create unique index agreement_acts_one_answer
  on agreement_acts (proposal_id) where act in ('accepted', 'refused');
create index agreement_acts_of_a_version on agreement_acts (subject, hash, number);

-- The recipient's signed word that it has the act: the other authority's on ours, ours on theirs.
create table agreement_receipts (
  act_id uuid primary key references agreement_acts,
  signed bytea not null,
  result text not null
    constraint agreement_receipts_result_is_known check (result in ('accepted', 'rejected')),
  code text,
  ledger_leaf text not null,
  at timestamptz not null
);

grant select, insert on agreement_versions, agreement_acts, agreement_receipts to {{app}};
