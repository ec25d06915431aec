// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeSecret } from '../files/write-secret.ts';
import { startChild } from '../processes/start-child.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import type { Testbed } from './start-testbed.ts';

const script = join(import.meta.dirname, '../population/seed-process.ts');

/**
 * The generated population stands at the node where return cases begin when this resolves. It is
 * imported once; a run that was cut short is taken up again, so that what is already there must be
 * left as it is by the script.
 */
export async function seed(
  { nodes }: Testbed,
  stoppers: Stoppers,
  progress: (text: string) => void,
): Promise<void> {
  const { configFile } = nodes.migration;
  const mark = join(dirname(configFile), 'seeded');
  if (existsSync(mark)) return;
  if (!existsSync(script)) {
    progress('Population: none in this version, left out');
    return;
  }
  const say = (text: string): void => progress(`Population: ${text}`);
  const args = [configFile];
  const child = await startChild({ name: 'Population', script, args, onProgress: say, stoppers });
  await child.stop();
  writeSecret(mark, 'The generated population was imported.\n');
}
