// SPDX-License-Identifier: EUPL-1.2
import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Client } from 'pg';
import type { NodeRoles } from './node-roles.ts';
import { withClient } from './with-client.ts';

/** How a node reaches its database: one connection string for each of its roles. */
export interface NodeDatabase {
  /** Owns the schema and runs migrations. */
  readonly ownerUrl: string;
  /** Least privilege: only what migrations grant it. */
  readonly appUrl: string;
  /** Owns the schemas `graphile_worker` and `delivery` and nothing else. */
  readonly workerUrl: string;
}

const roleKinds = ['owner', 'app', 'worker'] as const;

/** The same server, another database and another user. */
function urlAs(adminUrl: string, database: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

async function ensureRole(client: Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${escapeIdentifier(name)} login nosuperuser nocreatedb nocreaterole noreplication
     password ${escapeLiteral(password)}`,
  );
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int / 10000 as version`,
  );
  return rows[0]?.version ?? 0;
}

/**
 * The node's three roles exist with these passwords when this resolves: `<node>_owner`,
 * `<node>_app`, `<node>_worker`. From PostgreSQL 16 on the owner may act as the worker
 * (`set role`), to give the app a narrow door to the queue; nothing is inherited.
 */
export async function ensureRoles(client: Client, node: string, roles: NodeRoles): Promise<void> {
  for (const kind of roleKinds) await ensureRole(client, `${node}_${kind}`, roles[kind]);
  const [owner, worker] = [escapeIdentifier(`${node}_owner`), escapeIdentifier(`${node}_worker`)];
  // PostgreSQL 15 gives the one only with the other; the owner then goes without.
  if ((await versionOf(client)) >= 16)
    await client.query(`grant ${worker} to ${owner} with inherit false, set true`);
}

/** Only the node's own roles may connect, and the queue's schemas are the worker's. */
async function shapeDatabase(client: Client, node: string, database: string): Promise<void> {
  const role = (kind: string): string => escapeIdentifier(`${node}_${kind}`);
  const all = roleKinds.map(role).join(', ');
  await client.query(`
    revoke all on database ${escapeIdentifier(database)} from public;
    grant connect on database ${escapeIdentifier(database)} to ${all};
    revoke all on schema public from public;
    grant usage on schema public to ${role('app')};
    create schema if not exists graphile_worker authorization ${role('worker')};
    create schema if not exists delivery authorization ${role('worker')};
    set role ${role('worker')};
    -- graphile-worker makes its schema itself only where it may create schemas: it need not
    create table if not exists graphile_worker.migrations (
      id int primary key,
      ts timestamptz not null default now(),
      breaking boolean not null default false
    );
    reset role;`);
}

/** Makes `database` for the node when it does not exist, empty but for the queue's schema. */
export async function ensureDatabase(
  adminUrl: string,
  node: string,
  database: string,
): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0)
      await client.query(
        `create database ${escapeIdentifier(database)} owner ${escapeIdentifier(`${node}_owner`)}`,
      );
  });
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  await withClient(url.href, (client) => shapeDatabase(client, node, database));
}

/** The connection strings of a node's roles to `database`. */
export function nodeDatabaseOf(
  adminUrl: string,
  node: string,
  database: string,
  roles: NodeRoles,
): NodeDatabase {
  const url = (kind: (typeof roleKinds)[number]): string =>
    urlAs(adminUrl, database, `${node}_${kind}`, roles[kind]);
  return { ownerUrl: url('owner'), appUrl: url('app'), workerUrl: url('worker') };
}

/**
 * The node's own database and roles exist when this resolves; what was there is kept. A node's
 * roles cannot connect to another node's database.
 */
export async function prepareDatabase(
  adminUrl: string,
  node: string,
  roles: NodeRoles,
): Promise<NodeDatabase> {
  await withClient(adminUrl, (client) => ensureRoles(client, node, roles));
  await ensureDatabase(adminUrl, node, node);
  return nodeDatabaseOf(adminUrl, node, node, roles);
}
