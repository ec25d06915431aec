// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** The word on a stop, fetched only when a stop waits: most lists have none. */
export const LazyAcknowledge = lazy(async () => {
  const { AcknowledgeHere } = await import('../stops/acknowledge-here.tsx');
  return { default: AcknowledgeHere };
});
