// SPDX-License-Identifier: EUPL-1.2
import type { RuleNode } from '../rule-set.ts';
import { codes } from '../packed/settle.ts';
import { type Diagram, no, silent, yes } from './diagram-space.ts';
import type { FactSpace } from './fact-space.ts';
import {
  and,
  gateCodes,
  gateDuties,
  gateOthers,
  marks,
  or,
  overlay,
  wait,
  waitAtGate,
  weaker,
  where,
} from './operations.ts';
import type { Residual, ResidualGate, ResidualLine, ResidualNode } from './residual.ts';
import { type Drawn, residualOf } from './residual-of.ts';

/**
 * The outcome for every combination of facts: an outcome's code, `marks.refused` where the wording
 * that is needed is not encoded, `marks.gap` where no rule applies.
 * @throws SamsynError `law.too-complex` beyond the space's budget.
 */
export function outcomeDiagram(space: FactSpace, drawn: Drawn): Diagram {
  return drawResidual(space, residualOf(space, drawn));
}

const outcomes = new WeakMap<Residual, Diagram>();

/** The same of what is left of a law. */
export function drawResidual(space: FactSpace, residual: Residual): Diagram {
  const known = outcomes.get(residual);
  if (known !== undefined) return known;
  const found = residual.refused ? marks.refused : drawAll(space, residual);
  outcomes.set(residual, found);
  return found;
}

function drawAll(space: FactSpace, { lines, open, gates }: Residual): Diagram {
  const { diagrams } = space;
  let secret: Diagram = silent;
  for (const line of lines) {
    const own = diagrams.apply(where, line.live, lineDiagram(space, line));
    secret = diagrams.apply(weaker, secret, own);
  }
  const answer = diagrams.apply(overlay, secret, lineDiagram(space, open));
  const others = gatesDiagram(space, gates);
  const forDuties = gatesDiagram(
    space,
    gates.filter(({ gate }) => gate.holdsDuties),
  );
  return diagrams.apply(gateDuties, diagrams.apply(gateOthers, answer, others), forDuties);
}

const drawnLines = new WeakMap<ResidualLine, Diagram>();

/** The answer of the tree in one line, before the gates. */
export function lineDiagram(space: FactSpace, line: ResidualLine): Diagram {
  const known = drawnLines.get(line);
  if (known !== undefined) return known;
  const { diagrams } = space;
  let answer: Diagram = marks.gap;
  let open = line.harmOpen;
  const draw = ({ node, guard, below }: ResidualNode, above: Diagram): void => {
    const applies = diagrams.apply(and, above, guard);
    if (applies === no) return;
    answer = diagrams.apply(overlay, diagrams.apply(where, applies, answerOf(node)), answer);
    if (node.state === 'open') open = diagrams.apply(or, open, applies);
    for (const exception of below.toReversed()) draw(exception, applies);
  };
  if (line.root) draw(line.root, yes);
  const found = diagrams.apply(wait, answer, open);
  drawnLines.set(line, found);
  return found;
}

/** What the gates do together to an outcome that would go, the first that bars before the rest. */
function gatesDiagram({ diagrams }: FactSpace, gates: readonly ResidualGate[]): Diagram {
  let state: Diagram = gateCodes.pass;
  for (const { gate, when, stops, waits } of gates.toReversed()) {
    const waiting = diagrams.apply(waitAtGate, state, diagrams.apply(and, when, waits));
    const code = gate.encoded ? gateCodes.bar : gateCodes.refused;
    const stopped = diagrams.apply(where, diagrams.apply(and, when, stops), code);
    state = diagrams.apply(overlay, stopped, waiting);
  }
  return state;
}

function answerOf(node: RuleNode): number {
  if (node.state === 'not-encoded') return marks.refused;
  if (node.rule.kind === 'bar' && node.outcome === 'must-not') return marks.bar;
  return codes[node.outcome];
}
