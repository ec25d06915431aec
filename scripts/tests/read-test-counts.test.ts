// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { inFolder } from './in-folder.ts';
import { readTestCounts } from './read-test-counts.ts';

function report(passed: number, failed: number, testResults: object[] = []): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults,
  });
}

async function countsOf(text: string, exitStatus: number | null) {
  return inFolder({ 'report.json': text }, (root) =>
    readTestCounts(`${root}/report.json`, exitStatus),
  );
}

describe('the counts of a test run', () => {
  it('are those of the report', async () => {
    expect(await countsOf(report(3, 2), 1)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  it('count a file that could not be loaded as a failure', async () => {
    const broken = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(await countsOf(report(3, 1, [broken, failing]), 1)).toMatchObject({ failed: 2 });
  });

  it('are a failure when no test has run', async () => {
    expect(await countsOf(report(0, 0), 0)).toMatchObject({ failed: 1, remark: 'no test has run' });
  });

  it('are a failure when the run ended badly outside the tests', async () => {
    expect(await countsOf(report(3, 0), 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(await countsOf(report(3, 0), null)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('are a failure when the run left no report', () => {
    expect(readTestCounts('/nowhere/report.json', 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
