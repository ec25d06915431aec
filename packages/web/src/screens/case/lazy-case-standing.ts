// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Where the case stands, fetched beside the case so that the case itself is shown first. */
export const LazyCaseStanding = lazy(async () => {
  const { CaseStanding } = await import('../standing/case-standing.tsx');
  return { default: CaseStanding };
});
