-- SPDX-License-Identifier: EUPL-1.2
-- Cases that hold an item, without going through all entries: those that both authorities have
-- classed, for the list of work, and those with a clock, for the nightly look at them.
create index entries_by_item on entries (item, case_id);
