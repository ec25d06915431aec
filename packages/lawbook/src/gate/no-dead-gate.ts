// SPDX-License-Identifier: EUPL-1.2
import {
  butNot,
  conditionDiagram,
  drawResidual,
  no,
  type Residual,
  residualLaw,
  residualOf,
  type Stated,
} from '@samsyn/rules';
import type { RuleId } from '@samsyn/terms';
import type { Obligation } from './obligation.ts';
import type { ItemClass, Stretch } from './stretch.ts';
import type { Violation } from './violation.ts';

/** Every gate and every exemption changes the answer to some case: without it the law is another. */
export const noDeadGate: Obligation = {
  name: 'no gate or exemption without effect',
  violations: (stretch) => {
    const { gates, exemptions } = stretch.ruleSet;
    return [
      ...gates.flatMap((gate) => {
        if (hasEffect(stretch, gate.rule)) return [];
        const others = gates.filter((one) => one !== gate && one.judgment === undefined);
        return unlessOthersLeave(stretch, gate, others);
      }),
      ...exemptions.flatMap((exemption) =>
        stretch.classes.some((one) => isLiftedBy(stretch, one, exemption.rule))
          ? []
          : unlessOthersLeave(stretch, exemption, []),
      ),
    ];
  },
};

/** For what is left of a law, whether each of its gates changes an answer. */
const effects = new WeakMap<Residual, Map<RuleId, boolean>>();

function hasEffect({ space, classes }: Stretch, rule: RuleId): boolean {
  if (classes.some(({ residual }) => effects.get(residual)?.get(rule) === true)) return true;
  return classes.some(({ residual, diagram }) => {
    const ofResidual = effects.get(residual) ?? new Map<RuleId, boolean>();
    effects.set(residual, ofResidual);
    const known = ofResidual.get(rule);
    if (known !== undefined) return known;
    const gates = residual.gates.filter(({ gate }) => gate.rule !== rule);
    const without = residualLaw(space, { ...residual, gates });
    const found = drawResidual(space, without) !== diagram;
    ofResidual.set(rule, found);
    return found;
  });
}

function isLiftedBy(stretch: Stretch, { slice, fixed, diagram }: ItemClass, rule: RuleId): boolean {
  const { ruleSet, space } = stretch;
  const lifts = ruleSet.exemptions.find((one) => one.rule === rule)?.lifts ?? [];
  if (!slice.secrecy.some((id) => lifts.includes(id))) return false;
  const exemptions = ruleSet.exemptions.filter((one) => one.rule !== rule);
  const drawn = { ruleSet: { ...ruleSet, exemptions }, secrecy: slice.secrecy, fixed };
  return drawResidual(space, residualOf(space, drawn)) !== diagram;
}

const unlined = { secrecy: 'none' };

/** Dead where others take all that it speaks of. */
function unlessOthersLeave(
  { lawbook, space, ruleSet }: Stretch,
  { rule, when }: Stated,
  others: readonly Stated[],
): Violation[] {
  const own = others.reduce(
    (left, other) =>
      space.diagrams.apply(butNot, left, conditionDiagram(space, other.when, unlined)),
    conditionDiagram(space, when, unlined),
  );
  if (own !== no) return [];
  const place = lawbook.rules.get(rule)?.placeOf() ?? rule;
  const message = {
    sv: `${rule} ändrar aldrig något svar`,
    en: `${rule} never changes an answer`,
  };
  return [{ place, rule, from: ruleSet.from, message, witness: undefined }];
}
