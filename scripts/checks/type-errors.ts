// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { runTool } from './run-tool.ts';

const projects = ['tsconfig.json', 'packages/web/tsconfig.json'];
const diagnostic = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/;

/** Why: the types are stripped when the code runs, so this is the only place where they hold. */
export function checkTypes(root: string): Finding[] {
  const present = projects.filter((project) => existsSync(join(root, project)));
  if (present.length === 0) return [nothingRead('tsconfig.json')];
  return present.flatMap((project) => findingsOf(root, project));
}

function findingsOf(root: string, project: string): Finding[] {
  const { status, stdout } = runTool(root, 'tsc', ['-p', project, '--pretty', 'false']);
  if (status === 0) return [];
  const found = stdout.split('\n').flatMap((line) => {
    const match = diagnostic.exec(line);
    if (!match) return [];
    const [, path = '.', number = '1', code = 'TS', reason = ''] = match;
    return [{ path, line: Number(number), code, reason }];
  });
  if (found.length > 0) return found;
  return [{ path: project, line: 1, code: 'types.failed', reason: stdout.trim() }];
}
