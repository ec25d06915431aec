// SPDX-License-Identifier: EUPL-1.2
interface CaseRow {
  person_id: string;
  case_id: string;
}

/** What is set apart of cases that have ended, what holds them, and what has been erased. */
export interface ArchiveTables {
  case_separations: CaseRow & {
    separation_id: string;
    ended_as: string;
    ended_on: string;
    proposed_at: string;
    decision: string | null;
    reasons: string | null;
    officer_id: string | null;
    officer_name: string | null;
    decided_at: string | null;
    returned_by: string | null;
    returned_reasons: string | null;
    returned_at: string | null;
  };
  case_holds: CaseRow & {
    hold_id: string;
    kind: string;
    reference: string;
    officer_id: string;
    officer_name: string;
    placed_at: string;
    released_by: string | null;
    released_reasons: string | null;
    released_at: string | null;
  };
  case_erasures: CaseRow & {
    erasure_id: string;
    regulation_id: string;
    regulation_text: string;
    reasons: string;
    proposed_by: string;
    proposed_name: string;
    proposed_at: string;
    decision: string | null;
    decided_by: string | null;
    decided_name: string | null;
    decided_reasons: string | null;
    decided_at: string | null;
  };
  erased_messages: { person_id: string; message_id: string; signed: Uint8Array };
}
