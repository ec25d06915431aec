-- SPDX-License-Identifier: EUPL-1.2
-- What the running node may change of a row, column by column: where things stand, never what they
-- are, whose they are or when they came.
revoke update on cases, case_bindings, disclosure_items, requests, request_items, sequences,
  sessions from {{app}};
grant update (names, changed_at) on cases to {{app}};
grant update (cleared) on case_bindings to {{app}};
grant update (question, assessment, word, word_officer, word_at, word_reasons, sent_with)
  on disclosure_items to {{app}};
grant update (state, officer_name, disclosure_id) on requests to {{app}};
grant update (need, struck, answer) on request_items to {{app}};
grant update (last) on sequences to {{app}};
grant update (seen_at) on sessions to {{app}};
