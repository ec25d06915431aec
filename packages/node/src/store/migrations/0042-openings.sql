-- SPDX-License-Identifier: EUPL-1.2
-- Why an officer who is cleared for a protected person opened the case, for the one session that it
-- was stated in. The ledger keeps the reason for good.
create table case_openings (
  person_id uuid not null,
  case_id uuid not null,
  session_id uuid not null references sessions on delete cascade,
  reason text not null,
  opened_at timestamptz not null,
  primary key (person_id, case_id, session_id),
  foreign key (person_id, case_id) references cases (person_id, case_id)
);
create index openings_of_a_session on case_openings (session_id);
grant select, insert on case_openings to {{app}};
