// SPDX-License-Identifier: EUPL-1.2
import {
  and,
  butNot,
  conditionDiagram,
  type Diagram,
  type Fixed,
  liveDiagram,
  no,
  or,
  type RuleNode,
  yes,
} from '@samsyn/rules';
import type { RuleId } from '@samsyn/terms';
import type { Obligation } from './obligation.ts';
import type { Stretch } from './stretch.ts';

/**
 * Every rule decides some case, and every secrecy provision makes something secret: none is
 * shadowed by another, nor by several together.
 */
export const noDeadRule: Obligation = {
  name: 'no dead rule, also none shadowed by a union',
  violations: (stretch) => {
    const { ruleSet, lawbook } = stretch;
    const alive = aliveInCatalogue(stretch);
    const stated = [
      ...new Set(nodes(ruleSet.root).map(({ rule }) => rule.rule)),
      ...Object.values(ruleSet.secrecy)
        .filter(({ rule, encoded }) => encoded && stands(stretch, rule))
        .map(({ rule }) => rule),
    ];
    return stated
      .filter((rule) => !alive.has(rule) && !isAliveElsewhere(stretch, rule))
      .map((rule) => ({
        place: lawbook.rules.get(rule)?.placeOf() ?? rule,
        rule,
        from: ruleSet.from,
        message: {
          sv: `regeln ${rule} avgör aldrig något: andra regler tar alla dess fall`,
          en: `the rule ${rule} never decides: other rules take all its cases`,
        },
        witness: undefined,
      }));
  },
};

/** The rules that decide some case of some item of the catalogue. */
function aliveInCatalogue(stretch: Stretch): Set<RuleId> {
  const { ruleSet, space } = stretch;
  const alive = new Set<RuleId>();
  for (const { slice, fixed } of stretch.classes)
    for (const id of [undefined, ...slice.secrecy]) {
      const drawn = { ruleSet, secrecy: slice.secrecy, fixed };
      const live = id === undefined ? yes : liveDiagram(space, drawn, id);
      if (live === no) continue;
      if (id !== undefined) alive.add(id);
      walk(stretch, ruleSet.root, live, { ...fixed, secrecy: id ?? 'none' }, alive);
    }
  return alive;
}

/** Whether the rule decides some case of an item that the catalogue does not have yet. */
function isAliveElsewhere(stretch: Stretch, rule: RuleId): boolean {
  const { ruleSet, space } = stretch;
  const provisions = Object.values(ruleSet.secrecy).map((one) => one.rule);
  return [undefined, ...provisions].some((id) => {
    const live =
      id === undefined ? yes : liveDiagram(space, { ruleSet, secrecy: [id], fixed: {} }, id);
    if (live === no) return false;
    if (id === rule) return true;
    const fixed = { secrecy: id ?? 'none' };
    const own = pathsTo(ruleSet.root, rule).reduce<Diagram>((found, chain) => {
      const applies = chain.reduce<Diagram>(
        (all, { guard }) => space.diagrams.apply(and, all, conditionDiagram(space, guard, fixed)),
        live,
      );
      return space.diagrams.apply(or, found, applies);
    }, no);
    const alive = new Set<RuleId>();
    if (own !== no) walk(stretch, ruleSet.root, own, fixed, alive);
    return alive.has(rule);
  });
}

function pathsTo(node: RuleNode, rule: RuleId): RuleNode[][] {
  const below = node.exceptions.flatMap((one) => pathsTo(one, rule));
  const found = below.map((path) => [node, ...path]);
  return node.rule.rule === rule ? [[node], ...found] : found;
}

/** What is left of the cases when the node and its exceptions have taken theirs. */
function walk(
  stretch: Stretch,
  node: RuleNode,
  open: Diagram,
  fixed: Fixed,
  alive: Set<RuleId>,
): Diagram {
  const { diagrams } = stretch.space;
  const guard = conditionDiagram(stretch.space, node.guard, fixed);
  let left = diagrams.apply(and, open, guard);
  if (left === no) return open;
  for (const exception of node.exceptions) left = walk(stretch, exception, left, fixed, alive);
  if (left !== no) alive.add(node.rule.rule);
  return diagrams.apply(butNot, open, guard);
}

function stands({ lawbook, ruleSet }: Stretch, rule: RuleId): boolean {
  const intervals = lawbook.rules.get(rule)?.block.inForce ?? [];
  return intervals.some(
    ({ from, until }) => from <= ruleSet.from && (until === undefined || ruleSet.from < until),
  );
}

function nodes(node: RuleNode): RuleNode[] {
  return [node, ...node.exceptions.flatMap(nodes)];
}
