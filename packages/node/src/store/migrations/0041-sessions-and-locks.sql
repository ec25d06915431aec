-- SPDX-License-Identifier: EUPL-1.2
-- A session outlives its tokens, which are exchanged as it goes on. Those under way are not carried
-- over: the officers sign in again.
delete from sessions;
alter table sessions
  drop constraint sessions_pkey,
  add column session_id uuid primary key,
  add column previous_hash text,
  add column rotated_at timestamptz not null,
  add constraint a_token_opens_one_session unique (token_hash),
  add constraint an_earlier_token_opens_one_session unique (previous_hash);
create index sessions_of_an_officer on sessions (officer_id, seen_at desc);
grant update (token_hash, previous_hash, rotated_at) on sessions to {{app}};

-- Officers who are locked out after refused attempts, and who let them in again, with the reasons.
create table officer_locks (
  lock_id uuid primary key,
  officer_id text not null,
  locked_at timestamptz not null,
  refusals int not null,
  released_at timestamptz,
  released_by text,
  reasons text,
  constraint a_release_has_someone_and_reasons check (
    (released_at is null) = (released_by is null) and (released_at is null) = (reasons is null)
  ),
  constraint nobody_releases_themselves check (released_by <> officer_id)
);
create unique index one_lock_of_an_officer on officer_locks (officer_id)
  where released_at is null;
create index locks_of_an_officer on officer_locks (officer_id, locked_at desc);
grant select, insert on officer_locks to {{app}};
grant update (released_at, released_by, reasons) on officer_locks to {{app}};
