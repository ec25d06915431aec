// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import type { BackupManifest } from './backup-manifest.ts';
import type { KeptTable } from './kept-table.ts';
import type { KeptRow } from './read-rows.ts';

const Header = z.strictObject({
  name: z.string(),
  columns: z.array(z.strictObject({ name: z.string(), type: z.string() })).min(1),
});
const Row = z.array(z.string().nullable());

async function* linesOf(plain: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held: string[] = [];
  for await (const bytes of plain) {
    const parts = decoder.decode(bytes, { stream: true }).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield [...held, part].join('');
      held = [];
    }
    held.push(parts.at(-1) ?? '');
  }
  if (held.join('') !== '')
    throw new SamsynError('backup.altered', 'the last line is cut off', 'data');
}

const differs = (path: string): SamsynError =>
  new SamsynError('backup.altered', 'not what the manifest tells of', path);

/** Takes the lines of one table off the stream, and demands what the manifest says of it. */
async function* rowsOf(
  lines: AsyncIterator<string>,
  { name, rows, digest }: BackupManifest['tables'][number],
): AsyncGenerator<KeptRow> {
  const hash = createHash('sha256');
  for (let taken = 0; taken < rows; taken += 1) {
    const { done, value } = await lines.next();
    if (done === true) throw differs(name);
    hash.update(`${value}\n`);
    yield Row.parse(JSON.parse(value));
  }
  if (hash.digest('hex') !== digest) throw differs(name);
}

/**
 * The tables of an unpacked backup, to be read one after the other to their ends.
 * @throws SamsynError `backup.altered` for what is not as the manifest says
 */
export async function* readLines(
  plain: AsyncIterable<Uint8Array>,
  tables: BackupManifest['tables'],
): AsyncGenerator<{ readonly table: KeptTable; readonly rows: AsyncIterable<KeptRow> }> {
  const lines = linesOf(plain);
  for (const stated of tables) {
    const { done, value } = await lines.next();
    if (done === true) throw differs(stated.name);
    const table = Header.parse(JSON.parse(value));
    if (table.name !== stated.name) throw differs(stated.name);
    yield { table, rows: rowsOf(lines, stated) };
  }
  if ((await lines.next()).done !== true) throw differs('data');
}
