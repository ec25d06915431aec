// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import { broadly } from '../broadly.ts';
import type { Rule, RuleNode, RuleSet } from '../rule-set.ts';
import { type Cube, cubesOf } from './cubes-of.ts';
import type { FactLayout } from './fact-layout.ts';
import type { NearRule, Program } from './program.ts';
import { rowTable } from './row-table.ts';

const known = new WeakMap<RuleNode, Program['near']>();

/** Rows that say of each rule whether it applies but for one fact, in the order of the tree. */
export function nearProgram({ root }: RuleSet, layout: FactLayout): Program['near'] {
  const found = known.get(root);
  if (found) return found;
  const cubes: Cube[] = [];
  const rules = listed(root, undefined).map(({ rule, parent }): NearRule => {
    const start = cubes.length;
    const broad = broadly(rule);
    cubes.push(...cubesOf(broad, layout, 'kept'));
    return { rule, broad, parent, rows: { start, end: cubes.length } };
  });
  const near = { table: rowTable(cubes, layout), rules };
  known.set(root, near);
  return near;
}

type Listed = { readonly rule: Rule; readonly parent: RuleId | undefined };

/** Each rule once: a settled place stands before the open one of the same rule. */
function listed(node: RuleNode, parent: RuleId | undefined): Listed[] {
  const below = node.exceptions.filter((one) => one.state !== 'open');
  return [
    { rule: node.rule, parent },
    ...below.flatMap((exception) => listed(exception, node.rule.rule)),
  ];
}
