// SPDX-License-Identifier: EUPL-1.2
import type { GateResult } from '@samsyn/terms';
import type { ColumnType } from 'kysely';

interface CaseRow {
  person_id: string;
  case_id: string;
}

interface ByOfficer extends CaseRow {
  officer_id: string;
  officer_name: string;
}

interface GateBytesRow extends CaseRow {
  question_id: string;
  digest: string;
  sealed: Uint8Array;
  sealed_own: Uint8Array | null;
  at: string;
}

/** The check before a departure, what comes of one, and who persons are linked to. */
export interface JourneyTables {
  gate_questions: GateBytesRow & { side: 'asked' | 'received' };
  gate_answers: GateBytesRow & { answer_id: string; side: 'given' | 'received' };
  gate_results: ByOfficer & {
    check_id: string;
    result: ColumnType<GateResult, string, string>;
    question_id: string | null;
    entries_seen: number;
    checked_at: string;
  };
  alert_exports: ByOfficer & {
    export_id: string;
    change: 'entered' | 'updated' | 'deleted';
    digest: string;
    at: string;
  };
  person_links: ByOfficer & {
    link_id: string;
    other_person_id: string;
    other_case_id: string;
    linked: boolean;
    reasons: string;
    at: string;
  };
}
