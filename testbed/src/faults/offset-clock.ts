// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { instantOf } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import { writeSecret } from '../files/write-secret.ts';

/** Makes the clock that reads this file jump: it goes this far ahead, or behind, from now on. */
export function setOffset(file: string, offsetMs: number): void {
  writeSecret(file, String(offsetMs));
}

/** A clock that goes as far ahead as the file says at each look. */
export function offsetClock(file: string): () => Instant {
  return () => instantOf(Date.now() + Number(readFileSync(file, 'utf8')));
}
