-- SPDX-License-Identifier: EUPL-1.2
-- How an item stood in a disclosure until something was said of it: figures of a period tell how
-- things stood when it ended, also after an officer has judged anew. Only added to.
create table earlier_standings (
  person_id uuid not null,
  disclosure_id uuid not null,
  item text not null,
  until timestamptz not null,
  outcome text not null,
  provision jsonb not null,
  word text constraint earlier_standings_word_is_known check (word in ('send', 'withhold')),
  word_at timestamptz,
  primary key (person_id, disclosure_id, item, until),
  foreign key (person_id, disclosure_id, item) references disclosure_items,
  constraint earlier_standings_word_has_its_time check ((word is null) = (word_at is null))
);
grant select, insert on earlier_standings to {{app}};

-- What was given up before this table was there stood until then as it stands.
insert into earlier_standings
select i.person_id, i.disclosure_id, i.item, e.known_at, i.assessment ->> 'outcome',
  i.assessment -> 'provisions' -> 0, i.word, i.word_at
from case_events e
  join disclosure_items i on i.person_id = e.person_id and i.disclosure_id = e.disclosure_id
where e.kind in ('handover-abandoned', 'notice-abandoned')
on conflict do nothing;
