// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import { type Diagram, no } from '../diagram/diagram-space.ts';
import { type FactSpace, factDiagram } from '../diagram/fact-space.ts';
import { butNot } from '../diagram/operations.ts';
import type { Drawn } from '../diagram/residual-of.ts';
import { drawnOn, sheetOf } from '../diagram/sheet.ts';

/** Where the secrecy provision makes the item secret, from the rule set itself. */
export function referenceLive(space: FactSpace, { ruleSet, fixed }: Drawn, id: RuleId): Diagram {
  const { diagrams } = space;
  const provision = ruleSet.secrecy[id];
  if (provision === undefined) return no;
  const base = sheetOf(space, fixed, 'none');
  let live = drawnOn(base, provision.when);
  for (const { lifts, when } of ruleSet.exemptions)
    if (lifts.includes(id)) live = diagrams.apply(butNot, live, drawnOn(base, when));
  const test = provision.harmTest;
  return test
    ? diagrams.apply(butNot, live, factDiagram(space, test.fact, test.passes, base.fixed))
    : live;
}
