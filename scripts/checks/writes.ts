// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';

const write = /(\w+(?:\.\w+)*)\s*\.(?:insertInto|updateTable|deleteFrom)\(\s*'(\w+)'/g;
const transaction = /\.transaction\((?!\)\s*\.setAccessMode\('read only'\))/g;

/** The ledger's own keeping, sign-ins, and bytes that nobody has accepted yet. */
const besideTheLedger = /^(ledger_\w+|peer_checkpoints|sessions|document_chunks)$/;
const record = 'packages/node/src/audit/record.ts';
const keepers = /^packages\/node\/src\/(audit|witness)\//;

/**
 * Why: no write without a line in the ledger. A writable transaction exists inside `record` alone,
 * which asks its work for the line; here it is seen that nobody opens another or writes past it.
 */
export function checkWrites(root: string): Finding[] {
  const paths = ownFiles(root, /^packages\/node\/src\/.*\.ts$/).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  if (paths.length === 0) return [nothingRead('source file of the node')];
  return paths.flatMap((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    const lineAt = (index: number) => source.slice(0, index).split('\n').length;
    const opened = path === record ? [] : [...source.matchAll(transaction)];
    const past = [...source.matchAll(write)]
      .filter(([, on]) => on !== 'tx' || opened.length > 0)
      .filter(([, , table = '']) => !besideTheLedger.test(table))
      .map(({ index, 1: on = '', 2: table = '' }) => ({
        path,
        line: lineAt(index),
        code: 'writes.without-line',
        reason: `${table} is written on ${on}, not in the transaction of record()`,
      }));
    if (keepers.test(path)) return past;
    const own = opened.map(({ index }) => ({
      path,
      line: lineAt(index),
      code: 'writes.own-transaction',
      reason: 'a writable transaction exists only inside record()',
    }));
    return [...past, ...own];
  });
}
