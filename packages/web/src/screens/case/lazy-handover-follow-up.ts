// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Fetched with the words of its own, so that the case itself is shown first. */
export const LazyHandoverFollowUp = lazy(async () => {
  const { HandoverFollowUp } = await import('./handover-follow-up.tsx');
  return { default: HandoverFollowUp };
});
