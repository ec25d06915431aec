-- SPDX-License-Identifier: EUPL-1.2
-- Run by the role that owns the queue. The application may add jobs, and nothing else.
create or replace function delivery.enqueue(task text, payload json, queue text, key text)
returns void
language sql
security definer
set search_path = pg_catalog
as $$
  select graphile_worker.add_job(
    identifier => task,
    payload => payload,
    queue_name => queue,
    max_attempts => {{attempts}},
    job_key => key
  );
$$;

revoke all on function delivery.enqueue(text, json, text, text) from public;
grant usage on schema delivery to {{app}};
grant execute on function delivery.enqueue(text, json, text, text) to {{app}};
