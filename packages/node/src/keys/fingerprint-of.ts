// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { PublicKeys } from '@samsyn/envelope';
import { kidsOf } from '../directory/key-set.ts';

const groups = 8;
const groupChars = 4;

/**
 * What two people read to each other to know that they see the same set of keys: 128 bits of
 * SHA-256 over the ids of its three keys and its time, in groups of four.
 */
export function fingerprintOf(keys: PublicKeys): string {
  const said = JSON.stringify([...kidsOf(keys), keys.valid?.from, keys.valid?.until]);
  const hex = createHash('sha256').update(said).digest('hex');
  return Array.from({ length: groups }, (_, at) =>
    hex.slice(at * groupChars, (at + 1) * groupChars),
  ).join(' ');
}

/** Whether what was typed is the fingerprint; space and case do not matter. */
export function isFingerprint(typed: string, fingerprint: string): boolean {
  const bare = (text: string): string => text.replaceAll(/[\s-]/g, '').toLowerCase();
  return bare(typed) === bare(fingerprint);
}
