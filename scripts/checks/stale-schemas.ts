// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchemas } from '@samsyn/lawbook';
import type { Finding } from './finding.ts';

/** The schemas of the data rooms that are not those that the program reads by. */
export function staleSchemas(root: string): Finding[] {
  return Object.entries(printSchemas()).flatMap(([path, printed]) => {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === printed) return [];
    const reason = 'not what packages/lawbook prints: npm run schemas';
    return [{ path, line: 1, code: 'law.schema-differs', reason }];
  });
}
