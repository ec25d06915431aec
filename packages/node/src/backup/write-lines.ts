// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Digest } from '@samsyn/terms';
import type { BackupManifest } from './backup-manifest.ts';
import type { KeptTable } from './kept-table.ts';
import type { KeptRow } from './read-rows.ts';

/** A table with its rows, in the order in which they are to be loaded. */
export interface TableOfRows {
  readonly table: KeptTable;
  readonly rows: AsyncIterable<KeptRow>;
}

/** Told of each table once its last line has been given. */
type Counted = (table: BackupManifest['tables'][number]) => void;

/** A backup before it is packed and sealed: a line of JSON for each table, then one for each row. */
export async function* writeLines(
  tables: AsyncIterable<TableOfRows>,
  counted: Counted,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const { table, rows } of tables) {
    const hash = createHash('sha256');
    let count = 0;
    yield encoder.encode(`${JSON.stringify(table)}\n`);
    for await (const row of rows) {
      const line = encoder.encode(`${JSON.stringify(row)}\n`);
      hash.update(line);
      count += 1;
      yield line;
    }
    counted({ name: table.name, rows: count, digest: Digest.parse(hash.digest('hex')) });
  }
}
