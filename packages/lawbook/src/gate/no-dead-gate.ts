// SPDX-License-Identifier: EUPL-1.2
import { butNot, conditionDiagram, no, type RuleSet, type Stated } from '@samsyn/rules';
import type { Obligation } from './obligation.ts';
import { drawClass, type Stretch } from './stretch.ts';
import type { Violation } from './violation.ts';

/** Every gate and every exemption changes the answer to some case: without it the law is another. */
export const noDeadGate: Obligation = {
  name: 'no gate or exemption without effect',
  violations: (stretch) => {
    const { ruleSet } = stretch;
    return [
      ...ruleSet.gates.flatMap((gate) => {
        const gates = ruleSet.gates.filter((one) => one !== gate);
        const others = gates.filter(({ judgment }) => judgment === undefined);
        return unlessChanged(stretch, { ...ruleSet, gates }, gate, others);
      }),
      ...ruleSet.exemptions.flatMap((exemption) => {
        const exemptions = ruleSet.exemptions.filter((one) => one !== exemption);
        return unlessChanged(stretch, { ...ruleSet, exemptions }, exemption, []);
      }),
    ];
  },
};

const unlined = { secrecy: 'none' };

/** Dead where no item's answer changes without it, and where others take all that it speaks of. */
function unlessChanged(
  stretch: Stretch,
  without: RuleSet,
  { rule, when }: Stated,
  others: readonly Stated[],
): Violation[] {
  const { lawbook, space, ruleSet } = stretch;
  const changed = stretch.classes.some(
    ({ slice, diagram }) => drawClass(space, without, slice) !== diagram,
  );
  if (changed) return [];
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
