// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why something counts as failed that no test reported. */
  readonly remark?: string;
};

/**
 * The counts of a Vitest run, from its JSON report and its exit status. A file that could not be
 * loaded counts as one failure; so do a run without a report, a run of no test, and a run that
 * ended badly although every test passed.
 */
export function readTestCounts(reportFile: string, exitStatus: number | null): TestCounts {
  if (!existsSync(reportFile)) {
    return { passed: 0, failed: 1, skipped: 0, remark: 'the test run left no report' };
  }
  const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  if (counts.passed + counts.failed === 0) {
    return { ...counts, failed: 1, remark: 'no test has run' };
  }
  if (exitStatus !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, remark: 'the test run ended with an error outside the tests' };
  }
  return counts;
}
