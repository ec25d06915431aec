// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Custody and clocks, fetched beside the case so that the case itself is shown first. */
export const LazyCaseCustody = lazy(async () => {
  const { CaseCustody } = await import('../custody/case-custody.tsx');
  return { default: CaseCustody };
});
