// SPDX-License-Identifier: EUPL-1.2
import {
  and,
  butNot,
  type Diagram,
  type FactSpace,
  no,
  or,
  residualOf,
  type ResidualLine,
  type ResidualNode,
  type RuleSet,
} from '@samsyn/rules';
import type { RuleId } from '@samsyn/terms';
import type { Stretch } from './stretch.ts';

/** The rules that decide some case of some item of the catalogue. */
export function aliveInCatalogue({ space, classes }: Stretch): Set<RuleId> {
  const alive = new Set<RuleId>();
  for (const { residual } of classes)
    for (const line of [residual.open, ...residual.lines])
      for (const rule of aliveInLine(space, line)) alive.add(rule);
  return alive;
}

/** Whether the rule decides some case of an item that the catalogue does not have yet. */
export function isAliveElsewhere({ ruleSet, space }: Stretch, rule: RuleId): boolean {
  const provisions = Object.values(ruleSet.secrecy).map((one) => one.rule);
  return [undefined, ...provisions].some((id) => {
    const line = lineOf(space, ruleSet, id);
    if (line?.root === undefined) return false;
    if (id === rule) return true;
    const own = pathsTo(line.root, rule).reduce<Diagram>((found, chain) => {
      const applies = chain.reduce<Diagram>(
        (all, { guard }) => space.diagrams.apply(and, all, guard),
        line.live,
      );
      return space.diagrams.apply(or, found, applies);
    }, no);
    const alive = new Set<RuleId>();
    if (own !== no) walk(space, line.root, own, alive);
    return alive.has(rule);
  });
}

/** Of an item nothing is said. */
const anyItem = {};

function lineOf(space: FactSpace, ruleSet: RuleSet, id: RuleId | undefined) {
  const secrecy = id === undefined ? [] : [id];
  const { lines, open } = residualOf(space, { ruleSet, secrecy, fixed: anyItem });
  return id === undefined ? open : lines[0];
}

const aliveKnown = new WeakMap<ResidualLine, ReadonlySet<RuleId>>();

function aliveInLine(space: FactSpace, line: ResidualLine): ReadonlySet<RuleId> {
  const known = aliveKnown.get(line);
  if (known) return known;
  const alive = new Set<RuleId>();
  if (line.secrecy !== undefined) alive.add(line.secrecy);
  if (line.root) walk(space, line.root, line.live, alive);
  aliveKnown.set(line, alive);
  return alive;
}

function pathsTo(place: ResidualNode, rule: RuleId): ResidualNode[][] {
  const below = place.below.flatMap((one) => pathsTo(one, rule));
  const found = below.map((path) => [place, ...path]);
  return place.node.rule.rule === rule ? [[place], ...found] : found;
}

/** What is left of the cases when the place and its exceptions have taken theirs. */
function walk(
  space: FactSpace,
  { node, guard, below }: ResidualNode,
  open: Diagram,
  alive: Set<RuleId>,
): Diagram {
  const { diagrams } = space;
  let left = diagrams.apply(and, open, guard);
  if (left === no) return open;
  for (const exception of below) left = walk(space, exception, left, alive);
  if (left !== no) alive.add(node.rule.rule);
  return diagrams.apply(butNot, open, guard);
}
