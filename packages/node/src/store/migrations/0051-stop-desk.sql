-- SPDX-License-Identifier: EUPL-1.2
-- Whether a case has a stop to take note of, or one raised, is asked of each change that is told.
create index stop_watches_of_case on stop_watches (case_id);
create index stop_escalations_of_case on stop_escalations (case_id);
