// SPDX-License-Identifier: EUPL-1.2
import { ensureDatabase } from '../postgres/prepare-database.ts';
import { withClient } from '../postgres/with-client.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';

/** Puts a new, empty database in the place of a node's, whose process has ended: all is lost. */
export async function emptyDatabase(
  { postgres }: Pick<Testbed, 'postgres'>,
  node: NodePlan['name'],
): Promise<void> {
  const url = new URL(postgres.urlFor(node));
  const database = url.pathname.slice(1);
  url.pathname = '/postgres';
  await withClient(url.href, async (client) => {
    await client.query(`drop database ${client.escapeIdentifier(database)} with (force)`);
  });
  await ensureDatabase(url.href, node, database);
}
