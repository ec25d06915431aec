// SPDX-License-Identifier: EUPL-1.2
import { compareForms, type Difference, type Forms, type Residual } from '@samsyn/rules';
import { findWitness } from './find-witness.ts';
import type { Stretch } from './stretch.ts';
import type { Violation } from './violation.ts';

export type Budget = {
  /** Questions that are put to all forms of the engine one by one; the diagrams cover all. */
  readonly questionsMax: number;
  /** The engine's own when left out. */
  readonly forms?: Forms;
  /** Whether the certificate says what each stretch of days changes. */
  readonly changes?: boolean;
};

/** The newest law first: it is asked every question that the budget allows. */
export function formsAgree(
  drawn: readonly Stretch[],
  { questionsMax, forms }: Budget,
): { readonly violations: readonly Violation[]; readonly method: string } {
  const sum = { slices: 0, enumeratedSlices: 0, enumerated: 0 };
  let stated = 0;
  const seen = new Set<Residual>();
  const violations = drawn.toReversed().flatMap((stretch): Violation[] => {
    const { ruleSet, classes, space } = stretch;
    const fresh = classes.filter(({ residual }) => !seen.has(residual));
    for (const { residual } of classes) seen.add(residual);
    const slices = fresh.map(({ slice }) => slice);
    const left = { questionsMax: questionsMax - sum.enumerated, space, ...(forms && { forms }) };
    const compared = compareForms(ruleSet, slices, left);
    stated += classes.length;
    sum.slices += compared.slices;
    sum.enumeratedSlices += compared.enumeratedSlices;
    sum.enumerated += compared.enumerated;
    return compared.differences.map((difference) => violationOf(stretch, difference));
  });
  const method =
    `decision diagrams over all combinations; ${stated} slices of items and days leave` +
    ` ${sum.slices} different laws once the catalogue has said what it says, the forms compared in each` +
    ` as canonical diagrams, in ${sum.enumeratedSlices} of them also by asking all` +
    ` ${sum.enumerated} combinations`;
  return { violations, method };
}

function violationOf(stretch: Stretch, { slice, forms, where }: Difference): Violation {
  const one = stretch.classes.find((other) => other.slice === slice);
  return {
    place: `${slice.item}.yaml:1`,
    rule: undefined,
    from: stretch.ruleSet.from,
    message: {
      sv: `motorns former svarar olika: ${forms}`,
      en: `the forms of the engine answer differently: ${forms}`,
    },
    witness: one && findWitness(stretch, one, where),
  };
}
