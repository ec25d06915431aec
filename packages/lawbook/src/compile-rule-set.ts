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

/** What blocks compile to, and the closed secrecy provisions that they were compiled beside. */
export type KnownParts = WeakMap<
  LocatedBlock,
  { readonly beside: string; readonly partOf: ReturnType<typeof partCompiler> }
>;

/**
 * Compiles the law as it stood on `from` and until `until`, hashed by its canonical form. What stands
 * alike on two days is one object in both rule sets, and in those of another book of the same words
 * that is compiled with the same `parts`.
 * @throws SamsynError with path `file.yaml:line` for unknown words, `law.cycle` for a broken tree.
 */
export function ruleSetCompiler(
  blocks: readonly LocatedBlock[],
  vocabulary: Vocabulary,
  parts: KnownParts,
): (from: PlainDate, until: PlainDate | null) => RuleSet {
  const closed = blocks
    .map(({ block }) => block)
    .filter((block) => block.kind === 'secrecy')
    .filter((block) => block.opensOnlyTo !== undefined);
  const beside = JSON.stringify(closed.map(({ rule, opensOnlyTo }) => [rule, opensOnlyTo]));
  const compilers = blocks.map((located) => {
    const known = parts.get(located);
    const own = known?.beside === beside ? known.partOf : undefined;
    const partOf = own ?? partCompiler(located, { vocabulary, closed });
    parts.set(located, { beside, partOf });
    return { block: located.block, partOf };
  });
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
