// SPDX-License-Identifier: EUPL-1.2
import type { CaseloadImpact } from '../impact-on.ts';
import type { Exposure, PrivacyCost, ProvisionChanges } from './privacy-figures.ts';
import { type Shown, shown, shownParts } from './publish.ts';

/** The same figures, their counts as they may be shown. */
type AsShown<T> = T extends number
  ? Shown
  : T extends string
    ? T
    : T extends readonly (infer One)[]
      ? readonly AsShown<One>[]
      : T extends object
        ? { readonly [Key in keyof T]: AsShown<T[Key]> }
        : T;
export type PublishedImpact = AsShown<CaseloadImpact>;

/**
 * What may be shown of an answer over a caseload: sums of persons, none of them of so few that they
 * could be recognised. No list of cases exists in any form (17 § UDL forbids selecting by them).
 */
export function publishImpact(impact: CaseloadImpact): PublishedImpact {
  const { byTransition, byItem, byUnit, privacy } = impact;
  const changedByUnit = shownParts(byUnit.map(({ casesChanged }) => casesChanged));
  return {
    cases: shown(impact.cases),
    casesChanged: shown(impact.casesChanged),
    itemsChanged: shown(impact.itemsChanged),
    questionsChanged: shown(impact.questionsChanged),
    byTransition: partsOf(byTransition),
    byItem: byItem.map((one) => ({
      ...one,
      cases: shown(one.cases),
      transitions: partsOf(one.transitions),
    })),
    byUnit: byUnit.map((one, at) => {
      const casesChanged = changedByUnit[at] ?? 'withheld';
      const questionsChanged =
        casesChanged === 'withheld' ? casesChanged : shown(one.questionsChanged);
      return { ...one, cases: shown(one.cases), casesChanged, questionsChanged };
    }),
    privacy: publishCost(privacy),
  };
}

/** The same of the judgments by provision. */
export function publishProvisions(found: ProvisionChanges): AsShown<ProvisionChanges> {
  return {
    provisions: found.provisions.map((one) => ({ ...one, ...change(one) })),
    questions: shown(found.questions),
    questionsLookedAt: shown(found.questionsLookedAt),
  };
}

function partsOf<T extends { readonly questions: number }>(
  list: readonly T[],
): (Omit<T, 'questions'> & { readonly questions: Shown })[] {
  const parts = shownParts(list.map(({ questions }) => questions));
  return list.map((one, at) => ({ ...one, questions: parts[at] ?? 'withheld' }));
}

function publishCost(cost: PrivacyCost): AsShown<PrivacyCost> {
  return {
    exposed: exposure(cost.exposed),
    protected: exposure(cost.protected),
    sensitiveExposed: exposure(cost.sensitiveExposed),
    sensitiveProtected: exposure(cost.sensitiveProtected),
    withoutOfficer: exposure(cost.withoutOfficer),
    recipients: cost.recipients.map(({ units, kindsOfItems, ...one }) => ({
      ...one,
      ...exposure(one),
      kindsOfItems,
      ...(units !== undefined && { units }),
    })),
    safeguards: cost.safeguards.map((one) => ({ ...one, ...change(one) })),
  };
}

function exposure({ persons, items }: Exposure): { persons: Shown; items: Shown } {
  const left = shown(persons);
  return { persons: left, items: left === 'withheld' ? left : shown(items) };
}

function change({ lapses, added }: { readonly lapses: number; readonly added: number }): {
  lapses: Shown;
  added: Shown;
} {
  return { lapses: shown(lapses), added: shown(added) };
}
