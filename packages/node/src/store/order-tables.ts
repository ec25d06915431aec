// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from 'kysely';

/** The order of what comes in, and what has come and has no end yet. */
export interface OrderTables {
  incoming_sequences: { name: string; settled: number };
  waiting_messages: {
    person_id: string;
    message_id: string;
    case_id: string;
    kind: string;
    disclosure_id: string;
    sequence_name: string;
    sequence_number: number;
    digest: string;
    sealed: Uint8Array;
    state: 'held' | 'failing' | 'quarantined';
    tries: Generated<number>;
    /** The missing numbers that were told, with spaces between. */
    missing: Generated<string>;
    at: string;
  };
  interim_receipts: {
    person_id: string;
    message_id: string;
    side: 'given' | 'held';
    result: 'held' | 'quarantined';
    signed: Uint8Array;
    code: string | null;
    ledger_leaf: string;
    received_at: string;
  };
}
