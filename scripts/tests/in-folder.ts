// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string>>;

const installed = join(import.meta.dirname, '../../node_modules');

/**
 * Lays the files out in a temporary checkout, with this workspace's installed packages, and
 * returns what `work` returns. The folder is gone afterwards.
 */
export async function inFolder<T>(
  files: Files,
  work: (root: string) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'samsyn-check-'));
  try {
    symlinkSync(installed, join(root, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
