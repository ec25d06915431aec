// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Loaded when a case asks for it: most never do. */
export const LazyOpenProtected = lazy(async () => ({
  default: (await import('./open-protected.tsx')).OpenProtected,
}));
