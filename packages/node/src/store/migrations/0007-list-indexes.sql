-- SPDX-License-Identifier: EUPL-1.2
-- Lists read many cases at once by the case alone.
create index entries_for_lists on entries (case_id, item);
create index case_events_for_lists on case_events (case_id, known_at);
create index disclosures_open on disclosures (case_id) where state = 'open';
create index requests_to_review on requests (case_id) where state = 'prepared';
