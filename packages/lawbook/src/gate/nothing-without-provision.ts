// SPDX-License-Identifier: EUPL-1.2
import {
  codes,
  type Diagram,
  drawResidual,
  lineDiagram,
  no,
  type Operation,
  type Residual,
  type ResidualLine,
  type Rule,
  type RuleNode,
  yes,
} from '@samsyn/rules';
import type { RuleId } from '@samsyn/terms';
import { findWitness } from './find-witness.ts';
import type { Obligation } from './obligation.ts';
import type { ItemClass, Stretch } from './stretch.ts';
import type { Violation } from './violation.ts';
import { lineWithout, withoutRules } from './without-rules.ts';

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

const provedBare = new WeakSet<Residual>();
const isException = ({ kind }: Rule): boolean => kind !== 'default';

function bare(stretch: Stretch): Violation[] {
  const { ruleSet, space } = stretch;
  return stretch.classes.flatMap((one) => {
    if (provedBare.has(one.residual)) return [];
    const alone = drawResidual(space, withoutRules(space, one.residual, isException));
    const gone = space.diagrams.apply(goes, alone, yes);
    if (gone === no) provedBare.add(one.residual);
    return violation(stretch, one, gone, ruleSet.root.rule.rule, {
      sv: 'huvudregeln ensam släpper ut uppgifter',
      en: 'the general rule alone lets items out',
    });
  });
}

const provedShut = new WeakSet<ResidualLine>();
const opensSecrecy = ({ kind }: Rule): boolean => kind === 'duty' || kind === 'breaker';

function secretWithoutBreaker(stretch: Stretch): Violation[] {
  const { space } = stretch;
  return stretch.classes.flatMap((one) =>
    one.residual.lines.flatMap((line) => {
      if (provedShut.has(line) || line.secrecy === undefined) return [];
      const kept = lineDiagram(space, lineWithout(space, line, opensSecrecy));
      const gone = space.diagrams.apply(goes, kept, line.live);
      if (gone === no) provedShut.add(line);
      return violation(stretch, one, gone, line.secrecy, {
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
