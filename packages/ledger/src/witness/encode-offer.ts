// SPDX-License-Identifier: EUPL-1.2
import { base64 } from '../write/base64.ts';
import type { CheckpointOffer } from './checkpoint-offer.ts';

/** The body of an `add-checkpoint` request (C2SP tlog-witness). */
export function encodeOffer({ older, consistency, note }: CheckpointOffer): string {
  const hashes = consistency.map((hash) => `${base64(hash)}\n`);
  return `old ${older}\n${hashes.join('')}\n${note}`;
}
