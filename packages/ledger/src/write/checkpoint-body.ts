// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { base64 } from './base64.ts';

/**
 * The text of a checkpoint (C2SP tlog-checkpoint): origin, size and root, a line each, without
 * extension lines.
 * @throws SamsynError `ledger.checkpoint`
 */
export function checkpointBody(origin: string, size: number, root: Uint8Array): string {
  if (!/^[\x21-\x2a\x2c-\x7e]+$/.test(origin))
    throw new SamsynError('ledger.checkpoint', 'an origin is printable, without space or plus');
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== 32)
    throw new SamsynError('ledger.checkpoint', 'a size is a number of leaves, a root 32 bytes');
  return `${origin}\n${size}\n${base64(root)}\n`;
}
