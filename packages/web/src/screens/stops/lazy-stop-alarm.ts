// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** What waits for stops, fetched beside the first screen. */
export const LazyStopAlarm = lazy(async () => {
  const { StopAlarm } = await import('./stop-alarm.tsx');
  return { default: StopAlarm };
});
