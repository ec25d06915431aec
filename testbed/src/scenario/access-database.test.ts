// SPDX-License-Identifier: EUPL-1.2
import { DatabaseError, escapeIdentifier } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walk } from '../demo/walk.ts';
import { signIn } from '../officer/officer-client.ts';
import { withClient } from '../postgres/with-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { openCase } from './open-case.ts';
import { databaseUrlOf, queryAs } from './query-as.ts';
import type { DatabaseRole } from './query-as.ts';

/** SQLSTATE of PostgreSQL for a right that the role does not have. */
const insufficientPrivilege = '42501';

/** What is only ever added to: the ledger, and what an officer said or the other one sent. */
const addedOnly = [
  'ledger_entries',
  'ledger_openings',
  'ledger_order',
  'ledger_nodes',
  'ledger_checkpoints',
  'ledger_cosignatures',
  'peer_checkpoints',
  'judgments',
  'earlier_standings',
  'receipts',
  'receipt_proofs',
  'entries',
  'document_chunks',
  'document_uploads',
  'documents',
  'case_events',
  'message_documents',
];

/** Of these, what the walk through the exchange leaves empty. */
const emptyHere: ReadonlySet<string> = new Set(['receipt_proofs', 'document_uploads']);

/** What may change, and the columns that may; of everything else nothing may. */
const changeable: Readonly<Record<string, readonly string[]>> = {
  people: ['protection'],
  cases: ['changed_at', 'names'],
  case_bindings: ['cleared'],
  disclosures: ['state'],
  disclosure_items: [
    'assessment',
    'question',
    'sent_entries',
    'sent_with',
    'word',
    'word_at',
    'word_officer',
    'word_on',
    'word_reasons',
  ],
  requests: ['disclosure_id', 'officer_name', 'state'],
  request_items: ['answer', 'need', 'struck'],
  sequences: ['last'],
  messages: [
    'attempts',
    'last_error',
    'may_have_arrived',
    'state',
    'taken_back_by',
    'taken_back_reasons',
  ],
  incoming_sequences: ['settled'],
  waiting_messages: ['missing', 'state', 'tries'],
  resync_runs: ['after_case', 'cases', 'finished_at', 'kept', 'posted'],
  sessions: ['previous_hash', 'rotated_at', 'seen_at', 'token_hash'],
  case_separations: [
    'decided_at',
    'decision',
    'officer_id',
    'officer_name',
    'reasons',
    'returned_at',
    'returned_by',
    'returned_reasons',
  ],
  case_erasures: ['decided_at', 'decided_by', 'decided_name', 'decided_reasons', 'decision'],
  case_holds: ['released_at', 'released_by', 'released_reasons'],
  officer_locks: ['reasons', 'released_at', 'released_by'],
  officers_seen: ['name', 'seen_at', 'unit'],
  document_contents: ['digest', 'finding'],
  custody_measures: ['ended_with'],
  custody_alarms: ['settled_at'],
  clock_looks: ['changed_at', 'next_at', 'reckoned_by'],
  ledger_alarms: ['told_at'],
};

let testbed: TemporaryTestbed;
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  const { migration, police } = testbed.nodes;
  const registrar = await signIn(migration.url, 'mv-registrar');
  const caseId = await openCase(registrar, { dossier: 'DEMO-RIGHTS-1' });
  const officer = await signIn(migration.url, 'mv-return-officer-1');
  await walk(officer, await signIn(police.url, 'pol-intake-1'), caseId);
});
afterAll(async () => {
  await testbed.stop();
});

/** The SQLSTATE that a statement of a role at the migration node ends with; `ok` when it is done. */
async function tried(role: DatabaseRole, sql: string): Promise<string> {
  try {
    await queryAs(testbed.nodes.migration, role, sql);
    return 'ok';
  } catch (error) {
    if (error instanceof DatabaseError) return error.code ?? 'unknown';
    throw error;
  }
}

interface Grant extends Record<string, unknown> {
  readonly table_name: string;
  readonly column_name: string;
}

const granted = (privilege: string) =>
  queryAs<Grant>(
    testbed.nodes.migration,
    'owner',
    `select table_name, column_name from information_schema.column_privileges
     where grantee = 'migration_app' and table_schema = 'public' and privilege_type = $1
     order by table_name, column_name`,
    [privilege],
  );

