// SPDX-License-Identifier: EUPL-1.2
import { type RuleId, SamsynError } from '@samsyn/terms';
import type { LocatedBlock } from './located-block.ts';

/**
 * Every exception leads, parent by parent, to the general rule.
 * @throws SamsynError `law.cycle`, path `file.yaml:line` of the edge that leads nowhere or round.
 */
export function requireRooted(blocks: readonly LocatedBlock[]): void {
  const byRule = new Map(blocks.map((located) => [located.block.rule, located]));
  for (const { block, placeOf } of blocks) {
    const seen = new Set<RuleId>([block.rule]);
    let parent = parentOf(block);
    while (parent !== undefined) {
      const above = byRule.get(parent)?.block;
      if (above === undefined || !isDisclosure(above))
        throw new SamsynError(
          'law.cycle',
          `no such rule to except from: ${parent}`,
          placeOf(['exceptionTo']),
        );
      if (seen.has(parent))
        throw new SamsynError(
          'law.cycle',
          'the exceptions lead round in a circle',
          placeOf(['exceptionTo']),
        );
      seen.add(parent);
      parent = parentOf(above);
    }
  }
}

function parentOf(block: LocatedBlock['block']): RuleId | undefined {
  return 'exceptionTo' in block ? block.exceptionTo : undefined;
}

function isDisclosure(block: LocatedBlock['block']): boolean {
  return 'outcome' in block;
}
