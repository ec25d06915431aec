// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** What waits for the authority's signature; fetched only when something does. */
export const LazyWaitingProposals = lazy(async () => {
  const { WaitingProposals } = await import('./waiting-proposals.tsx');
  return { default: WaitingProposals };
});
