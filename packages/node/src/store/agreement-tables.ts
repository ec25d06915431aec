// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from 'kysely';

/** What the authorities have agreed on, version by version. */
export interface AgreementTables {
  agreement_versions: {
    subject: string;
    hash: string;
    edition: string;
    content: Uint8Array;
    at: string;
  };
  agreement_acts: {
    act_id: string;
    proposal_id: string;
    subject: string;
    hash: string;
    act: string;
    direction: string;
    authority: string;
    proposer: string;
    officer_id: string | null;
    officer_title: string;
    unit: string;
    reasons: string | null;
    signed: Uint8Array;
    at: string;
    number: Generated<number>;
  };
  agreement_receipts: {
    act_id: string;
    signed: Uint8Array;
    result: string;
    code: string | null;
    ledger_leaf: string;
    at: string;
  };
}
