-- SPDX-License-Identifier: EUPL-1.2
-- The newest of one witness is asked for in every round, also of one that has cosigned nothing yet.
create index ledger_cosignatures_of_a_witness on ledger_cosignatures (witness, tree_size desc);
