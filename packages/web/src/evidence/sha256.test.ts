// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test('is SHA-256 at every length around its blocks, in one part or in two', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_none, at) => (at * 7 + length) % 256);
    const expected = createHash('sha256').update(bytes).digest('hex');
    expect(Buffer.from(sha256(bytes)).toString('hex'), `${length} bytes`).toBe(expected);
    const halves = [bytes.subarray(0, length >> 1), bytes.subarray(length >> 1)];
    expect(Buffer.from(sha256(...halves)).toString('hex')).toBe(expected);
  }
});
