// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** The acts of the case, fetched beside the case so that the case itself is shown first. */
export const LazyCaseActs = lazy(async () => {
  const { CaseActs } = await import('../acts/case-acts.tsx');
  return { default: CaseActs };
});
