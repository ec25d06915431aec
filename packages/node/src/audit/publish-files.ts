// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathOfTile, tilesOf } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import type { AuditContext } from './audit-context.ts';
import { findPublished } from './find-published.ts';
import { readTile } from './read-tile.ts';

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const file = await open(`${path}.unfinished`, 'w', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.unfinished`, path);
}

/**
 * Writes the published ledger as static files (C2SP tlog-tiles): what is in the folder already
 * stays, and the checkpoint comes last, so that a reader finds every file that it calls for, also
 * when writing was cut off and has to be done again.
 * @returns how many entries the checkpoint covers, and how many files were written
 * @throws SamsynError `ledger.missing` while no checkpoint is published
 */
export async function publishFiles(
  context: Pick<AuditContext, 'db' | 'publishing' | 'ledgerSigner'>,
  folder: string,
): Promise<{ readonly size: number; readonly written: number }> {
  const published = await findPublished(context);
  if (!published)
    throw new SamsynError('ledger.missing', 'no checkpoint is published yet', 'checkpoint');
  let written = 0;
  for (const place of tilesOf(published.size)) {
    const path = pathOfTile(place);
    if (existsSync(join(folder, path))) continue;
    const bytes = await readTile(context.db, place);
    if (!bytes) throw new SamsynError('ledger.missing', 'the tree has a gap', path);
    await writeWhole(join(folder, path), bytes);
    written += 1;
  }
  await writeWhole(join(folder, 'checkpoint'), new TextEncoder().encode(published.note));
  return { size: published.size, written: written + 1 };
}
