// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import type { Gate, RuleNode, RuleSet } from '../rule-set.ts';
import { type Diagram, no, yes } from './diagram-space.ts';
import type { FactSpace, Fixed } from './fact-space.ts';
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
import { drawnOn, judgedOn, type Sheet, sheetOf } from './sheet.ts';

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
  const root = placeOn(base, ruleSet.root) ?? undefined;
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
  const harmOpen = test ? judgedOn(base, test).open : no;
  return residualLine(space, {
    secrecy: id,
    live,
    harmOpen,
    root: placeOn(sheet, ruleSet.root) ?? undefined,
  });
}

/** Where the secrecy provision makes the item secret. */
function liveOn(base: Sheet, { secrecy, exemptions }: RuleSet, id: RuleId): Diagram {
  const { space } = base;
  const provision = secrecy[id];
  if (provision === undefined) return no;
  let live = drawnOn(base, provision.when);
  for (const { lifts, when } of exemptions)
    if (lifts.includes(id)) live = space.diagrams.apply(butNot, live, drawnOn(base, when));
  const test = provision.harmTest;
  return test ? space.diagrams.apply(butNot, live, judgedOn(base, test).passes) : live;
}

function placeOn(sheet: Sheet, node: RuleNode): ResidualNode | null {
  const known = sheet.places.get(node);
  if (known !== undefined) return known;
  const guard = drawnOn(sheet, node.guard);
  const place =
    guard === no ? null : residualNode(sheet.space, { node, guard, below: below(sheet, node) });
  sheet.places.set(node, place);
  return place;
}

function below(sheet: Sheet, { exceptions }: RuleNode): ResidualNode[] {
  const found: ResidualNode[] = [];
  for (const exception of exceptions) {
    const place = placeOn(sheet, exception);
    if (place !== null) found.push(place);
  }
  return found;
}

function gateOn(sheet: Sheet, gate: Gate): ResidualGate | null {
  const known = sheet.gates.get(gate);
  if (known !== undefined) return known;
  const when = drawnOn(sheet, gate.when);
  const found = when === no ? null : gateWhere(sheet, gate, when);
  sheet.gates.set(gate, found);
  return found;
}

function gateWhere(sheet: Sheet, gate: Gate, when: Diagram): ResidualGate {
  const { space } = sheet;
  const judged = gate.encoded ? gate.judgment : undefined;
  if (judged === undefined) return residualGate(space, { gate, when, stops: yes, waits: no });
  const { passes, open } = judgedOn(sheet, judged);
  const waits = space.diagrams.apply(butNot, open, passes);
  const answered = space.diagrams.apply(butNot, yes, passes);
  const stops = space.diagrams.apply(butNot, answered, waits);
  return residualGate(space, { gate, when, stops, waits });
}
