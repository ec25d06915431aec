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
import { partCompiler } from './compile-part.ts';
import type { LocatedBlock } from './located-block.ts';
import { standingOn } from './standing-on.ts';

/**
 * Compiles the law as it stood on `from` and until `until`, hashed by its canonical form. What stands
 * alike on two days is one object in both rule sets.
 * @throws SamsynError with path `file.yaml:line` for unknown words, `law.cycle` for a broken tree.
 */
export function ruleSetCompiler(
  blocks: readonly LocatedBlock[],
  vocabulary: Vocabulary,
): (from: PlainDate, until: PlainDate | null) => RuleSet {
  const closed = blocks
    .map(({ block }) => block)
    .filter((block) => block.kind === 'secrecy')
    .filter((block) => block.opensOnlyTo !== undefined);
  const compilers = blocks.map((located) => ({
    block: located.block,
    partOf: partCompiler(located, { vocabulary, closed }),
  }));
  return (from, until) => {
    const rules: Rule[] = [];
    const secrecy: Record<string, SecrecyRule> = {};
    const exemptions: Exemption[] = [];
    const gates: Gate[] = [];
    for (const { block, partOf } of compilers) {
      const part = partOf(standingOn(block, from));
      switch (part?.kind) {
        case 'rule':
          rules.push(part.rule);
          break;
        case 'secrecy':
          secrecy[block.rule] = part.secrecy;
          break;
        case 'exemption':
          exemptions.push(part.exemption);
          break;
        case 'gate':
          gates.push(part.gate);
          break;
        case undefined:
          break;
      }
    }
    const law = { vocabulary, root: growTree(rules), secrecy, exemptions, gates };
    const hash = createHash('sha256').update(canonicalForm(law)).digest('hex');
    return { hash: Digest.parse(hash), from, until, ...law };
  };
}
