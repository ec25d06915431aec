// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import type { ChildLine } from './child-line.ts';

/** What a child has running, and how it ends. */
export interface Running {
  /** Facts for the parent, such as an address. Never logged. */
  readonly facts: Record<string, string>;
  /** Ends everything; resolves when nothing is left. */
  stop(): Promise<void>;
  /** Rejects when what runs ends by itself; never resolves. */
  readonly broken?: Promise<never>;
}

const stopDeadlineMs = 20_000;

function say(line: ChildLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function fail(error: unknown): void {
  const known = isSamsynError(error);
  say({
    kind: 'failed',
    code: known ? error.code : 'runtime.internal',
    reason: error instanceof Error ? error.message : 'unknown failure',
  });
  process.exitCode = 1;
}

/** Resolves when the parent closes its end of standard input, dies, or asks by signal. */
function parentGone(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.on('end', resolve).on('close', resolve).on('error', resolve).resume();
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.on(signal, () => resolve());
  });
}

/**
 * Runs `begin` for a parent that holds the other end of standard input, tells it `ready` or
 * `failed`, and stops at end of file or at SIGTERM. The process has exited within 20 s of that.
 */
export async function runAsChild(
  begin: (progress: (text: string) => void) => Promise<Running>,
): Promise<void> {
  process.stdout.on('error', () => process.stdout.destroy());
  const gone = parentGone();
  void gone.then(() => setTimeout(() => process.exit(1), stopDeadlineMs).unref());
  try {
    const running = await begin((text) => say({ kind: 'progress', text }));
    try {
      say({ kind: 'ready', facts: running.facts });
      await (running.broken === undefined ? gone : Promise.race([gone, running.broken]));
    } finally {
      await running.stop();
    }
  } catch (error) {
    fail(error);
  }
  process.stdin.destroy();
}
