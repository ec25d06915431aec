// SPDX-License-Identifier: EUPL-1.2
import { type RuleId, SamsynError } from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';
import type { LocatedBlock } from '../located-block.ts';

/** @throws SamsynError `law.unknown-word` when the book has no such rule. */
export function findProvision({ rules }: Pick<Lawbook, 'rules'>, rule: RuleId): LocatedBlock {
  const found = rules.get(rule);
  if (found === undefined)
    throw new SamsynError('law.unknown-word', 'the law book has no such provision', 'rule');
  return found;
}
