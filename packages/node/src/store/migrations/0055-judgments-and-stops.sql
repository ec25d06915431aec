-- SPDX-License-Identifier: EUPL-1.2
-- Earlier answers to one question are found by that question, the newest first.
create index judgments_of_a_question on judgments (fact, at desc);

-- The history of stops reads the newest first, over all cases, of the items that can tell of one.
create index entries_that_tell_of_stops on entries (known_at desc, entry_id desc) where item in (
  'stay-status', 'court-stay', 'court-stay-to-police', 'dublin-stop', 'pending-matter',
  'decision-ended', 'temporary-permit', 'instructions', 'obstacle-notice',
  'asylum-application-received', 'release-notice'
);
