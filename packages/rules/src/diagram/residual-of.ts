// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import type { Gate, JudgmentAsked, RuleNode, RuleSet } from '../rule-set.ts';
import { type Diagram, no, yes } from './diagram-space.ts';
import { type FactSpace, factDiagram, type Fixed } from './fact-space.ts';
import { butNot } from './operations.ts';
import {
  type Residual,
  type ResidualGate,
  residualGate,
  residualLaw,
  type ResidualLine,
  residualLine,
  type ResidualNode,
  residualNode,
} from './residual.ts';
import { drawnOn, type Sheet, sheetOf } from './sheet.ts';

/** What a diagram of outcomes is drawn of. */
export type Drawn = {
  readonly ruleSet: RuleSet;
  /** The secrecy provisions that can cover the item, in the order in which they are tried. */
  readonly secrecy: readonly RuleId[];
  /** One object for the same facts spares drawing what was drawn for it before. */
  readonly fixed: Fixed;
};

/** @throws SamsynError `law.too-complex` beyond the space's budget. */
export function residualOf(space: FactSpace, { ruleSet, secrecy, fixed }: Drawn): Residual {
  const base = sheetOf(space, fixed, 'none');
  const refused = secrecy.some((id) => ruleSet.secrecy[id]?.encoded === false);
  const lines = secrecy.flatMap((id) => secretLine(base, fixed, ruleSet, id) ?? []);
  const root = placeOn(base, ruleSet.root);
  const open = residualLine(space, { secrecy: undefined, live: yes, harmOpen: no, root });
  const gates = ruleSet.gates.flatMap((gate) => gateOn(base, gate) ?? []);
  return residualLaw(space, { refused, lines, open, gates });
}

function secretLine(
  base: Sheet,
  fixed: Fixed,
  ruleSet: RuleSet,
  id: RuleId,
): ResidualLine | undefined {
  const { space } = base;
  const live = liveOn(base, ruleSet, id);
  if (live === no) return undefined;
  const sheet = sheetOf(space, fixed, id);
  const test = ruleSet.secrecy[id]?.harmTest;
  const harmOpen = test ? factDiagram(space, test.fact, ['not-assessed'], sheet.fixed) : no;
  return residualLine(space, { secrecy: id, live, harmOpen, root: placeOn(sheet, ruleSet.root) });
}

/** Where the secrecy provision makes the item secret. */
function liveOn(base: Sheet, { secrecy, exemptions }: RuleSet, id: RuleId): Diagram {
  const { space, fixed } = base;
  const provision = secrecy[id];
  if (provision === undefined) return no;
  let live = drawnOn(base, provision.when);
  for (const { lifts, when } of exemptions)
    if (lifts.includes(id)) live = space.diagrams.apply(butNot, live, drawnOn(base, when));
  const test = provision.harmTest;
  return test
    ? space.diagrams.apply(butNot, live, factDiagram(space, test.fact, test.passes, fixed))
    : live;
}

function placeOn(sheet: Sheet, node: RuleNode): ResidualNode | undefined {
  if (sheet.places.has(node)) return sheet.places.get(node);
  const guard = drawnOn(sheet, node.guard);
  const below = guard === no ? [] : node.exceptions.flatMap((one) => placeOn(sheet, one) ?? []);
  const place = guard === no ? undefined : residualNode(sheet.space, { node, guard, below });
  sheet.places.set(node, place);
  return place;
}

function gateOn(sheet: Sheet, gate: Gate): ResidualGate | undefined {
  if (sheet.gates.has(gate)) return sheet.gates.get(gate);
  const when = drawnOn(sheet, gate.when);
  const found = when === no ? undefined : gateWhere(sheet, gate, when);
  sheet.gates.set(gate, found);
  return found;
}

function gateWhere({ space, fixed }: Sheet, gate: Gate, when: Diagram): ResidualGate {
  const judged = gate.encoded ? gate.judgment : undefined;
  const [stops, waits] = judged ? stopsAndWaits(space, judged, fixed) : [yes, no];
  return residualGate(space, { gate, when, stops, waits });
}

function stopsAndWaits(
  space: FactSpace,
  { fact, passes: answers }: JudgmentAsked,
  fixed: Fixed,
): readonly [Diagram, Diagram] {
  const { diagrams } = space;
  const passes = factDiagram(space, fact, answers, fixed);
  const asked = factDiagram(space, fact, ['not-assessed'], fixed);
  const open = diagrams.apply(butNot, asked, passes);
  const answered = diagrams.apply(butNot, yes, passes);
  return [diagrams.apply(butNot, answered, open), open];
}
