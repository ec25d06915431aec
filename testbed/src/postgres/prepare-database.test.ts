// SPDX-License-Identifier: EUPL-1.2
import { expect, inject, test } from 'vitest';
import { generateNodeRoles } from './node-roles.ts';
import { prepareDatabase } from './prepare-database.ts';
import { withClient } from './with-client.ts';

test('preparing twice keeps what is stored and takes the passwords given last', async () => {
  const adminUrl = inject('postgresAdminUrl');
  const first = await prepareDatabase(adminUrl, 'gamma', generateNodeRoles());
  await withClient(first.ownerUrl, (client) => client.query('create table kept as select 7 as n'));
  const second = await prepareDatabase(adminUrl, 'gamma', generateNodeRoles());
  const { rows } = await withClient(second.ownerUrl, (client) =>
    client.query('select n from kept'),
  );
  expect(rows).toEqual([{ n: 7 }]);
  const stale = withClient(first.appUrl, (client) => client.query('select 1'));
  await expect(stale).rejects.toMatchObject({ code: 'runtime.database-unreachable' });
});
