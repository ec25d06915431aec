// SPDX-License-Identifier: EUPL-1.2
import { caseKinds } from './caseload/case-kinds.ts';
import type { Caseload } from './caseload/caseload.ts';
import { type CaseloadAnswer, scanCaseload } from './caseload/scan-caseload.ts';
import type { PrivacyCost } from './privacy/privacy-figures.ts';
import { privacyCost } from './privacy/privacy-cost.ts';
import type { Comparison } from './workbench.ts';

/** The answer over a caseload, and what it costs in privacy. Exact: to be shown by `publish`. */
export type CaseloadImpact = CaseloadAnswer & { readonly privacy: PrivacyCost };

/**
 * What a proposal changes in a caseload.
 * @throws SamsynError `law.unknown-word` naming a fact that the load says nothing of.
 */
export function impactOn(comparison: Comparison, caseload: Caseload): CaseloadImpact {
  const kinds = caseKinds(comparison, caseload);
  return {
    ...scanCaseload(kinds, caseload),
    privacy: privacyCost(kinds, caseload),
  };
}
