// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';

/** Something that goes on until it is stopped, or ends by itself. */
export interface Running {
  /** Settles when it has ended, whatever the cause. */
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

async function stopQuietly({ stop }: Running): Promise<void> {
  // What has ended by itself cannot always be stopped; there is nothing left to do about it.
  await stop().catch(() => undefined);
}

/**
 * Begins something and keeps it going: when it ends without being asked, it is begun again after
 * `restMs`, as often as it takes. Resolves when it runs for the first time.
 * @returns what stops it, and resolves when nothing of it runs
 * @throws what `begin` throws the first time
 */
export async function keepRunning(
  begin: () => Promise<Running>,
  restMs: number,
  onEnded: () => void,
): Promise<Pick<Running, 'stop'>> {
  const asked = Promise.withResolvers<void>();
  let isWanted = true;
  let running: Running | undefined = await begin();
  const beginAgain = async (): Promise<Running | undefined> => {
    while (isWanted) {
      await Promise.race([pause(restMs, undefined, { ref: false }), asked.promise]);
      if (!isWanted) return undefined;
      try {
        return await begin();
      } catch {
        onEnded();
      }
    }
    return undefined;
  };
  const kept = (async (): Promise<void> => {
    while (running && isWanted) {
      await Promise.race([running.ended.catch(() => undefined), asked.promise]);
      if (!isWanted) return;
      onEnded();
      await stopQuietly(running);
      running = await beginAgain();
    }
  })();
  return {
    stop: async () => {
      isWanted = false;
      asked.resolve();
      await kept;
      if (running) await stopQuietly(running);
    },
  };
}
