// SPDX-License-Identifier: EUPL-1.2
import type { JudgmentAsked } from '../rule-set.ts';
import type { World } from './world.ts';

/** Whether nobody has answered the judgment yet. */
export function isOpen(judgment: JudgmentAsked, world: World): boolean {
  return world.holds({ kind: 'fact', fact: judgment.fact, values: ['not-assessed'] });
}
