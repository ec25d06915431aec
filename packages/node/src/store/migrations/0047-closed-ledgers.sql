-- SPDX-License-Identifier: EUPL-1.2
-- Ledgers, ours and the other authority's, that were closed and go on under another name. A row settles
-- the alarms about the closed one, where the configuration names it too. Never changed or taken away.
create table closed_ledgers (
  origin text constraint closed_ledgers_each_closed_once primary key,
  whose text not null constraint closed_ledgers_whose check (whose in ('own', 'peer')),
  -- the last checkpoint that was cosigned of it
  closed_size bigint not null,
  closed_root text not null,
  successor text not null,
  -- entries from its first on that the successor has too; those after them are lost
  shared_size bigint not null constraint closed_ledgers_shared check (shared_size between 0 and closed_size),
  -- of ours: why; of the other's: by whose word it was accepted here
  said text not null,
  at timestamptz not null
);

grant select, insert on closed_ledgers to {{app}};
