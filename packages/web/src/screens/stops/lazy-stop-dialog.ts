// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Fetched ahead of the first stop: when that comes, there may be no connection any more. */
export const fetchStopDialog = async () => {
  const { StopDialog } = await import('./stop-dialog.tsx');
  return { default: StopDialog };
};

export const LazyStopDialog = lazy(fetchStopDialog);
