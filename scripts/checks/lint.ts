// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { runTool } from './run-tool.ts';

type Diagnostic = {
  readonly message: string;
  readonly code?: string;
  readonly filename?: string;
  readonly labels?: readonly { readonly span: { readonly line?: number } }[];
};

/**
 * Why: floating promises, switches with a case left out, import cycles and inaccessible markup are
 * seen by oxlint with types at hand, and by nobody reading. Warnings count as errors.
 */
export function checkLint(root: string): Finding[] {
  const options = ['--type-aware', '--format=json', '--ignore-pattern', 'node_modules', '.'];
  const { stdout, stderr } = runTool(root, 'oxlint', options);
  const start = stdout.indexOf('{');
  if (start === -1) {
    if (/No files found/.test(stdout)) return [nothingRead('source file')];
    return [{ path: '.', line: 1, code: 'lint.failed', reason: (stdout + stderr).trim() }];
  }
  const report: { diagnostics: Diagnostic[]; number_of_files: number } = JSON.parse(
    stdout.slice(start),
  );
  if (report.number_of_files === 0) return [nothingRead('source file')];
  return report.diagnostics.map((found) => ({
    path: found.filename ?? '.',
    line: found.labels?.[0]?.span.line ?? 1,
    code: found.code ?? 'lint',
    reason: found.message,
  }));
}
