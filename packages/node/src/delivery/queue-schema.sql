-- SPDX-License-Identifier: EUPL-1.2
-- Run by the role that owns the queue. The application may add jobs, and nothing else.
drop function if exists delivery.enqueue(text, json, text, text);

create or replace function delivery.enqueue(
  task text, payload json, queue text, key text, not_before timestamptz
)
returns void
language plpgsql
security definer
set search_path = pg_catalog
as $$
declare
  added bigint;
begin
  -- A job under this key that is taken up between the queue's look at it and its insert makes the
  -- insert do nothing at all: then it is asked again, and finds the job running.
  loop
    select jobs.id into added from graphile_worker.add_job(
      identifier => enqueue.task,
      payload => enqueue.payload,
      queue_name => enqueue.queue,
      -- Nobody can put off what waits already under this key.
      run_at => least(
        coalesce(enqueue.not_before, now()),
        (
          select waiting.run_at from graphile_worker.jobs as waiting
          where waiting.key = enqueue.key and waiting.locked_at is null
        )
      ),
      max_attempts => {{attempts}},
      job_key => enqueue.key
    ) as jobs;
    exit when added is not null;
  end loop;
end;
$$;

revoke all on function delivery.enqueue(text, json, text, text, timestamptz) from public;
grant usage on schema delivery to {{app}};
grant execute on function delivery.enqueue(text, json, text, text, timestamptz) to {{app}};

-- The other authority answers again: what waits to be sent to it is tried now, not hours from now.
create or replace function delivery.retry_now()
returns void
language sql
security definer
set search_path = pg_catalog
as $$
  select graphile_worker.reschedule_jobs(
    array(
      select id from graphile_worker.jobs
      where task_identifier in ('deliver', 'deliver-stop', 'agree', 'keys') and locked_at is null
        and attempts < max_attempts and run_at > now()
    ),
    run_at => now()
  );
$$;

revoke all on function delivery.retry_now() from public;
grant execute on function delivery.retry_now() to {{app}};

-- How many jobs there are of each kind, and for how long the oldest has been due: no payloads.
create or replace function delivery.depth()
returns table (task text, jobs bigint, due_seconds double precision)
language sql
stable
security definer
set search_path = pg_catalog
as $$
  select task_identifier, count(*),
    greatest(0, extract(epoch from now() - min(run_at) filter (where locked_at is null)))::float8
  from graphile_worker.jobs group by task_identifier;
$$;

revoke all on function delivery.depth() from public;
grant execute on function delivery.depth() to {{app}};

-- Earlier versions had a queue for each case: each is looked through for every job until it is gone.
delete from graphile_worker._private_job_queues as queue
where queue.queue_name ~ '^(case|again|answer):' and queue.locked_at is null
  and not exists (select from graphile_worker._private_jobs as job where job.job_queue_id = queue.id);
