// SPDX-License-Identifier: EUPL-1.2
interface CaseRow {
  person_id: string;
  case_id: string;
}

/** Measures of custody, what the clocks of a case ask, and how far they have been looked at. */
export interface CustodyTables {
  custody_measures: CaseRow & {
    measure_id: string;
    kind: string;
    begun_on: string;
    ended_with: string | null;
  };
  custody_alarms: CaseRow & {
    alarm_id: string;
    kind: string;
    about: string;
    level: number;
    raised_at: string;
    settled_at: string | null;
  };
  clock_looks: CaseRow & { changed_at: string; next_at: string | null; reckoned_by: string };
  custody_alarm_notes: {
    person_id: string;
    alarm_id: string;
    officer_id: string;
    officer_name: string;
    at: string;
  };
}
