// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiPage } from '../openapi-page.ts';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';

const path = 'docs/openapi.json';

/** Why: whoever builds against the interface reads this page, so it must be the one that is served. */
export function checkOpenApi(root: string): Finding[] {
  if (!existsSync(join(root, path))) return [nothingRead(path)];
  const printed = openApiPage().split('\n');
  const stands = readFileSync(join(root, path), 'utf8').split('\n');
  const at = printed.findIndex((line, index) => line !== stands[index]);
  if (at === -1 && printed.length === stands.length) return [];
  const line = at === -1 ? printed.length : at + 1;
  const reason = 'not what packages/contract prints: npm run openapi';
  return [{ path, line, code: 'openapi.differs', reason }];
}
