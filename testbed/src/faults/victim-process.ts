// SPDX-License-Identifier: EUPL-1.2
import { readConfig, startNode } from '@samsyn/node';
import { runAsChild } from '../processes/run-as-child.ts';
import { version } from '../version.ts';
import { offsetClock } from './offset-clock.ts';

// One node as the campaign runs it: the node itself, but for a clock that can be made to jump. Its
// arguments are the path of its node.yaml and the file that says how far ahead the clock goes.
const [config = '', clockFile = ''] = process.argv.slice(2);
await runAsChild(async () => {
  const clock = offsetClock(clockFile);
  const node = await startNode(readConfig(config), { version, clock, logTo: process.stderr });
  return { facts: {}, stop: () => node.stop() };
});
