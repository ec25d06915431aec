// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import {
  canonicalForm,
  type Exemption,
  type Gate,
  growTree,
  type Rule,
  type RuleSet,
  type SecrecyRule,
  type Vocabulary,
} from '@samsyn/rules';
import { Digest, type PlainDate } from '@samsyn/terms';
import { compileExemption, compileGate, compileRule, compileSecrecy } from './compile-block.ts';
import type { LocatedBlock } from './located-block.ts';
import { standingOn } from './standing-on.ts';

/**
 * The law as it stood on `from` and until `until`, hashed by its canonical form.
 * @throws SamsynError with path `file.yaml:line` for unknown words, `law.cycle` for a broken tree.
 */
export function compileRuleSet(
  blocks: readonly LocatedBlock[],
  vocabulary: Vocabulary,
  from: PlainDate,
  until: PlainDate | null,
): RuleSet {
  const closed = blocks
    .map(({ block }) => block)
    .filter((block) => block.kind === 'secrecy')
    .filter((block) => block.opensOnlyTo !== undefined);
  const day = { date: from, vocabulary, closed };
  const rules: Rule[] = [];
  const secrecy: Record<string, SecrecyRule> = {};
  const exemptions: Exemption[] = [];
  const gates: Gate[] = [];
  for (const located of blocks) {
    const { block } = located;
    const standing = standingOn(block, from);
    if (standing.kind === 'absent' && block.kind !== 'secrecy') continue;
    switch (block.kind) {
      case 'default':
      case 'bar':
      case 'duty':
      case 'openness':
      case 'breaker':
        rules.push(compileRule(block, located, standing, day));
        break;
      case 'secrecy': {
        const compiled = compileSecrecy(block, located, standing, day);
        secrecy[block.rule] =
          standing.kind === 'absent' ? { ...compiled, when: { kind: 'any', of: [] } } : compiled;
        break;
      }
      case 'exemption':
        if (standing.kind === 'in-force')
          exemptions.push(compileExemption(block, located, standing, day));
        break;
      case 'gate':
        gates.push(compileGate(block, located, standing, day));
        break;
    }
  }
  const law = { vocabulary, root: growTree(rules), secrecy, exemptions, gates };
  const hash = createHash('sha256').update(canonicalForm(law)).digest('hex');
  return { hash: Digest.parse(hash), from, until, ...law };
}
