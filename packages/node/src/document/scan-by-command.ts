// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { limits } from '@samsyn/terms';
import type { ScanDocument } from './document-context.ts';

const clean = 0;
const unsafe = 1;

/**
 * A scanner that is a program of its own: the document goes to its standard input; it ends with 0
 * for clean and 1 for unsafe. Any other end is undecided, also none within `withinMs`. It is given
 * no environment but the path of programs.
 */
export function scanByCommand(
  [program, ...args]: readonly [string, ...string[]],
  withinMs: number = limits.documentScanMs,
): ScanDocument {
  return async (chunks) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'ignore', 'ignore'],
      env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
      timeout: withinMs,
      killSignal: 'SIGKILL',
    });
    const fed = pipeline(Readable.from(chunks()), child.stdin).catch(() => undefined);
    try {
      const [code] = await once(child, 'close');
      await fed;
      if (code === clean) return 'clean';
      return code === unsafe ? 'unsafe' : 'undecided';
    } catch {
      return 'undecided';
    }
  };
}
