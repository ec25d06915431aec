-- SPDX-License-Identifier: EUPL-1.2
-- Messages are kept sealed: to the peer as sent, to ourselves for later proof, or as received.
create table sequences (
  name text primary key,
  last bigint not null
);

create table messages (
  person_id uuid not null,
  message_id uuid not null,
  case_id uuid not null,
  direction text not null constraint messages_direction_is_known check (direction in ('out', 'in')),
  kind text not null,
  disclosure_id uuid not null,
  sequence_name text not null,
  sequence_number bigint not null,
  digest text not null,
  sealed bytea not null,
  sealed_own bytea,
  state text not null
    constraint messages_state_is_known
    check (state in ('queued', 'retrying', 'delivered', 'refused', 'withdrawn', 'failed', 'received')),
  attempts integer not null default 0,
  last_error text,
  at timestamptz not null,
  primary key (person_id, message_id),
  constraint messages_once_per_direction unique (message_id, direction),
  constraint messages_one_per_number unique (sequence_name, sequence_number, direction),
  constraint messages_own_copy_of_what_goes_out check ((direction = 'out') = (sealed_own is not null))
);
create index messages_of_a_case on messages (person_id, case_id, at);
create index messages_on_their_way on messages (state) where state in ('queued', 'retrying', 'failed', 'refused');

create table message_documents (
  person_id uuid not null,
  message_id uuid not null,
  digest text not null,
  primary key (person_id, message_id, digest)
);

-- Documents that came before the message that names them; the message claims them.
create table staged_documents (
  message_id uuid not null,
  digest text not null,
  sender text not null,
  sealed bytea not null,
  at timestamptz not null,
  primary key (message_id, digest)
);

-- `given`: our word to the sender; `held`: the recipient's word to us.
create table receipts (
  person_id uuid not null,
  message_id uuid not null,
  side text not null constraint receipts_side_is_known check (side in ('given', 'held')),
  signed bytea not null,
  result text not null,
  code text,
  ledger_leaf text not null,
  received_at timestamptz not null,
  primary key (person_id, message_id, side)
);
create index receipts_by_leaf on receipts (ledger_leaf);

create table receipt_proofs (
  person_id uuid not null,
  message_id uuid not null,
  side text not null,
  leaf_index bigint not null,
  tree_size bigint not null,
  inclusion text[] not null,
  checkpoint text not null,
  at timestamptz not null,
  primary key (person_id, message_id, side),
  foreign key (person_id, message_id, side) references receipts
);
