// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { runTool } from './run-tool.ts';

type Symbol = { readonly name: string; readonly line?: number };
type Issue = { readonly file: string } & Readonly<Record<string, unknown>>;

/**
 * Why: a package that is imported without being declared works here by accident of hoisting, and a
 * file that nobody imports is read by everybody who looks for something else.
 */
export function checkUnused(root: string): Finding[] {
  if (!existsSync(join(root, 'package.json'))) return [nothingRead('package.json')];
  const { status, stdout, stderr } = runTool(root, 'knip', ['--reporter', 'json', '--no-progress']);
  if (stdout.trim() === '') {
    if (status === 0) return [];
    return [{ path: '.', line: 1, code: 'unused.failed', reason: stderr.trim() }];
  }
  const report: { readonly issues: readonly Issue[] } = JSON.parse(stdout);
  return report.issues.flatMap((issue) =>
    Object.entries(issue).flatMap(([kind, symbols]) => {
      if (!Array.isArray(symbols)) return [];
      return symbols.filter(isSymbol).map(({ name, line }) => ({
        path: issue.file,
        line: line ?? 1,
        code: `unused.${kind}`,
        reason: name,
      }));
    }),
  );
}

function isSymbol(value: unknown): value is Symbol {
  return typeof value === 'object' && value !== null && 'name' in value;
}
