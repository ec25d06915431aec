// SPDX-License-Identifier: EUPL-1.2
import {
  codes,
  type Diagram,
  lineDiagram,
  liveDiagram,
  no,
  type Operation,
  type RuleNode,
  type RuleSet,
  yes,
} from '@samsyn/rules';
import type { RuleId } from '@samsyn/terms';
import { findWitness } from './find-witness.ts';
import type { Obligation } from './obligation.ts';
import { drawClass, type ItemClass, type Stretch } from './stretch.ts';
import type { Violation } from './violation.ts';
import { withoutRules } from './without-rules.ts';

/**
 * Nothing goes without a provision in force: every rule cites one that stands on the day; the
 * general rule alone lets nothing out; what is secret goes only by a rule that opens secrecy.
 */
export const nothingWithoutProvision: Obligation = {
  name: 'nothing is disclosed without a provision in force',
  violations: (stretch) => [
    ...notStanding(stretch),
    ...bare(stretch),
    ...secretWithoutBreaker(stretch),
  ],
};

function notStanding({ ruleSet, lawbook }: Stretch): Violation[] {
  return placesOf(ruleSet.root).flatMap(({ rule, state }) => {
    const located = lawbook.rules.get(rule.rule);
    const stands = located?.block.inForce.some(
      ({ from, until }) => from <= ruleSet.from && (until === undefined || ruleSet.from < until),
    );
    if (rule.cites.length > 0 && (stands === true || state === 'not-encoded')) return [];
    const message = {
      sv: 'regeln vilar inte på någon bestämmelse som gäller',
      en: 'the rule rests on no provision in force',
    };
    const place = located?.placeOf() ?? rule.rule;
    return [{ place, rule: rule.rule, from: ruleSet.from, message, witness: undefined }];
  });
}

function bare(stretch: Stretch): Violation[] {
  const { ruleSet, space } = stretch;
  const alone: RuleSet = { ...ruleSet, root: { ...ruleSet.root, exceptions: [] } };
  return stretch.classes.flatMap((one) => {
    const gone = space.diagrams.apply(goes, drawClass(space, alone, one.slice), yes);
    return violation(stretch, one, gone, ruleSet.root.rule.rule, {
      sv: 'huvudregeln ensam släpper ut uppgifter',
      en: 'the general rule alone lets items out',
    });
  });
}

function secretWithoutBreaker(stretch: Stretch): Violation[] {
  const { ruleSet, space } = stretch;
  const openers = placesOf(ruleSet.root)
    .filter(({ rule }) => rule.kind === 'duty' || rule.kind === 'breaker')
    .map(({ rule }) => rule.rule);
  const kept = withoutRules(ruleSet, openers);
  return stretch.classes.flatMap((one) =>
    one.slice.secrecy.flatMap((id) => {
      const drawn = { ruleSet: kept, secrecy: [id], fixed: one.fixed };
      const live = liveDiagram(space, drawn, id);
      const gone = space.diagrams.apply(goes, lineDiagram(space, drawn, id), live);
      return violation(stretch, one, gone, id, {
        sv: 'det hemliga lämnas ut av en regel som inte bryter sekretessen',
        en: 'what is secret goes by a rule that does not open secrecy',
      });
    }),
  );
}

function violation(
  stretch: Stretch,
  one: ItemClass,
  violated: Diagram,
  rule: RuleId,
  message: Violation['message'],
): Violation[] {
  if (violated === no) return [];
  const place = stretch.lawbook.rules.get(rule)?.placeOf() ?? rule;
  const witness = findWitness(stretch, one, violated);
  return [{ place, rule, from: stretch.ruleSet.from, message, witness }];
}

function placesOf(node: RuleNode): RuleNode[] {
  return [node, ...node.exceptions.flatMap(placesOf)];
}

/** Whether an answer, where the condition holds, lets the item go. */
const goes: Operation = (answer, condition) =>
  condition === yes && (answer === codes.may || answer === codes.must) ? yes : no;
