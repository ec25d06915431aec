// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from 'kysely';

/** What is said and known of keys. */
export interface KeyTables {
  key_statements: {
    act_id: string;
    number: Generated<number>;
    direction: string;
    act: string;
    announcement_id: string | null;
    signed: Uint8Array;
    possession: Uint8Array | null;
    officer_id: string | null;
    at: string;
  };
  key_receipts: {
    act_id: string;
    signed: Uint8Array;
    result: string;
    code: string | null;
    ledger_leaf: string;
    at: string;
  };
  key_confirmations: {
    announcement_id: string;
    officer_id: string;
    officer_title: string;
    unit: string;
    at: string;
  };
  key_marks: {
    number: Generated<number>;
    kid: string;
    mark: string;
    moment: string;
    at: string;
  };
}
