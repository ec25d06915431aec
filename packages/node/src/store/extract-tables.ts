// SPDX-License-Identifier: EUPL-1.2
import type { ExtractGround } from '@samsyn/terms';

interface ByOfficer {
  person_id: string;
  exception_id: string;
  reasons: string;
  officer_id: string;
  officer_name: string;
  at: string;
}

/** What is kept from the person herself in an extract, and what is so no more. */
export interface ExtractTables {
  extract_exceptions: ByOfficer & {
    case_id: string;
    item: string;
    ground: ExtractGround;
    may_be_said: boolean;
  };
  extract_exceptions_lifted: ByOfficer;
}
