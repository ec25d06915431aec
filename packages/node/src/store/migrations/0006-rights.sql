-- SPDX-License-Identifier: EUPL-1.2
-- What the running node may do, and nothing more. {{app}} is the least-privilege role.
grant select, insert on people, documents, entries, case_events, judgments, message_documents,
  receipts, receipt_proofs, ledger_entries, ledger_openings, ledger_order, ledger_nodes,
  ledger_checkpoints, ledger_cosignatures, peer_checkpoints to {{app}};
grant select, insert, update on cases, case_bindings, disclosures, disclosure_items, requests, request_items,
  sequences, messages to {{app}};
grant update (protection) on people to {{app}};
grant select, insert, delete on staged_documents, ledger_pending to {{app}};
grant select, insert, update, delete on sessions to {{app}};
