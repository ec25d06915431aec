// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util';
import type { Expected, LiveVector } from './live-vector.ts';
import type { Reply } from './read-reply.ts';
import type { Stage } from './stage.ts';

/** Whether a node met one vector, and what it answered. */
export interface Met {
  readonly name: string;
  readonly section: string;
  readonly says: string;
  readonly passed: boolean;
  readonly expected: Expected;
  readonly answered: Reply;
}

/** Sends each vector and compares what comes back with what must. */
export async function runVectors(
  stage: Stage,
  vectors: readonly LiveVector[],
): Promise<readonly Met[]> {
  const met: Met[] = [];
  for (const { name, section, says, expect, send } of vectors) {
    const answered = await send(stage);
    const passed = isDeepStrictEqual(answered, expect);
    met.push({ name, section, says, passed, expected: expect, answered });
  }
  return met;
}
