// SPDX-License-Identifier: EUPL-1.2
import { createHmac, hkdfSync } from 'node:crypto';

/** The key of one run: known to the two nodes for as long as it lasts, and kept by neither. */
export interface RunKey {
  /** The first 16 bytes of the HMAC-SHA-256 of the parts, in hex; `what` keeps the uses apart. */
  readonly digest: (what: string, ...parts: readonly string[]) => string;
}

/**
 * Derives the key of a run from the two halves that the nodes exchanged, sealed to each other (HKDF,
 * RFC 5869). Digests under it cannot be guessed from outside, nor compared with those of another run.
 */
export function deriveRunKey(runId: string, asked: string, answered: string): RunKey {
  const secret = Buffer.from(asked + answered, 'hex');
  const info = Buffer.from(`samsyn-reconcile:${runId}`);
  const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), info, 32));
  return {
    digest: (what, ...parts) =>
      createHmac('sha256', key)
        .update(JSON.stringify([what, ...parts]))
        .digest('hex')
        .slice(0, 32),
  };
}
