// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import type { Condition } from '../condition.ts';
import type { Gate, JudgmentAsked, RuleNode } from '../rule-set.ts';
import type { Diagram, DiagramSpace } from './diagram-space.ts';
import { conditionDiagram, factDiagram, type FactSpace, type Fixed } from './fact-space.ts';
import type { ResidualGate, ResidualNode } from './residual.ts';

/** Facts that are given, with what a space has drawn for them: each condition, place and gate once. */
export type Sheet = {
  readonly space: FactSpace;
  readonly fixed: Fixed;
  readonly conditions: Map<Condition, Diagram>;
  /** Null for what the given facts leave nothing of. */
  readonly places: Map<RuleNode, ResidualNode | null>;
  readonly gates: Map<Gate, ResidualGate | null>;
  readonly judgments: Map<JudgmentAsked, DrawnJudgment>;
};

/** Where a judgment is answered so that it passes, and where nobody has answered it. */
export type DrawnJudgment = { readonly passes: Diagram; readonly open: Diagram };

const sheets = new WeakMap<DiagramSpace, WeakMap<Fixed, Map<RuleId | 'none', Sheet>>>();

/** The sheet of the very object of given facts, in the line of a secrecy provision or of none. */
export function sheetOf(space: FactSpace, fixed: Fixed, secrecy: RuleId | 'none'): Sheet {
  const ofSpace = sheets.get(space.diagrams) ?? new WeakMap<Fixed, Map<RuleId | 'none', Sheet>>();
  sheets.set(space.diagrams, ofSpace);
  const ofFixed = ofSpace.get(fixed) ?? new Map<RuleId | 'none', Sheet>();
  ofSpace.set(fixed, ofFixed);
  const known = ofFixed.get(secrecy);
  if (known) return known;
  const sheet: Sheet = {
    space,
    fixed: { ...fixed, secrecy },
    conditions: new Map(),
    places: new Map(),
    gates: new Map(),
    judgments: new Map(),
  };
  ofFixed.set(secrecy, sheet);
  return sheet;
}

/** Where the condition holds, the sheet's facts given. */
export function drawnOn({ space, fixed, conditions }: Sheet, condition: Condition): Diagram {
  const known = conditions.get(condition);
  if (known !== undefined) return known;
  const found = conditionDiagram(space, condition, fixed);
  conditions.set(condition, found);
  return found;
}

/** The answers of the judgment, the sheet's facts given. */
export function judgedOn(
  { space, fixed, judgments }: Sheet,
  judgment: JudgmentAsked,
): DrawnJudgment {
  const { fact, passes } = judgment;
  const found = judgments.get(judgment) ?? {
    passes: factDiagram(space, fact, passes, fixed),
    open: factDiagram(space, fact, ['not-assessed'], fixed),
  };
  judgments.set(judgment, found);
  return found;
}
