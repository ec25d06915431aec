// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Finding } from './finding.ts';
import { importsOf } from './imports-of.ts';
import { nodeRoomsInOrder } from './node-rooms-in-order.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';

const base = 'packages/node/src/';

/**
 * Why: inside the node, too, calls go one way: from the door through the disclosure to the store.
 * What the store or the audit line would call back up could act outside its transaction.
 */
export function checkNodeRooms(root: string): Finding[] {
  const paths = ownFiles(root, /^packages\/node\/src\/.*\.ts$/);
  if (paths.length === 0) return [nothingRead(`source file in ${base}`)];
  return paths.flatMap((path) => {
    const from = roomOf(path);
    if (from === undefined) return [];
    if (!nodeRoomsInOrder.includes(from)) {
      return [{ path, line: 1, code: 'node-rooms.unknown-room', reason: from }];
    }
    return importsOf(readFileSync(join(root, path), 'utf8')).flatMap(({ specifier, line }) => {
      if (!specifier.startsWith('.') || path.endsWith('.test.ts')) return [];
      const to = roomOf(posix.join(posix.dirname(path), specifier));
      if (to !== undefined && nodeRoomsInOrder.indexOf(from) <= nodeRoomsInOrder.indexOf(to))
        return [];
      return [
        {
          path,
          line,
          code: 'node-rooms.upward',
          reason: `${from} may not call ${to ?? 'the top'}`,
        },
      ];
    });
  });
}

/** The folder directly below packages/node/src; nothing for the files that lie there themselves. */
function roomOf(path: string): string | undefined {
  const rest = path.slice(base.length);
  return rest.includes('/') ? rest.split('/')[0] : undefined;
}
