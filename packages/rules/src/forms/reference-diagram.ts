// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import { type Diagram, no, silent, yes } from '../diagram/diagram-space.ts';
import { type FactSpace, factDiagram } from '../diagram/fact-space.ts';
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
import { drawnOn, type Sheet, sheetOf } from '../diagram/sheet.ts';
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
  const sheet = sheetOf(space, fixed, id ?? 'none');
  const test = id === undefined ? undefined : ruleSet.secrecy[id]?.harmTest;
  const harm = test ? factDiagram(space, test.fact, ['not-assessed'], sheet.fixed) : no;
  const { value, open } = saidBy(sheet, ruleSet.root);
  const answer = diagrams.apply(overlay, value, marks.gap);
  return diagrams.apply(wait, answer, diagrams.apply(or, open, harm));
}

/** What a place with its exceptions answers, silent where it does not apply; and where it waits. */
type Said = { readonly value: Diagram; readonly open: Diagram };
const known = new WeakMap<Sheet, Map<RuleNode, Said>>();

function saidBy(sheet: Sheet, node: RuleNode): Said {
  const ofSheet = known.get(sheet) ?? new Map<RuleNode, Said>();
  known.set(sheet, ofSheet);
  const found = ofSheet.get(node) ?? say(sheet, node);
  ofSheet.set(node, found);
  return found;
}

function say(sheet: Sheet, node: RuleNode): Said {
  const { diagrams } = sheet.space;
  const guard = drawnOn(sheet, node.guard);
  if (guard === no) return { value: silent, open: no };
  const below = node.exceptions.map((exception) => saidBy(sheet, exception));
  const value = below.reduceRight<Diagram>(
    (rest, one) => diagrams.apply(overlay, one.value, rest),
    codeOf(node),
  );
  const open = below.reduce<Diagram>(
    (found, one) => diagrams.apply(or, found, one.open),
    node.state === 'open' ? yes : no,
  );
  return {
    value: diagrams.apply(where, guard, value),
    open: diagrams.apply(and, guard, open),
  };
}

function codeOf(node: RuleNode): number {
  if (node.state === 'not-encoded') return marks.refused;
  if (node.rule.kind === 'bar' && node.outcome === 'must-not') return marks.bar;
  return codes[node.outcome];
}
