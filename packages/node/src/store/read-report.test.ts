// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connect } from './connect.ts';
import type { Db } from './connect.ts';
import { addFieldKey } from './field-keys.ts';
import { FieldSealer } from './field-sealer.ts';
import { openStandbys } from './open-standbys.ts';
import { readReport } from './read-report.ts';
import { reportCounts } from './report-counts.ts';

const sealer = new FieldSealer(addFieldKey(randomBytes), () => false, randomBytes);
const name = `report_${randomBytes(6).toString('hex')}`;
const url = new URL(inject('postgresAdminUrl'));
url.pathname = `/${name}`;

let admin: Db;
let db: Db;
const lines: string[] = [];
const log = pino({ base: {} }, { write: (line: string) => lines.push(line) });

beforeAll(async () => {
  admin = connect(inject('postgresAdminUrl'), 1, sealer);
  await sql`create database ${sql.id(name)}`.execute(admin);
  db = connect(url.href, 2, sealer);
  await sql`create table ledger_entries (entry_id uuid primary key)`.execute(db);
});
afterAll(async () => {
  await db.destroy();
  await sql`drop database ${sql.id(name)} with (force)`.execute(admin);
  await admin.destroy();
});

const countLines = async (of: Db): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) from ledger_entries`.execute(of);
  return rows[0]?.count ?? 0;
};
const addLine = async (of: Db): Promise<void> => {
  await sql`insert into ledger_entries values (gen_random_uuid())`.execute(of);
};

test('all of a report is read as it is at one moment, and nothing can be written', async () => {
  const before = await countLines(db);
  const seen = await readReport({ db, standbys: [], log }, async (at) => {
    const first = await countLines(at);
    await addLine(db);
    return [first, await countLines(at)];
  });
  expect(seen).toEqual([before, before]);
  expect(await countLines(db)).toBe(before + 1);
  const writing = readReport({ db, standbys: [], log }, addLine);
  await expect(writing).rejects.toMatchObject({ code: '25006' });
});

test('where no standby is fit the primary is read, and it is said why', async () => {
  const nobody = 'postgres://samsyn_app@127.0.0.1:1/samsyn';
  const standbys = [...openStandbys(nobody, sealer), ...openStandbys(url.href, sealer)];
  lines.length = 0;
  expect(await readReport({ db, standbys, log }, countLines)).toBe(await countLines(db));
  expect(lines.map((line) => JSON.parse(line).reasons)).toEqual([['unreached', 'no-standby']]);
  expect(reportCounts(db)).toEqual({ standby: 0, primary: 1 });
});

test('of several servers in one connection string each is a standby', () => {
  expect(openStandbys('postgres://a@one:1,two:2/n', sealer)).toHaveLength(2);
  expect(openStandbys(undefined, sealer)).toEqual([]);
});
