-- SPDX-License-Identifier: EUPL-1.2
-- When the node went into maintenance and out of it; the newest line holds for every replica.
create table maintenance_turns (
  turn_id uuid primary key,
  is_on boolean not null,
  at timestamptz not null
);
create index maintenance_turns_newest on maintenance_turns (at desc, turn_id desc);
grant select, insert on maintenance_turns to {{app}};
