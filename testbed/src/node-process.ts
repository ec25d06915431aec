// SPDX-License-Identifier: EUPL-1.2
import { readConfig, startNode } from '@samsyn/node';
import { runAsChild } from './processes/run-as-child.ts';
import { version } from './version.ts';

// One node as a process of its own; its argument is the path of its node.yaml.
await runAsChild(async () => {
  const node = await startNode(readConfig(process.argv[2] ?? ''), { version });
  return { facts: {}, stop: () => node.stop() };
});
