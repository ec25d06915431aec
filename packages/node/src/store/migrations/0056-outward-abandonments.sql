-- SPDX-License-Identifier: EUPL-1.2
-- A proposed release that was given up: by whom, when and why. Only added to, once for a release.
create table outward_abandonments (
  person_id uuid not null,
  release_id uuid not null,
  officer_id text not null,
  officer_name text not null,
  reasons text not null
    constraint outward_abandonments_reasons_are_given check (length(reasons) >= 10),
  at timestamptz not null,
  constraint outward_abandonments_once primary key (person_id, release_id),
  foreign key (person_id, release_id) references outward_drafts
);

-- The desk lists what is open by age, over all cases.
create index outward_drafts_by_age on outward_drafts (proposed_at, release_id);

grant select, insert on outward_abandonments to {{app}};
