// SPDX-License-Identifier: EUPL-1.2
import { commandOf, parentOf } from '../processes/process-facts.ts';

const pollMs = 500;

/** The processes between npm and this one, npm's last: itself, or the shell it runs scripts in. */
function linkToNpm(): string {
  const parent = process.ppid;
  const isShell = / -c /.test(commandOf(parent) ?? '');
  return isShell ? `${parent} ${parentOf(parent)}` : String(parent);
}

/**
 * Resolves when someone asks the program to stop: by Ctrl-C, by a signal, or, where npm started
 * it, by killing npm. A second request ends the program at once; its children then end by
 * themselves.
 */
export function untilAskedToStop(startedByNpm: boolean): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = (): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    if (!startedByNpm) return;
    const link = linkToNpm();
    // The death of a parent is no event in Node.
    const watch = setInterval(() => {
      if (linkToNpm() === link) return;
      clearInterval(watch);
      ask();
    }, pollMs).unref();
  });
}
