// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeSecret } from '../files/write-secret.ts';
import { startChild } from '../processes/start-child.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import type { Testbed } from './start-testbed.ts';

/**
 * The demonstration's cases stand at the node where return cases begin when this resolves. They
 * are imported once; a run that was cut short is taken up again.
 */
export async function seed(
  { nodes }: Pick<Testbed, 'nodes'>,
  stoppers: Stoppers,
  progress: (text: string) => void,
): Promise<void> {
  const { configFile } = nodes.migration;
  const folder = dirname(configFile);
  const mark = join(folder, 'seeded');
  if (existsSync(mark)) return;
  const child = await startChild({
    name: 'Cases',
    script: join(import.meta.dirname, 'seed-process.ts'),
    args: [configFile],
    logFile: join(folder, '../logs/cases.log'),
    onProgress: (text) => progress(`Cases: ${text}`),
    stoppers,
  });
  await child.stop();
  writeSecret(mark, 'The cases of the demonstration were imported.\n');
}
