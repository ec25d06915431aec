-- SPDX-License-Identifier: EUPL-1.2
-- A ledger goes on under another key and name when the one before it was closed. The tree is the same;
-- which name a checkpoint was signed under, and which ledger a cosignature is of, is said of each.
alter table ledger_cosignatures drop constraint ledger_cosignatures_tree_size_fkey;
alter table ledger_cosignatures drop constraint ledger_cosignatures_pkey;
alter table ledger_checkpoints drop constraint ledger_checkpoints_pkey;

alter table ledger_checkpoints add column origin text;
update ledger_checkpoints set origin = split_part(note, E'\n', 1);
alter table ledger_checkpoints alter column origin set not null;
alter table ledger_checkpoints add constraint ledger_checkpoints_one_each primary key (origin, tree_size);

alter table ledger_cosignatures add column origin text;
update ledger_cosignatures s set origin = c.origin from ledger_checkpoints c where c.tree_size = s.tree_size;
alter table ledger_cosignatures alter column origin set not null;
alter table ledger_cosignatures
  add constraint ledger_cosignatures_one_each primary key (origin, tree_size, witness),
  add constraint ledger_cosignatures_of_a_checkpoint
    foreign key (origin, tree_size) references ledger_checkpoints (origin, tree_size);

drop index ledger_cosignatures_of_a_witness;
create index ledger_cosignatures_of_a_witness on ledger_cosignatures (witness, origin, tree_size desc);
create index ledger_checkpoints_by_size on ledger_checkpoints (tree_size desc);
