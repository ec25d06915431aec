// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from 'kysely';

/** Who looked at whom: the way from a case or an officer to the ledger's lines. */
export interface AccessTables {
  access_lines: {
    access_id: Generated<number>;
    entry_id: string;
    at: string;
    event: string;
    officer_id: string;
    case_id: string | null;
  };
  case_openings: {
    person_id: string;
    case_id: string;
    session_id: string;
    reason: string;
    opened_at: string;
  };
  officer_locks: {
    lock_id: string;
    officer_id: string;
    locked_at: string;
    refusals: number;
    released_at: string | null;
    released_by: string | null;
    reasons: string | null;
  };
  officers_seen: { officer_id: string; name: string; unit: string; seen_at: string };
}
