// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** The table of cases, fetched beside the worklist so that what waits is shown first. */
export const LazyCaseTable = lazy(async () => {
  const { CaseTable } = await import('./case-table.tsx');
  return { default: CaseTable };
});
