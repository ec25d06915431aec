// SPDX-License-Identifier: EUPL-1.2
import { prepareStore, readConfig } from '@samsyn/node';
import { withClient } from '../../postgres/with-client.ts';

// A node with a fault put in, for the campaign to find: it does not know again what has come before.
// The receipts it has given and the stops that have come are hidden from it, and the database keeps no two of a kind apart any
// more. What is counted in a sequence is held by its number still; stops are not counted.
const { database } = readConfig(process.argv[2] ?? '');

const forget = `
  alter table receipts enable row level security;
  drop policy if exists keeps_all on receipts;
  drop policy if exists sees_held on receipts;
  create policy keeps_all on receipts for insert with check (true);
  create policy sees_held on receipts for select using (side = 'held');
  alter table messages enable row level security;
  drop policy if exists keeps_all on messages;
  drop policy if exists moves_all on messages;
  drop policy if exists sees_no_stop on messages;
  create policy keeps_all on messages for insert with check (true);
  create policy moves_all on messages for update using (true);
  create policy sees_no_stop on messages for select using (direction = 'out' or kind <> 'stop');`;

const unkey = `do $$
  declare found record;
  begin
    for found in
      select conrelid::regclass as table_name, conname from pg_constraint
      where contype in ('p', 'u')
        and conrelid in ('messages'::regclass, 'receipts'::regclass)
    loop
      execute format('alter table %s drop constraint %I cascade', found.table_name, found.conname);
    end loop;
  end $$;`;

await prepareStore(readConfig(process.argv[2] ?? ''));
await withClient(database.ownerUrl, async (client) => {
  for (const sql of [forget, unkey]) await client.query(sql);
});
await import('../victim-process.ts');
