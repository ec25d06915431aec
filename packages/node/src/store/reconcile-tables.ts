// SPDX-License-Identifier: EUPL-1.2
import type { ColumnType, Generated } from 'kysely';

/** One entry that a message told: its item, and the digest of what was told. */
export interface ToldEntry {
  readonly entryId: string;
  readonly item: string;
  readonly digest: string;
}

/** What two nodes hold of what they have exchanged, compared. */
export interface ReconcileTables {
  message_tellings: {
    person_id: string;
    message_id: string;
    entries: ColumnType<readonly ToldEntry[], string, never>;
  };
  renewed_receipts: {
    person_id: string;
    message_id: string;
    ledger_leaf: string;
    signed: Uint8Array;
    result: string;
    code: string | null;
    received_at: string;
  };
  reconcile_runs: {
    run_id: string;
    started_at: string;
    finished_at: string;
    code: string | null;
    cases_here: number;
    cases_there: number;
    cases_unknown_here: number;
    more: boolean;
    turns: number;
  };
  reconcile_differences: {
    person_id: string;
    difference_id: string;
    run_id: string;
    case_id: string;
    cause: string;
    healing: string;
    message_id: string | null;
    sender: string;
    number: number | null;
    item: string | null;
  };
  given_back_messages: {
    person_id: string;
    message_id: string;
    case_id: string;
    direction: 'out' | 'in';
    kind: string;
    request_id: string | null;
    sequence_name: string;
    sequence_number: number;
    digest: string;
    result: string;
    receipt: Uint8Array;
    at: string;
  };
  resync_runs: {
    run_id: string;
    asked_at: string;
    after_case: string;
    cases: Generated<number>;
    posted: Generated<number>;
    kept: Generated<number>;
    finished_at: string | null;
  };
}
