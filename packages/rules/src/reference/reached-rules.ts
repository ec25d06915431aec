// SPDX-License-Identifier: EUPL-1.2
import { broadly } from '../broadly.ts';
import type { Candidate } from '../losing-rules.ts';
import type { RuleNode } from '../rule-set.ts';
import type { World } from './world.ts';

/** The rules that were looked at: those under a rule that does not apply never were. */
export function reachedRules(node: RuleNode, world: World): Candidate[] {
  const below = world.holds(node.guard)
    ? node.exceptions.flatMap((exception) => reachedRules(exception, world))
    : [];
  return [{ rule: node.rule, broad: broadly(node.rule) }, ...below];
}
