// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Finding } from './finding.ts';
import { importTable } from './import-table.ts';
import { type Import, importsOf } from './imports-of.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';

const testPath = /(\.test\.tsx?|\/write-vectors\.ts)$/;
const forTests = /^(vitest|fast-check|node:.*)$/;

/**
 * Why: imports that only point down keep law, crypto and ledger readable without the node, and let
 * a verifier be built from few rooms. Our own check, because no tool for this reads TypeScript 7.
 */
export function checkBoundaries(root: string): Finding[] {
  const paths = ownFiles(root, /^(packages\/[^/]+|testbed)\/(src|bin)\/.*\.(ts|tsx|js)$/);
  if (paths.length === 0) return [nothingRead('source file of a room')];
  return paths.flatMap((path) =>
    importsOf(readFileSync(join(root, path), 'utf8')).flatMap((found) => judge(path, found)),
  );
}

function judge(path: string, { specifier, line }: Import): Finding[] {
  const folder = path.startsWith('packages/') ? path.split('/').slice(0, 2).join('/') : 'testbed';
  const breach = (code: string, reason: string) => [{ path, line, code, reason }];
  const room = importTable[posix.basename(folder)];
  if (!room) return breach('boundaries.unknown-room', `${folder} is not in the import table`);
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    if (target.startsWith(`${folder}/`)) return [];
    return breach('boundaries.leaves-package', `${specifier} lies outside ${folder}`);
  }
  if (specifier.startsWith('@samsyn/')) {
    const [, other = ''] = specifier.split('/');
    if (room.rooms.includes(other)) return [];
    return breach('boundaries.room', `${folder} may not import ${specifier}`);
  }
  if (room.outside === 'any') return [];
  if (testPath.test(path) && forTests.test(specifier)) return [];
  if (room.outside.includes(packageOf(specifier))) return [];
  return breach('boundaries.outside', `${folder} may not import ${specifier}`);
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
