-- SPDX-License-Identifier: EUPL-1.2
-- What somebody owes is raised as clocks are: an answer, note taken of a correction, counsel.
alter table custody_alarms drop constraint custody_alarms_kind_is_known;
alter table custody_alarms add constraint custody_alarms_kind_is_known check (
  kind in (
    'review-due', 'custody-lapsed', 'basis-gone', 'two-bases', 'period-ends',
    'answer-due', 'correction-unnoted', 'counsel-missing'
  )
);
