// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';

const bytesMax = 3 * 1024 * 1024 * 1024;
const fillTriesMax = 50;

/** A disk of its own for a database, that can be made full and given room again. */
export interface LimitedDisk {
  readonly folder: string;
  /** Not a byte more fits when this returns, whatever is written over stays where it is. */
  fill(): void;
  /** There is room again when this returns. */
  giveRoom(): void;
  /** Takes it away again. */
  unmount(): void;
}

function mount(...args: readonly string[]): void {
  execFileSync('mount', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Moves the end to where what is kept ends; what was written meanwhile moves it once more. */
function fillUp(folder: string, limit: (bytes: number) => void): void {
  for (let tries = 1; ; tries += 1) {
    const { bsize, blocks, bfree } = statfsSync(folder);
    try {
      return limit(Math.max(1, blocks - bfree) * bsize);
    } catch (error) {
      if (tries === fillTriesMax) throw error;
    }
  }
}

/**
 * Mounts a file system in memory at the folder, with an end that can be moved: where what is kept
 * ends, it is full, and the database gets the real error from the real kernel.
 * @throws Error where this process may not mount
 */
export function mountLimitedDisk(folder: string): LimitedDisk {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mount('-t', 'tmpfs', '-o', `size=${bytesMax},mode=0700`, 'samsyn-faults', folder);
  const limit = (bytes: number): void => mount('-o', `remount,size=${bytes}`, folder);
  return {
    folder,
    fill: () => fillUp(folder, limit),
    giveRoom: () => limit(bytesMax),
    unmount: () => void execFileSync('umount', [folder], { stdio: 'ignore' }),
  };
}
