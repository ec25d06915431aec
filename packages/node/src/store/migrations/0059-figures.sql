-- SPDX-License-Identifier: EUPL-1.2
-- The other authority's signed figures, as it gave them: numbers alone, so that no person is in them.
-- Given again for the same period they stand beside the earlier ones; they are only added to.
create table received_figures (
  digest text primary key
    constraint received_figures_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  authority text not null,
  period_from date not null,
  period_until date not null,
  computed_at timestamptz not null,
  signed bytea not null,
  received_at timestamptz not null,
  constraint received_figures_period_goes_forward check (period_from < period_until)
);
create index received_figures_of_a_period
  on received_figures (period_from, period_until, computed_at desc);
grant select, insert on received_figures to {{app}};
