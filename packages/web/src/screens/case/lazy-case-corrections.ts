// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Values that were corrected, fetched beside the case. */
export const LazyCaseCorrections = lazy(async () => {
  const { CaseCorrections } = await import('../corrections/case-corrections.tsx');
  return { default: CaseCorrections };
});
