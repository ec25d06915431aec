// SPDX-License-Identifier: EUPL-1.2
import { runServing } from './run-serving.ts';
import type { Served } from './run-serving.ts';

/** Runs `samsyn serve` in a process of its own until it is ready or has ended. */
export async function serveNode(
  config: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  return runServing(['serve', '--config', config], env);
}
