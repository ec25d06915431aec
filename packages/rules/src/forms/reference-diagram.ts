// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import { type Diagram, no, silent } from '../diagram/diagram-space.ts';
import { conditionDiagram, type FactSpace, factDiagram } from '../diagram/fact-space.ts';
import {
  and,
  gateDuties,
  gateOthers,
  marks,
  or,
  overlay,
  wait,
  weaker,
  where,
} from '../diagram/operations.ts';
import type { Drawn } from '../diagram/residual-of.ts';
import { codes } from '../packed/settle.ts';
import type { RuleNode } from '../rule-set.ts';
import { referenceGates } from './reference-gates.ts';
import { referenceLive } from './reference-live.ts';

/**
 * The interpreter's own sentence, carried out on diagrams: where a rule applies, the value of the
 * first of its exceptions that has one, else its own outcome.
 */
export function referenceDiagram(space: FactSpace, drawn: Drawn): Diagram {
  const { diagrams } = space;
  const { ruleSet, secrecy, fixed } = drawn;
  if (secrecy.some((id) => ruleSet.secrecy[id]?.encoded === false)) return marks.refused;
  const lines = secrecy.map((id) =>
    diagrams.apply(where, referenceLive(space, drawn, id), lineOf(space, drawn, id)),
  );
  const secret = lines.reduce((found, line) => diagrams.apply(weaker, found, line), silent);
  const answer = diagrams.apply(overlay, secret, lineOf(space, drawn, undefined));
  const others = referenceGates(space, ruleSet.gates, fixed);
  const holding = ruleSet.gates.filter(({ holdsDuties }) => holdsDuties);
  const duties = referenceGates(space, holding, fixed);
  return diagrams.apply(gateDuties, diagrams.apply(gateOthers, answer, others), duties);
}

function lineOf(space: FactSpace, { ruleSet, fixed }: Drawn, id: RuleId | undefined): Diagram {
  const { diagrams } = space;
  const inLine = { ...fixed, secrecy: id ?? 'none' };
  const value = (node: RuleNode): Diagram => {
    const below = node.exceptions.reduceRight<Diagram>(
      (rest, exception) => diagrams.apply(overlay, value(exception), rest),
      codeOf(node),
    );
    return diagrams.apply(where, conditionDiagram(space, node.guard, inLine), below);
  };
  const open = (node: RuleNode): Diagram => {
    const below = node.exceptions.map(open);
    const within = below.reduce<Diagram>(
      (found, one) => diagrams.apply(or, found, one),
      node.state === 'open' ? 1 : no,
    );
    return diagrams.apply(and, conditionDiagram(space, node.guard, inLine), within);
  };
  const test = id === undefined ? undefined : ruleSet.secrecy[id]?.harmTest;
  const harm = test ? factDiagram(space, test.fact, ['not-assessed'], inLine) : no;
  const waiting = diagrams.apply(or, open(ruleSet.root), harm);
  const answer = diagrams.apply(overlay, value(ruleSet.root), marks.gap);
  return diagrams.apply(wait, answer, waiting);
}

function codeOf(node: RuleNode): number {
  if (node.state === 'not-encoded') return marks.refused;
  if (node.rule.kind === 'bar' && node.outcome === 'must-not') return marks.bar;
  return codes[node.outcome];
}
