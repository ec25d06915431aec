-- SPDX-License-Identifier: EUPL-1.2
-- What an item was last assessed as, beside the assessment: the list of work reads it of every item
-- that is unsent, and had to open each whole assessment for it.
alter table disclosure_items
  add column outcome text generated always as (assessment ->> 'outcome') stored;

-- How far the clocks of a case have been looked at: as it stood with that change, and until when they
-- have nothing to say, by these periods of law. A case without clocks has no next moment.
create table clock_looks (
  person_id uuid not null,
  case_id uuid not null,
  changed_at timestamptz not null,
  next_at timestamptz,
  reckoned_by text not null,
  primary key (person_id, case_id),
  foreign key (person_id, case_id) references cases
);
grant select, insert on clock_looks to {{app}};
grant update (changed_at, next_at, reckoned_by) on clock_looks to {{app}};

-- What waits longest is listed by this order, and taken up again in the middle of it.
drop index disclosures_open_by_age;
create index disclosures_open_by_age on disclosures (opened_at, disclosure_id) where state = 'open';

-- The history of stops asks for the courts of its cases.
create index court_decisions_of_case on court_decisions (case_id);
