-- SPDX-License-Identifier: EUPL-1.2
-- The entries that went with an item, named one by one: when each was known tells it only as long as
-- no clock goes back.
alter table disclosure_items add column sent_entries uuid[];

update disclosure_items i
   set sent_entries = coalesce((
         select array_agg(e.entry_id)
           from entries e
          where e.person_id = m.person_id and e.case_id = m.case_id and e.item = i.item
            and e.received_with is null and e.known_at <= m.at
       ), '{}') || coalesce((
         select array_agg((drawn ->> 'entryId')::uuid)
           from disclosures d, jsonb_array_elements(d.drawn_up) drawn
          where d.person_id = i.person_id and d.disclosure_id = i.disclosure_id
            and drawn ->> 'item' = i.item
       ), '{}')
  from messages m
 where m.person_id = i.person_id and m.message_id = i.sent_with and m.direction = 'out';

-- Of a message that is not here any more nothing can be told.
update disclosure_items set sent_entries = '{}' where sent_with is not null and sent_entries is null;

alter table disclosure_items add constraint disclosure_items_name_what_was_sent
  check ((sent_with is null) = (sent_entries is null));

grant update (sent_entries) on disclosure_items to {{app}};
