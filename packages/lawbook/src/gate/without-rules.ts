// SPDX-License-Identifier: EUPL-1.2
import {
  type FactSpace,
  type Residual,
  residualLaw,
  type ResidualLine,
  residualLine,
  type ResidualNode,
  residualNode,
  type Rule,
} from '@samsyn/rules';

/** The law as if the rules, and what excepts from them, were not in it. */
export function withoutRules(
  space: FactSpace,
  residual: Residual,
  drop: (rule: Rule) => boolean,
): Residual {
  const pruned = (line: ResidualLine): ResidualLine => lineWithout(space, line, drop);
  const { refused, lines, open, gates } = residual;
  return residualLaw(space, { refused, lines: lines.map(pruned), open: pruned(open), gates });
}

/** One line of it; the general rule always stays. */
export function lineWithout(
  space: FactSpace,
  line: ResidualLine,
  drop: (rule: Rule) => boolean,
): ResidualLine {
  const pruned = (place: ResidualNode): ResidualNode => {
    const below = place.below.filter(({ node }) => !drop(node.rule));
    const unchanged = below.length === place.below.length && below.length === 0;
    return unchanged ? place : residualNode(space, { ...place, below: below.map(pruned) });
  };
  return residualLine(space, { ...line, root: line.root && pruned(line.root) });
}
