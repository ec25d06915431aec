// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseFile } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';

const phone = '070-174 06 99';
const place = ItemId.parse('last-known-contact');

function withWhereabouts(file: CaseFile): CaseFile {
  const [first] = file.entries;
  if (!first) throw new Error('the case file is empty');
  const { source, asOf } = first;
  const value = { phone, observedOn: asOf };
  return { ...file, entries: [...file.entries, { item: place, value, source, asOf }] };
}

describe('the most sensitive values in the database', () => {
  let testbed: TemporaryTestbed;
  let officer: OfficerClient;
  let caseId: CaseId;

  beforeAll(async () => {
    testbed = await startTemporaryTestbed();
    const { url } = testbed.nodes.migration;
    const registrar = await signIn(url, 'mv-registrar');
    ({ caseId } = await registrar.call(routes.importCase, {
      params: {},
      body: withWhereabouts(returnCaseFile('DEMO-KRYPT-1')),
    }));
    officer = await signIn(url, 'mv-return-officer-1');
  }, 60_000);
  afterAll(async () => testbed.stop());

  test('are shown to the officer of the case', async () => {
    const { entries } = await officer.call(routes.getCase, { params: { caseId } });
    const known = entries.filter(({ item }) => item === place).map(({ value }) => value['phone']);
    expect(known).toContain(phone);
  });

  test('stand in no table in clear, also not as bytes', async () => {
    const tables = await query<{ name: string }>(
      testbed,
      'migration',
      `select quote_ident(table_name) as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const needles = [
      phone,
      Buffer.from(phone).toString('hex'),
      Buffer.from(phone).toString('base64'),
    ];
    for (const { name } of tables) {
      const like = needles.map((needle) => `t::text like '%${needle}%'`).join(' or ');
      const found = await query(testbed, 'migration', `select 1 from ${name} t where ${like}`);
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });

  test('are encrypted each by itself; what is not sensitive is kept as it is', async () => {
    const rows = await query<{ item: string; sealed: boolean }>(
      testbed,
      'migration',
      `select item, value ? '$sealed' as sealed from entries where case_id = $1`,
      [caseId],
    );
    expect(rows).toContainEqual({ item: place, sealed: true });
    expect(rows).toContainEqual({ item: 'removal-decision', sealed: false });
  });

  test('moved to another entry they do not open, and the case says so with a code', async () => {
    await query(
      testbed,
      'migration',
      `insert into entries (person_id, entry_id, case_id, item, value, source, as_of, held_by, known_at)
       select person_id, gen_random_uuid(), case_id, item, value, source, as_of, held_by, known_at
       from entries where case_id = $1 and item = $2`,
      [caseId, place],
    );
    await expect(officer.call(routes.getCase, { params: { caseId } })).rejects.toMatchObject({
      code: 'config.field-key',
    });
  });
});
