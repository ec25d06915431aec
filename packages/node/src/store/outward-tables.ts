// SPDX-License-Identifier: EUPL-1.2
import type { ItemValue } from '@samsyn/terms';
import type { ColumnType } from 'kysely';

/** What is to be given to foreign states, and what was. */
export interface OutwardTables {
  outward_drafts: {
    person_id: string;
    case_id: string;
    release_id: string;
    state: string;
    mission: string;
    proposer_id: string;
    proposer_name: string;
    proposed_at: string;
  };
  outward_items: {
    person_id: string;
    release_id: string;
    item: string;
    value: ColumnType<ItemValue, string, string>;
    document_digest: string | null;
  };
  outward_judgments: {
    person_id: string;
    judgment_id: string;
    release_id: string;
    item: string;
    fact: string;
    value: string;
    given_on: string;
    reasons: string;
    officer_id: string;
    officer_name: string;
    at: string;
  };
  outward_reviews: {
    person_id: string;
    release_id: string;
    item: string;
    officer_id: string;
    officer_name: string;
    reveals_asylum: boolean;
    reasons: string;
    at: string;
  };
  outward_abandonments: {
    person_id: string;
    release_id: string;
    officer_id: string;
    officer_name: string;
    reasons: string;
    at: string;
  };
  outward_releases: {
    person_id: string;
    case_id: string;
    release_id: string;
    proposer_id: string;
    second_id: string;
    second_name: string;
    content: Uint8Array;
    digest: string;
    released_at: string;
  };
}
