// SPDX-License-Identifier: EUPL-1.2
import { machineOf, openDelivery, readHealth } from '@samsyn/node';
import type { CaseContext, ReadConfig } from '@samsyn/node';
import { isSamsynError } from '@samsyn/terms';
import { healthLines } from './health-lines.ts';

/**
 * Says how the node is, the other one asked over connections of its own.
 * @returns whether nobody has to see to anything
 */
export async function tellHealth(
  read: ReadConfig,
  node: CaseContext,
  say: (line: string) => void,
): Promise<boolean> {
  try {
    const { peerClient } = openDelivery(read, node);
    try {
      const health = await readHealth({ ...node, peerClient, machine: machineOf(read) });
      for (const line of healthLines(health)) say(line);
      return health.lines.every(({ standing }) => standing !== 'see-to');
    } finally {
      await peerClient.close();
    }
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    say(`health: ${error.path ?? 'as a whole'}: ${error.message} (${error.code})`);
    return false;
  }
}
