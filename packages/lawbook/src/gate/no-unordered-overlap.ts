// SPDX-License-Identifier: EUPL-1.2
import {
  and,
  codes,
  type Diagram,
  no,
  type Operation,
  overlay,
  type ResidualLine,
  type ResidualNode,
  type RuleNode,
  silent,
  where,
  yes,
} from '@samsyn/rules';
import { findWitness } from './find-witness.ts';
import type { Obligation } from './obligation.ts';
import type { ItemClass, Stretch } from './stretch.ts';
import type { Violation } from './violation.ts';

/**
 * Two exceptions of the same kind from the same rule never say different things of the same case:
 * the order in which they stand in the file means nothing. Between kinds the order is stated: a bar
 * before a duty, a duty before openness, openness before a breaker.
 */
export const noUnorderedOverlap: Obligation = {
  name: 'no unordered overlap among siblings',
  violations: (stretch) => {
    const found = new Map<string, Violation>();
    for (const one of stretch.classes)
      for (const line of [one.residual.open, ...one.residual.lines]) {
        if (proved.has(line) || line.root === undefined) continue;
        const fixed = { ...one.fixed, secrecy: line.secrecy ?? 'none' };
        const violations = overlaps(stretch, line.root, { ...one, fixed }, yes);
        if (violations.length === 0) proved.add(line);
        for (const violation of violations)
          if (!found.has(violation.place)) found.set(violation.place, violation);
      }
    return [...found.values()];
  },
};

const proved = new WeakSet<ResidualLine>();

/** A class of items with the secrecy provision that is tried. */
type Line = Pick<ItemClass, 'items' | 'slice' | 'fixed'>;

function overlaps(stretch: Stretch, place: ResidualNode, line: Line, above: Diagram): Violation[] {
  const { diagrams } = stretch.space;
  const reached = diagrams.apply(and, above, place.guard);
  if (reached === no) return [];
  const settled = place.below.filter(({ node }) => node.state === 'settled');
  const values = settled.map((one) => valueOf(stretch, one));
  const own = settled.flatMap(({ node: one }, index) =>
    settled.flatMap(({ node: other }, at): Violation[] => {
      const [left = silent, right = silent] = [values[index], values[at]];
      if (at <= index || one.rule.kind !== other.rule.kind) return [];
      if (left === silent || right === silent) return [];
      const differ = diagrams.apply(and, reached, diagrams.apply(conflict, left, right));
      return differ === no ? [] : [violationOf(stretch, line, [one, other], differ)];
    }),
  );
  return [...own, ...settled.flatMap((one) => overlaps(stretch, one, line, reached))];
}

/** What the rule with its exceptions says; silent where it does not apply. */
function valueOf(stretch: Stretch, { node, guard, below }: ResidualNode): Diagram {
  const { diagrams } = stretch.space;
  const said = below.reduceRight<Diagram>(
    (rest, exception) => diagrams.apply(overlay, valueOf(stretch, exception), rest),
    node.state === 'not-encoded' ? silent : codes[node.outcome],
  );
  return diagrams.apply(where, guard, said);
}

function violationOf(
  stretch: Stretch,
  line: Line,
  [one, other]: readonly [RuleNode, RuleNode],
  differ: Diagram,
): Violation {
  const { rule } = other.rule;
  const place = stretch.lawbook.rules.get(rule)?.placeOf() ?? rule;
  const message = {
    sv: `${one.rule.rule} och ${rule} säger olika i samma fall, och ingen av dem går före`,
    en: `${one.rule.rule} and ${rule} say different things of one case, and neither goes first`,
  };
  const witness = findWitness(stretch, line, differ);
  return { place, rule, from: stretch.ruleSet.from, message, witness };
}

const conflict: Operation = (a, b) => (a !== silent && b !== silent && a !== b ? yes : no);
