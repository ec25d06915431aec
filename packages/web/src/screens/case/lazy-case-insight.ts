// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** What the person may know of the case, fetched beside it. */
export const LazyCaseInsight = lazy(async () => {
  const { CaseInsight } = await import('./case-insight.tsx');
  return { default: CaseInsight };
});
