// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../postgres/with-client.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';
import type { Power } from './power.ts';

/** A copy of a node's database as it was, to be put back in its place. */
export interface OldBackup {
  /** Puts the copy in the place of what has come since, and starts the node on it. */
  restore(): Promise<void>;
}

/** Takes a whole copy of a node's database while its power is cut for a moment. */
export async function takeBackup(
  { postgres }: Pick<Testbed, 'postgres'>,
  power: Power,
  node: NodePlan['name'],
): Promise<OldBackup> {
  const url = new URL(postgres.urlFor(node));
  const database = url.pathname.slice(1);
  const backup = `${database}_backup`;
  url.pathname = '/postgres';
  const replace = async (to: string, from: string): Promise<void> => {
    await power.cut(node);
    await withClient(url.href, async (client) => {
      const [target, template, owner] = [to, from, `${node}_owner`].map((name) =>
        client.escapeIdentifier(name),
      );
      await client.query(`drop database if exists ${target} with (force)`);
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
        [from],
      );
      await client.query(`create database ${target} template ${template} owner ${owner}`);
      const roles = ['owner', 'app', 'worker'].map((kind) =>
        client.escapeIdentifier(`${node}_${kind}`),
      );
      await client.query(`grant connect on database ${target} to ${roles.join(', ')}`);
    });
    await power.restore(node);
  };
  await replace(backup, database);
  return { restore: async () => replace(database, backup) };
}
