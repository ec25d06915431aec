// SPDX-License-Identifier: EUPL-1.2

/** Work that is done again and again, never twice at the same moment. */
export interface Repeating {
  /** There is something to do: begin soon. */
  readonly poke: () => void;
  /** Stops after the round under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Does the work soon after each poke, pokes that come close together being one, and otherwise at
 * intervals. The work does not throw, and says whether there is more to do at once.
 */
export function repeating(
  work: () => Promise<boolean>,
  { gatherMs, idleMs }: { readonly gatherMs: number; readonly idleMs: number },
): Repeating {
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let running = false;
  let again = false;
  let stopped = false;
  let soon = false;

  const schedule = (delayMs: number): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      round = begin();
    }, delayMs);
  };
  const begin = async (): Promise<void> => {
    running = true;
    soon = false;
    again = false;
    while ((await work()) && !stopped) again = true;
    running = false;
    schedule(again ? gatherMs : idleMs);
  };

  schedule(gatherMs);
  return {
    poke: () => {
      if (running) again = true;
      else if (!soon) {
        soon = true;
        schedule(gatherMs);
      }
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
