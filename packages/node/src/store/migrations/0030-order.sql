-- SPDX-License-Identifier: EUPL-1.2
-- The order of what comes in: up to which number of a sequence everything has found its end.
create table incoming_sequences (
  name text primary key,
  settled bigint not null constraint incoming_sequences_settled_is_counted check (settled >= 0)
);
insert into incoming_sequences (name, settled)
  select sequence_name, max(sequence_number) from messages
    where direction = 'in' and kind <> 'stop' group by sequence_name;

-- Messages that have come and have no end yet: held until what they follow has come, failing, or
-- set aside because they cannot be applied.
create table waiting_messages (
  person_id uuid not null,
  message_id uuid not null,
  case_id uuid not null,
  kind text not null,
  disclosure_id uuid not null,
  sequence_name text not null,
  sequence_number bigint not null,
  digest text not null,
  sealed bytea not null,
  state text not null
    constraint waiting_messages_state_is_known check (state in ('held', 'failing', 'quarantined')),
  tries integer not null default 0,
  missing text not null default '',
  at timestamptz not null,
  primary key (person_id, message_id),
  constraint waiting_messages_one_message_id unique (message_id),
  constraint waiting_messages_one_per_number unique (sequence_name, sequence_number)
);
create index waiting_messages_of_a_case on waiting_messages (person_id, case_id);
create index waiting_messages_by_age on waiting_messages (at);

-- What was receipted without a verdict: `held` and `quarantined`. The final word is in `receipts`.
create table interim_receipts (
  person_id uuid not null,
  message_id uuid not null,
  side text not null constraint interim_receipts_side_is_known check (side in ('given', 'held')),
  result text not null
    constraint interim_receipts_result_is_none check (result in ('held', 'quarantined')),
  signed bytea not null,
  code text,
  ledger_leaf text not null,
  received_at timestamptz not null,
  primary key (person_id, message_id, side, ledger_leaf)
);

-- A message that is taken back names its number, so that what follows it does not wait for ever.
alter table recalled_messages add column sequence_name text, add column sequence_number bigint,
  add constraint recalled_messages_name_their_number
    check ((sequence_name is null) = (sequence_number is null));
create index recalled_messages_by_number on recalled_messages (sequence_name, sequence_number);

alter table messages drop constraint messages_state_is_known;
alter table messages add constraint messages_state_is_known check (state in (
  'queued', 'retrying', 'held', 'quarantined', 'delivered', 'refused', 'withdrawn', 'failed',
  'received'
));
drop index messages_on_their_way;
create index messages_on_their_way on messages (state)
  where state in ('queued', 'retrying', 'held', 'quarantined', 'failed', 'refused');

grant select, insert on incoming_sequences, interim_receipts to {{app}};
grant update (settled) on incoming_sequences to {{app}};
grant select, insert, delete on waiting_messages to {{app}};
grant update (state, tries, missing) on waiting_messages to {{app}};
