// SPDX-License-Identifier: EUPL-1.2
import { readConfig } from '@samsyn/node';
import type { QueryResultRow } from 'pg';
import { withClient } from '../postgres/with-client.ts';
import type { RunningNode } from '../start/start-testbed.ts';

/** The three roles of a node's database. */
export type DatabaseRole = 'owner' | 'app' | 'worker';

/** How a role reaches the node's own database. */
export function databaseUrlOf({ configFile }: RunningNode, role: DatabaseRole): string {
  const { ownerUrl, appUrl, workerUrl } = readConfig(configFile).database;
  return { owner: ownerUrl, app: appUrl, worker: workerUrl }[role];
}

/** Rows of a query at a node's own database, asked as one of its roles. */
export async function queryAs<Row extends QueryResultRow>(
  node: RunningNode,
  role: DatabaseRole,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  return withClient(databaseUrlOf(node, role), async (client) => {
    const { rows } = await client.query<Row>(sql, [...values]);
    return rows;
  });
}
