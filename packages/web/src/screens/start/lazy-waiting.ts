// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** What waits, with its words; fetched only when something does. */
export const LazyWaiting = lazy(async () => {
  const { Waiting } = await import('./waiting.tsx');
  return { default: Waiting };
});
