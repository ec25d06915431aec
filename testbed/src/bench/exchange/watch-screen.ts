// SPDX-License-Identifier: EUPL-1.2
import type { OfficerClient } from '../../officer/officer-client.ts';
import { openLiveStream } from '../../scenario/live-stream.ts';

/** The stream of changes that an officer's screen listens to. */
export interface WatchedScreen {
  /** Resolves with the milliseconds from `at` until the screen is told that the case has changed. */
  readonly told: (caseId: string, at: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function watchScreen(officer: OfficerClient): Promise<WatchedScreen> {
  const stream = await openLiveStream(officer);
  const open = new Map<string, () => void>();
  const listening = (async (): Promise<void> => {
    for (;;) {
      const event = await stream.next();
      if (event === undefined) return;
      if (event.kind !== 'case-changed') continue;
      open.get(event.caseId)?.();
      open.delete(event.caseId);
    }
  })();
  return {
    told: (caseId, at) =>
      new Promise((resolve) => open.set(caseId, () => resolve(performance.now() - at))),
    close: async () => {
      await stream.close();
      await listening;
    },
  };
}
