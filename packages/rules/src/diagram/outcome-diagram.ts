// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import type { JudgmentAsked, RuleNode, RuleSet } from '../rule-set.ts';
import { codes } from '../packed/settle.ts';
import { type Diagram, no, silent, yes } from './diagram-space.ts';
import { conditionDiagram, type FactSpace, factDiagram, type Fixed } from './fact-space.ts';
import { gateDiagram } from './gate-diagram.ts';
import {
  and,
  butNot,
  gateDuties,
  gateOthers,
  marks,
  or,
  overlay,
  wait,
  weaker,
  where,
} from './operations.ts';

/** What a diagram of outcomes is drawn of. */
export type Drawn = {
  readonly ruleSet: RuleSet;
  /** The secrecy provisions that can cover the item, in the order in which they are tried. */
  readonly secrecy: readonly RuleId[];
  readonly fixed: Fixed;
};

/**
 * The outcome for every combination of facts: an outcome's code, `marks.refused` where the wording
 * that is needed is not encoded, `marks.gap` where no rule applies.
 * @throws SamsynError `law.too-complex` beyond the space's budget.
 */
export function outcomeDiagram(space: FactSpace, drawn: Drawn): Diagram {
  const { diagrams } = space;
  const { ruleSet, secrecy, fixed } = drawn;
  if (secrecy.some((id) => ruleSet.secrecy[id]?.encoded === false)) return marks.refused;
  let secret: Diagram = silent;
  for (const id of secrecy) {
    const live = liveDiagram(space, drawn, id);
    if (live === no) continue;
    const line = diagrams.apply(where, live, lineDiagram(space, drawn, id));
    secret = diagrams.apply(weaker, secret, line);
  }
  const answer = diagrams.apply(overlay, secret, lineDiagram(space, drawn, undefined));
  const others = gateDiagram(space, ruleSet.gates, fixed);
  const holding = ruleSet.gates.filter((gate) => gate.holdsDuties);
  const forDuties = gateDiagram(space, holding, fixed);
  return diagrams.apply(gateDuties, diagrams.apply(gateOthers, answer, others), forDuties);
}

/** Where the secrecy provision makes the item secret. */
export function liveDiagram(space: FactSpace, { ruleSet, fixed }: Drawn, id: RuleId): Diagram {
  const { diagrams } = space;
  const provision = ruleSet.secrecy[id];
  if (provision === undefined) return no;
  const base = { ...fixed, secrecy: 'none' };
  let live = conditionDiagram(space, provision.when, base);
  for (const { lifts, when } of ruleSet.exemptions)
    if (lifts.includes(id))
      live = diagrams.apply(butNot, live, conditionDiagram(space, when, base));
  const test = provision.harmTest;
  return test
    ? diagrams.apply(butNot, live, factDiagram(space, test.fact, test.passes, base))
    : live;
}

/** The answer of the tree for one secrecy provision, before the gates. */
export function lineDiagram(space: FactSpace, drawn: Drawn, id: RuleId | undefined): Diagram {
  const { diagrams } = space;
  const { ruleSet } = drawn;
  const fixed = { ...drawn.fixed, secrecy: id ?? 'none' };
  let answer: Diagram = marks.gap;
  let open = openHarm(space, id === undefined ? undefined : ruleSet.secrecy[id]?.harmTest, fixed);
  const draw = (node: RuleNode, above: Diagram): void => {
    const applies = diagrams.apply(and, above, conditionDiagram(space, node.guard, fixed));
    if (applies === no) return;
    answer = diagrams.apply(overlay, diagrams.apply(where, applies, answerOf(node)), answer);
    if (node.state === 'open') open = diagrams.apply(or, open, applies);
    for (const exception of node.exceptions.toReversed()) draw(exception, applies);
  };
  draw(ruleSet.root, yes);
  return diagrams.apply(wait, answer, open);
}

function openHarm(space: FactSpace, test: JudgmentAsked | undefined, fixed: Fixed): Diagram {
  return test === undefined ? no : factDiagram(space, test.fact, ['not-assessed'], fixed);
}

function answerOf(node: RuleNode): number {
  if (node.state === 'not-encoded') return marks.refused;
  if (node.rule.kind === 'bar' && node.outcome === 'must-not') return marks.bar;
  return codes[node.outcome];
}
