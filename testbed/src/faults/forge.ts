// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { NodePlan } from '../start/node-plan.ts';
import type { KeptMessage } from './kept-messages.ts';
import type { Posting } from './peer-post.ts';

type Forged = Omit<Posting, 'what'>;

function flipped(sealed: Buffer, chance: number): Buffer {
  const altered = Buffer.from(sealed);
  const at = Math.floor(chance * altered.length);
  altered[at] = (altered[at] ?? 0) ^ (1 << Math.floor(chance * 8));
  return altered;
}

/**
 * Bytes that no sender has sent, made of two that one has: one bit altered, cut short, the head of
 * one before the tail of the other, and one given to the authority that it comes from.
 */
export function forge(
  kept: readonly KeptMessage[],
  to: NodePlan['name'],
  chance: number,
): readonly Forged[] {
  const [one, other = one] = kept;
  if (!one || !other) return [];
  const from = to === 'police' ? 'migration' : 'police';
  const half = Math.floor(one.sealed.length / 2);
  const made = (sealed: Uint8Array, at = to): Forged => ({
    to: at,
    messageId: randomUUID(),
    sealed,
    kind: one.kind,
  });
  const forged = [
    made(flipped(one.sealed, chance)),
    made(one.sealed.subarray(0, Math.floor(chance * one.sealed.length))),
    made(one.sealed, from),
  ];
  // Two halves of one message are the message itself: nothing forged about it.
  const joined = Buffer.concat([one.sealed.subarray(0, half), other.sealed.subarray(half)]);
  return one === other ? forged : [...forged, made(joined)];
}
