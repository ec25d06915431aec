// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeConfig } from '@samsyn/node';
import { parse, stringify } from 'yaml';
import type { Rig } from '../faults/rig.ts';
import { Victim } from '../faults/victim.ts';
import { writeSecret } from '../files/write-secret.ts';
import { findFreePorts } from '../processes/free-port.ts';
import { sharePort } from './share-port.ts';

/** One replica: the node's own configuration with ports of its own, beside it. */
function makeReplica(node: Victim, number: number, officers: number, peers: number): Victim {
  const { facts } = node;
  const config = NodeConfig.parse(parse(readFileSync(facts.configFile, 'utf8')));
  const configFile = join(dirname(facts.configFile), `replica-${number}.yaml`);
  const own = {
    ...config,
    officers: { ...config.officers, port: officers },
    peers: { ...config.peers, port: peers },
  };
  writeSecret(configFile, stringify(own));
  const home = join(facts.home, `replica-${number}`);
  for (const folder of [facts.plan.name, 'logs'])
    mkdirSync(join(home, folder), { recursive: true });
  return new Victim({ ...facts, home, configFile });
}

/**
 * Puts as many replicas in the place of the first authority's node, on its database, behind the
 * ports that it had. All of them take connections when this resolves.
 */
export async function startReplicas(rig: Rig, count: number): Promise<readonly Victim[]> {
  const node = rig.nodes.migration;
  const { configFile, stoppers } = node.facts;
  const { officers, peers } = NodeConfig.parse(parse(readFileSync(configFile, 'utf8')));
  await node.stop();
  const ports = await findFreePorts(2 * count);
  const doors = [
    { port: officers.port, targets: ports.slice(0, count) },
    { port: peers.port, targets: ports.slice(count) },
  ];
  for (const { port, targets } of doors) {
    const shared = await sharePort(port, targets);
    stoppers.add(() => shared.close());
  }
  const replicas = Array.from({ length: count }, (_, at) =>
    makeReplica(node, at + 1, ports[at] ?? 0, ports[count + at] ?? 0),
  );
  for (const replica of replicas) await replica.start();
  return replicas;
}
