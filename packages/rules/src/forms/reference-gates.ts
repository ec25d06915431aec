// SPDX-License-Identifier: EUPL-1.2
import type { Gate } from '../rule-set.ts';
import { type Diagram, no, yes } from '../diagram/diagram-space.ts';
import { type FactSpace, factDiagram, type Fixed } from '../diagram/fact-space.ts';
import { drawnOn, sheetOf } from '../diagram/sheet.ts';
import { and, butNot, gateCodes, overlay, waitAtGate, where } from '../diagram/operations.ts';

/** What the gates do together to an outcome that would go, the first that bars before the rest. */
export function referenceGates(space: FactSpace, gates: readonly Gate[], fixed: Fixed): Diagram {
  const { diagrams } = space;
  const sheet = sheetOf(space, fixed, 'none');
  let state: Diagram = gateCodes.pass;
  for (const gate of gates.toReversed()) {
    const when = drawnOn(sheet, gate.when);
    const [stops, waits] = stopsAndWaits(space, gate, sheet.fixed);
    const waiting = diagrams.apply(waitAtGate, state, diagrams.apply(and, when, waits));
    const code = gate.encoded ? gateCodes.bar : gateCodes.refused;
    const stopped = diagrams.apply(where, diagrams.apply(and, when, stops), code);
    state = diagrams.apply(overlay, stopped, waiting);
  }
  return state;
}

function stopsAndWaits(
  space: FactSpace,
  { judgment, encoded }: Gate,
  base: Fixed,
): readonly [Diagram, Diagram] {
  if (!encoded || judgment === undefined) return [yes, no];
  const { diagrams } = space;
  const passes = factDiagram(space, judgment.fact, judgment.passes, base);
  const asked = factDiagram(space, judgment.fact, ['not-assessed'], base);
  const open = diagrams.apply(butNot, asked, passes);
  const answered = diagrams.apply(butNot, yes, passes);
  return [diagrams.apply(butNot, answered, open), open];
}
