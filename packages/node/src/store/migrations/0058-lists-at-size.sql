-- SPDX-License-Identifier: EUPL-1.2
-- Lists of one unit in the order in which they are shown, from either end of a page; and what waits
-- longest, of those that wait alone.
drop index cases_by_unit;
create index cases_by_unit on cases (unit, changed_at desc, case_id desc);
create index disclosures_open_by_age on disclosures (opened_at) where state = 'open';
create index requests_to_review_by_age on requests (at) where direction = 'out' and state = 'prepared';
