// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printGlossary } from '@samsyn/terms';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';

/** Why: the page that jurists read must be the list that the screens and the code are named by. */
export function checkGlossary(root: string): Finding[] {
  const path = join(root, 'GLOSSARY.md');
  if (!existsSync(path)) return [nothingRead('GLOSSARY.md')];
  const printed = printGlossary().split('\n');
  const stands = readFileSync(path, 'utf8').split('\n');
  const at = printed.findIndex((line, index) => line !== stands[index]);
  if (at === -1 && printed.length === stands.length) return [];
  return [
    {
      path: 'GLOSSARY.md',
      line: (at === -1 ? printed.length : at) + 1,
      code: 'glossary.differs',
      reason: 'not what packages/terms prints: npm run glossary',
    },
  ];
}
