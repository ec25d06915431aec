// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** What has happened in the case, fetched beside it so that the case itself is shown first. */
export const LazyCaseLife = lazy(async () => {
  const { CaseLife } = await import('../life/case-life.tsx');
  return { default: CaseLife };
});
