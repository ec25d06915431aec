// SPDX-License-Identifier: EUPL-1.2
import { readConfig, startNode } from '@samsyn/node';
import { version } from './version.ts';
import { runAsChild } from './processes/run-as-child.ts';

// One node as a process of its own; its argument is the path of its node.yaml. Standard output
// belongs to the parent, so that the node's log goes to standard error.
await runAsChild(async () => {
  const node = await startNode(readConfig(process.argv[2] ?? ''), {
    version,
    logTo: process.stderr,
  });
  return { facts: {}, stop: () => node.stop() };
});