describe('the running node', () => {
  test.each(addedOnly)('can neither change, delete nor empty %s', async (table) => {
    const [row] = await queryAs<{ count: number }>(
      testbed.nodes.migration,
      'owner',
      `select count(*)::int as count from ${escapeIdentifier(table)}`,
    );
    const columns = await queryAs<{ column_name: string }>(
      testbed.nodes.migration,
      'owner',
      `select column_name from information_schema.columns
       where table_schema = 'public' and table_name = $1`,
      [table],
    );
    expect(columns.length).toBeGreaterThan(1);
    for (const { column_name: name } of columns) {
      const column = escapeIdentifier(name);
      expect(await tried('app', `update ${table} set ${column} = ${column}`)).toBe(
        insufficientPrivilege,
      );
    }
    for (const statement of [`delete from ${table}`, `truncate ${table}`, `drop table ${table}`])
      expect(await tried('app', statement)).toBe(insufficientPrivilege);
    expect(await tried('app', `select count(*) from ${table}`)).toBe('ok');
    if (!emptyHere.has(table)) expect(row?.count).toBeGreaterThan(0);
  });

  test('can change these columns of these tables and no others', async () => {
    const columns = Map.groupBy(await granted('UPDATE'), (grant) => grant.table_name);
    expect(
      Object.fromEntries(
        [...columns].map(([table, of]) => [table, of.map(({ column_name: name }) => name)]),
      ),
    ).toEqual(changeable);
  });

  test('can delete nothing but sessions, and what has only been put by', async () => {
    const rows = await queryAs<{ table_name: string }>(
      testbed.nodes.migration,
      'owner',
      `select table_name from information_schema.table_privileges
       where grantee = 'migration_app' and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER')
       order by table_name`,
    );
    expect(rows.map((row) => row.table_name)).toEqual([
      'document_contents',
      'ledger_pending',
      'sessions',
      'staged_documents',
      'waiting_messages',
    ]);
  });

  test.each([
    'create table mine (id int)',
    'create schema mine',
    'create temporary table mine (id int)',
    'alter table judgments disable trigger all',
    'alter table judgments add column mine int',
    'set role migration_owner',
    'set role migration_worker',
    'create function mine() returns int language sql as $$ select 1 $$',
    'select * from pg_authid',
    'delete from migrations',
    "copy judgments to program 'cat'",
    "select pg_read_file('/etc/hostname')",
    'select * from graphile_worker.jobs',
    "select graphile_worker.add_job('deliver', '{}')",
  ])('cannot: %s', async (sql) => {
    expect(await tried('app', sql)).toBe(insufficientPrivilege);
  });
});

test('the running node gives itself no right', async () => {
  await tried('app', 'grant delete, update on judgments to migration_app');
  expect(await tried('app', 'delete from judgments')).toBe(insufficientPrivilege);
});

describe('the role of the queue', () => {
  test.each(['people', 'cases', 'entries', 'documents', 'judgments', 'ledger_entries', 'sessions'])(
    'cannot read %s',
    async (table) => {
      expect(await tried('worker', `select * from public.${table}`)).toBe(insufficientPrivilege);
    },
  );
});

test.each(['app', 'worker', 'owner'] as const)(
  "no role of one node reads the other node's database: %s",
  async (role) => {
    const url = new URL(databaseUrlOf(testbed.nodes.migration, role));
    url.pathname = new URL(databaseUrlOf(testbed.nodes.police, role)).pathname;
    await expect(
      withClient(url.href, async (client) => client.query('select 1')),
    ).rejects.toMatchObject({ cause: { code: insufficientPrivilege } });
  },
);

test('no role of a node is more than it must be', async () => {
  const rows = await withClient(testbed.postgres.adminUrl, async (client) => {
    const roles = await client.query<Record<string, boolean>>(
      `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls from pg_roles
       where rolname ~ '^(migration|police)_(app|owner|worker)$'`,
    );
    return roles.rows;
  });
  expect(rows).toHaveLength(6);
  for (const row of rows) expect(Object.values(row)).not.toContain(true);
});
