-- SPDX-License-Identifier: EUPL-1.2
-- The ledger. The application may add and read; order is given by the sequencer, in batches.
create table ledger_entries (
  entry_id uuid primary key,
  leaf bytea not null,
  leaf_hash text not null constraint ledger_entries_one_leaf unique
);

-- What an entry commits to. Erasable alone, where a named archive regulation allows it.
create table ledger_openings (
  entry_id uuid primary key references ledger_entries,
  salt bytea not null,
  content bytea not null
);

create table ledger_pending (
  pending_id bigint generated always as identity primary key,
  entry_id uuid not null references ledger_entries,
  leaf_hash text not null
);

create table ledger_order (
  leaf_index bigint primary key,
  entry_id uuid not null constraint ledger_order_each_entry_once unique references ledger_entries
);

-- Hashes of complete subtrees: level 0 are leaves.
create table ledger_nodes (
  level smallint not null,
  node_index bigint not null,
  hash text not null,
  primary key (level, node_index)
);

create table ledger_checkpoints (
  tree_size bigint primary key,
  root text not null,
  note text not null,
  at timestamptz not null
);

create table ledger_cosignatures (
  tree_size bigint not null references ledger_checkpoints,
  witness text not null,
  line text not null,
  at timestamptz not null,
  primary key (tree_size, witness)
);

-- The other node's checkpoints that this node has cosigned.
create table peer_checkpoints (
  origin text not null,
  tree_size bigint not null,
  root text not null,
  note text not null,
  at timestamptz not null,
  primary key (origin, tree_size)
);
