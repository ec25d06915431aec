// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Fetched when an officer first asks why. */
export const LazyExplanation = lazy(async () => {
  const { Explanation } = await import('../explanation/explanation.tsx');
  return { default: Explanation };
});
