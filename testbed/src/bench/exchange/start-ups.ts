// SPDX-License-Identifier: EUPL-1.2
import type { Testbed } from '../../start/start-testbed.ts';

const runs = 5;

/** How long the sending node takes from its process's beginning until both doors answer. */
export async function startUps({ nodes }: Pick<Testbed, 'nodes'>): Promise<readonly number[]> {
  const took: number[] = [];
  let child = nodes.migration.child;
  for (let run = 0; run < runs; run += 1) {
    await child.stop();
    const begun = performance.now();
    child = await nodes.migration.startAgain();
    took.push(performance.now() - begun);
  }
  return took;
}
