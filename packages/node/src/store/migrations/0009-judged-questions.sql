-- SPDX-License-Identifier: EUPL-1.2
-- The digest of the question and the law that a judgment was given on; it counts for no other.
alter table judgments add column given_on text not null default '';
alter table judgments alter column given_on drop default;
