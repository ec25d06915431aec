// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Under this name the bill of materials says which lock file it was made from. */
export const lockProperty = 'samsyn:package-lock-sha256';

/** SHA-256 of the lock file, hexadecimal. */
export function lockDigest(root: string): string {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
