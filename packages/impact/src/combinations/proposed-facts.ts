// SPDX-License-Identifier: EUPL-1.2
import { conditionsOf, namedFacts } from '@samsyn/rules';
import type { FactName } from '@samsyn/terms';
import type { Comparison } from '../workbench.ts';

/** The facts that are asked by conditions of one law and not of the other. */
export function proposedFacts({ lawbook, amended, on }: Comparison): ReadonlySet<FactName> {
  const before = new Set(conditionsOf(lawbook.ruleSetOn(on)));
  const after = new Set(conditionsOf(amended.ruleSetOn(on)));
  const moved = [
    ...[...before].filter((one) => !after.has(one)),
    ...[...after].filter((one) => !before.has(one)),
  ];
  return new Set(moved.flatMap(namedFacts));
}
