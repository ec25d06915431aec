// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import type { Client } from 'pg';
import type { NodeRoles } from './node-roles.ts';
import { ensureDatabase, ensureRoles, nodeDatabaseOf } from './prepare-database.ts';
import type { NodeDatabase } from './prepare-database.ts';
import { withClient } from './with-client.ts';

export interface TestDatabaseOptions {
  /** `inject('postgresAdminUrl')` of the test run. */
  readonly adminUrl: string;
  /** The node kind; names the roles and the template. */
  readonly node: string;
  /** Brings an empty database to the schema; called once per node kind and test run. */
  readonly migrate: (database: NodeDatabase) => Promise<void>;
}

export interface TestDatabase extends NodeDatabase {
  /** Removes the database, cutting what is still connected. */
  drop(): Promise<void>;
}

/** Passwords that every test process of one run arrives at by itself. */
function testRoles(adminUrl: string, node: string): NodeRoles {
  const password = (role: string): string =>
    createHash('sha256').update(`${adminUrl} ${node} ${role}`).digest('hex');
  return { owner: password('owner'), app: password('app'), worker: password('worker') };
}

async function isReady(client: Client, template: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select 1 from pg_database where datname = $1 and datistemplate',
    [template],
  );
  return rowCount !== 0;
}

/** The first caller makes the template, the others wait for it at the lock. */
async function ensureTemplate(options: TestDatabaseOptions, template: string): Promise<void> {
  const { adminUrl, node } = options;
  const roles = testRoles(adminUrl, node);
  await withClient(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', ['samsyn-test-template']);
    if (await isReady(client, template)) return;
    await client.query(`drop database if exists ${escapeIdentifier(template)} with (force)`);
    await ensureRoles(client, node, roles);
    await ensureDatabase(adminUrl, node, template);
    await options.migrate(nodeDatabaseOf(adminUrl, node, template, roles));
    await client.query(`alter database ${escapeIdentifier(template)} is_template true`);
  });
}

/**
 * A migrated database of its own for one test file: a clone of the node kind's template, which
 * the first caller of the run makes. Call `drop` when the file is done.
 */
export async function cloneDatabase(options: TestDatabaseOptions): Promise<TestDatabase> {
  const { adminUrl, node } = options;
  const template = `template_${node}`;
  await ensureTemplate(options, template);
  const name = `${node}_${randomBytes(6).toString('hex')}`;
  const [clone, owner] = [escapeIdentifier(name), escapeIdentifier(`${node}_owner`)];
  await withClient(adminUrl, async (client) => {
    await client.query(
      `create database ${clone} template ${escapeIdentifier(template)} owner ${owner}`,
    );
    const roles = ['owner', 'app', 'worker'].map((kind) => escapeIdentifier(`${node}_${kind}`));
    await client.query(`revoke all on database ${clone} from public`);
    await client.query(`grant connect on database ${clone} to ${roles.join(', ')}`);
  });
  return {
    ...nodeDatabaseOf(adminUrl, node, name, testRoles(adminUrl, node)),
    drop: () =>
      withClient(adminUrl, async (client) => {
        await client.query(`drop database if exists ${clone} with (force)`);
      }),
  };
}
