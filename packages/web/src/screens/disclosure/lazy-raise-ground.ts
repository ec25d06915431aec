// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Fetched only for an item that has a ground to raise. */
export const LazyRaiseGround = lazy(async () => {
  const { RaiseGround } = await import('./raise-ground.tsx');
  return { default: RaiseGround };
});
