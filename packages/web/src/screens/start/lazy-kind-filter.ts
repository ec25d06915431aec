// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** The choice of a kind of work, fetched only when several kinds wait. */
export const LazyKindFilter = lazy(async () => {
  const { KindFilter } = await import('./kind-filter.tsx');
  return { default: KindFilter };
});
