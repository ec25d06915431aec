// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { AccessReview } from '@samsyn/contract';
import { OfficerId, PlainDate } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../journey/ready-journey.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { LedgerLine } from './ledger-lines.ts';
import { untilLine } from './ledger-lines.ts';
import { returnCaseFile } from './return-case-file.ts';

const number = 'DEMO-LOGG-1';
const reason = 'Stickprov enligt planen för november.';

describe('who has looked at whom', () => {
  let testbed: TemporaryTestbed;
  let reviewer: OfficerClient;
  let caseId: CaseId;
  const asked = (by: AccessReview['by'], change: Partial<AccessReview> = {}) =>
    reviewer.call(routes.reviewAccess, {
      params: {},
      body: { by, from: today(), until: today(), reason, after: null, ...change },
    });

  beforeAll(async () => {
    testbed = await startTemporaryTestbed();
    const { url } = testbed.nodes.migration;
    const registrar = await signIn(url, 'mv-registrar');
    const imported = await registrar.call(routes.importCase, {
      params: {},
      body: returnCaseFile(number),
    });
    ({ caseId } = imported);
    const officer = await signIn(url, 'mv-return-officer-1');
    await officer.call(routes.getCase, { params: { caseId } });
    await officer.call(routes.searchCases, { params: {}, body: { number } });
    await officer.call(routes.listCases, { params: {}, body: { after: null } });
    reviewer = await signIn(url, 'mv-data-protection');
  }, 60_000);
  afterAll(async () => testbed.stop());

  test('is told by case: each reading with officer, unit and basis', async () => {
    const { lines } = await asked({ kind: 'case', number });
    const read = lines.find(({ kind }) => kind === 'case-read');
    expect(read).toMatchObject({
      officer: { officerId: 'mv-return-officer-1', unit: 'atervandande-nord' },
      case: { caseId, number },
      basis: 'unit',
    });
    expect(lines.map(({ kind }) => kind)).toContain('searched');
    expect(lines.map(({ at }) => at)).toEqual(
      lines
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });

  test('is told by officer, lists and sign-in included, and pages do not overlap', async () => {
    const officerId = OfficerId.parse('mv-return-officer-1');
    const { lines, next } = await asked({ kind: 'officer', officerId });
    expect(new Set(lines.map((line) => line.officer.officerId))).toEqual(new Set([officerId]));
    expect(lines.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['signed-in', 'listed', 'searched', 'case-read']),
    );
    expect(next).toBeNull();
    const second = lines[1]?.accessId ?? 0;
    const older = await asked({ kind: 'officer', officerId }, { after: second });
    expect(older.lines).toEqual(lines.slice(2));
  });

  test('tells of no day that was not asked for', async () => {
    const page = await asked(
      { kind: 'case', number },
      {
        from: PlainDate.parse('2026-01-01'),
        until: PlainDate.parse('2026-01-02'),
      },
    );
    expect(page).toEqual({ lines: [], next: null });
  });

  test('is itself on the record with its reason, and shows when the reviewer is reviewed', async () => {
    const oversight = await signIn(testbed.nodes.migration.url, 'mv-oversight');
    const isReview = (line: LedgerLine) => line.event === 'access.reviewed';
    const lines = await untilLine(oversight, 'the review', isReview);
    expect(lines.find(isReview)?.content).toMatchObject({ reason, by: { kind: 'case', number } });
    const officerId = OfficerId.parse('mv-data-protection');
    const own = await asked({ kind: 'officer', officerId });
    expect(own.lines.map(({ kind }) => kind)).toContain('reviewed');
  });

  test('is taken out as a file, whole, and that is on the record', async () => {
    const body = { by: { kind: 'case', number }, from: today(), until: today(), reason } as const;
    const { csv, lines, more } = await reviewer.call(routes.exportAccesses, {
      params: {},
      body: { ...body, after: null },
    });
    const rows = csv.trimEnd().split('\r\n');
    expect(more).toBe(false);
    expect(rows).toHaveLength(lines + 1);
    expect(rows[0]).toBe('at,event,officer,name,unit,case,basis,reason');
    expect(rows.slice(1).every((one) => one.includes(`"${number}"`))).toBe(true);
    expect(csv).toContain('"case.read","mv-return-officer-1"');
    const oversight = await signIn(testbed.nodes.migration.url, 'mv-oversight');
    const isExport = (line: LedgerLine) => line.event === 'access.exported';
    const kept = await untilLine(oversight, 'the file', isExport);
    expect(kept.find(isExport)?.content).toMatchObject({ reason, lines });
    const officer = await signIn(testbed.nodes.migration.url, 'mv-return-officer-1');
    await expect(
      officer.call(routes.exportAccesses, { params: {}, body: { ...body, after: null } }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
  });

  test('is for the roles that review, needs a reason, and tells nothing of the person', async () => {
    const { url } = testbed.nodes.migration;
    const officer = await signIn(url, 'mv-return-officer-1');
    await expect(
      officer.call(routes.reviewAccess, {
        params: {},
        body: { by: { kind: 'case', number }, from: today(), until: today(), reason, after: null },
      }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(asked({ kind: 'case', number }, { reason: 'kort' })).rejects.toMatchObject({
      code: 'input.schema',
    });
    await expect(reviewer.call(routes.getCase, { params: { caseId } })).rejects.toMatchObject({
      code: 'input.not-found',
    });
  });
});
