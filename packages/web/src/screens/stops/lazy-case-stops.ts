// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** The stops of the case, fetched beside the case so that the case itself is shown first. */
export const LazyCaseStops = lazy(async () => {
  const { CaseStops } = await import('./case-stops.tsx');
  return { default: CaseStops };
});
