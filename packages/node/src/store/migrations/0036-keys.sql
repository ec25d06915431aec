-- SPDX-License-Identifier: EUPL-1.2
-- What the two authorities have said to each other of their keys, and what is known of a key here.
-- Everything here is only ever added to; nothing of it is about a person whom a case concerns.
create table key_statements (
  act_id uuid primary key,
  number bigint generated always as identity,
  direction text not null
    constraint key_statements_direction_is_known check (direction in ('out', 'in')),
  act text not null
    constraint key_statements_act_is_known
    check (act in ('announced', 'accepted', 'refused', 'retired', 'compromised')),
  -- the announcement that an answer is about
  announcement_id uuid references key_statements (act_id)
    constraint key_statements_an_answer_is_to_an_announcement
    check ((announcement_id is not null) = (act in ('accepted', 'refused'))),
  signed bytea not null,
  -- the same bytes, signed by the keys that are announced
  possession bytea
    constraint key_statements_new_keys_sign_too
    check ((possession is not null) = (act = 'announced')),
  -- our own officer; null where whoever runs the node acted, and for the other authority's
  officer_id text
    constraint key_statements_officer_is_our_own check (officer_id is null or direction = 'out'),
  -- when it was said, or came
  at timestamptz not null
);
-- An announcement is answered once.
create unique index key_statements_one_answer
  on key_statements (announcement_id) where act in ('accepted', 'refused');

-- The recipient's signed word that it has the statement: the other authority's on ours, ours on theirs.
create table key_receipts (
  act_id uuid primary key references key_statements,
  signed bytea not null,
  result text not null
    constraint key_receipts_result_is_known check (result in ('accepted', 'rejected')),
  code text,
  ledger_leaf text not null,
  at timestamptz not null
);

-- Our officers who have compared an announcement with what they were told by other means.
create table key_confirmations (
  announcement_id uuid not null references key_statements (act_id),
  officer_id text not null,
  officer_title text not null,
  unit text not null,
  at timestamptz not null,
  constraint key_confirmations_each_officer_once primary key (announcement_id, officer_id)
);

-- The end or the loss of a key, of either authority; it narrows and never widens.
create table key_marks (
  number bigint generated always as identity primary key,
  kid text not null,
  mark text not null
    constraint key_marks_mark_is_known check (mark in ('retired', 'compromised')),
  -- retired: its end; compromised: since when it may have been in strange hands
  moment timestamptz not null,
  -- compromised: refused from here on
  at timestamptz not null
);

grant select, insert on key_statements, key_receipts, key_confirmations, key_marks to {{app}};
