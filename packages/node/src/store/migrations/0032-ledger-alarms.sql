-- SPDX-License-Identifier: EUPL-1.2
-- A ledger, ours or the other authority's, has shown two faces: two checkpoints signed by it that
-- cannot both be of one log. Both are kept as evidence; one alarm for each that was kept before.
create table ledger_alarms (
  origin text not null,
  kept_size bigint not null,
  kept_root text not null,
  kept_note text not null,
  shown_size bigint not null,
  shown_root text not null,
  shown_note text not null,
  -- who saw it: this node, the other authority, or a witness by its name
  found_by text not null,
  at timestamptz not null,
  -- when the other authority had the evidence from us, or we from it
  told_at timestamptz,
  constraint ledger_alarms_each_raised_once primary key (origin, kept_size, kept_root)
);

grant select, insert on ledger_alarms to {{app}};
grant update (told_at) on ledger_alarms to {{app}};
