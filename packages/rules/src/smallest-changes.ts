// SPDX-License-Identifier: EUPL-1.2
import type { FactName, FactValue, Outcome, Question } from '@samsyn/terms';
import type { Diagram } from './diagram/diagram-space.ts';
import { codes } from './packed/settle.ts';
import { answerByBits, drawnFor } from './packed/answer-by-bits.ts';
import type { ItemDiagram } from './packed/read-unknown.ts';
import { requireLaw } from './require-law.ts';
import { resolveFacts } from './resolve-facts.ts';
import type { RuleSet } from './rule-set.ts';

export type FactChange = {
  readonly fact: FactName;
  readonly from: FactValue;
  readonly to: FactValue;
};

/** The fewest facts that would have to be otherwise for another outcome. */
export type SmallestChange = { readonly outcome: Outcome; readonly changes: readonly FactChange[] };

/** Facts that say what the question is of: to change one is to ask another question. */
const asked = new Set<FactName>(['item', 'mode', 'sender', 'recipient', 'regime']);

/**
 * For each outcome but the one that the question has, the smallest change of facts that leads to
 * it, strongest first; none for an outcome that no change leads to. Exact: read off the diagram of
 * all combinations. Empty where the diagram outgrows its budget. An unknown fact that is settled
 * counts as a change.
 * @throws SamsynError as `assess` for what the law does not have.
 */
export function smallestChanges(question: Question, ruleSet: RuleSet): SmallestChange[] {
  requireLaw(question, ruleSet);
  const drawn = drawnFor(question, ruleSet);
  if (drawn === undefined) return [];
  const facts = resolveFacts(question, ruleSet.vocabulary);
  const now = answerByBits(question, ruleSet, facts).verdict.outcome;
  const outcomes: readonly Outcome[] = ['must', 'may', 'assess', 'must-not'];
  return outcomes.flatMap((outcome) => {
    if (outcome === now) return [];
    const found = cheapest(drawn, facts, codes[outcome]);
    return found === undefined ? [] : [{ outcome, changes: found }];
  });
}

type Path = { readonly cost: number; readonly changes: readonly FactChange[] };

/** The changes on the cheapest way to the answer; undefined where no way leads there. */
function cheapest(
  { space, diagram }: ItemDiagram,
  facts: Readonly<Record<FactName, FactValue>>,
  answer: number,
): readonly FactChange[] | undefined {
  const { diagrams, order, vocabulary } = space;
  const known = new Map<Diagram, Path | undefined>();
  const walk = (at: Diagram): Path | undefined => {
    if (at < 256) return at === answer ? { cost: 0, changes: [] } : undefined;
    if (known.has(at)) return known.get(at);
    const name = order[diagrams.levelOf(at)] ?? '';
    const from = facts[name] ?? 'unknown';
    let best: Path | undefined;
    for (const [code, to] of (vocabulary[name]?.domain ?? []).entries()) {
      if (to !== from && asked.has(name) && from !== 'unknown') continue;
      const below = walk(diagrams.childOf(at, code));
      const cost = (below?.cost ?? 0) + (to === from ? 0 : 1);
      if (below === undefined || (best !== undefined && cost >= best.cost)) continue;
      const changes = to === from ? below.changes : [{ fact: name, from, to }, ...below.changes];
      best = { cost, changes };
    }
    known.set(at, best);
    return best;
  };
  return walk(diagram)?.changes;
}
