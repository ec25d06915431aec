// SPDX-License-Identifier: EUPL-1.2
import { readConfig, startNode } from '@samsyn/node';
import { GuardCode, instantOf } from '@samsyn/terms';
import { version } from './version.ts';
import { runAsChild } from './processes/run-as-child.ts';

// One node as a process of its own; its arguments are the path of its node.yaml, how far ahead its
// clock goes in milliseconds, and the guards that it lacks. Standard output belongs to the parent,
// so that the node's log goes to standard error. SIGUSR2 has keys and certificates read anew, as SIGHUP,
// which here means that the parent has gone, does at `samsyn serve`.
const [config = '', offsetMs = '0', ...leftOut] = process.argv.slice(2);
await runAsChild(async () => {
  const node = await startNode(readConfig(config), {
    version,
    clock: () => instantOf(Date.now() + Number(offsetMs)),
    logTo: process.stderr,
    guardsLeftOut: leftOut.map((code) => GuardCode.parse(code)),
  });
  process.on('SIGUSR2', () => void node.renew());
  return { facts: {}, stop: () => node.stop() };
});
