// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateNodeRoles } from '../postgres/node-roles.ts';
import { prepareDatabase } from '../postgres/prepare-database.ts';
import { findFreePorts } from '../processes/free-port.ts';
import { startChild } from '../processes/start-child.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import { publicUrlOf, writeNodeConfig } from '../start/node-config.ts';
import { nodePlans } from '../start/node-plan.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { Ports } from '../start/ports.ts';
import { prepareHome } from '../start/prepare-home.ts';
import { openProxy } from './network-proxy.ts';
import type { NetworkProxy } from './network-proxy.ts';
import { Victim } from './victim.ts';
import { startVictimDatabase } from './victim-database.ts';
import type { DatabaseOptions, VictimDatabase } from './victim-database.ts';

type Name = NodePlan['name'];

/** Two nodes and everything between and below them that can be made to fail. */
export interface Rig {
  readonly home: string;
  readonly nodes: Readonly<Record<Name, Victim>>;
}

export interface RigOptions {
  /** The data folder, there and empty. */
  readonly home: string;
  readonly ownDisks: boolean;
  /** Starts the database of each node; one server for each, when left out. */
  readonly startDatabase?: (options: DatabaseOptions) => Promise<VictimDatabase>;
  /** The script that runs each node. */
  readonly scripts: Readonly<Record<Name, string>>;
  readonly stoppers: Stoppers;
}

const checkout = resolve(import.meta.dirname, '../../..');

async function freePorts(): Promise<Ports> {
  const [a = 0, b = 0, c = 0, d = 0, identityProvider = 0] = await findFreePorts(5);
  return {
    officers: { migration: a, police: b },
    peers: { migration: c, police: d },
    identityProvider,
    // Each node has a server of its own; nobody asks for this one.
    postgres: 0,
  };
}

async function startProxy(port: number, stoppers: Stoppers): Promise<NetworkProxy> {
  const proxy = await openProxy(port);
  stoppers.add(() => proxy.close());
  return proxy;
}

async function makeVictim(
  { home, scripts, stoppers }: RigOptions,
  { own, peer }: (typeof nodePlans)[number],
  ports: Ports,
  networks: Readonly<Record<Name, NetworkProxy>>,
  server: VictimDatabase,
): Promise<Victim> {
  const made = await prepareDatabase(server.adminUrl, own.name, generateNodeRoles());
  const database = {
    ownerUrl: server.nodeUrl(made.ownerUrl),
    appUrl: server.nodeUrl(made.appUrl),
    workerUrl: server.nodeUrl(made.workerUrl),
  };
  // The other node is reached through the network that can be made bad.
  const peers = { ...ports.peers, [peer.name]: networks[peer.name].port };
  const seen: Ports = { ...ports, peers };
  return new Victim({
    plan: own,
    home,
    url: publicUrlOf(own, ports),
    configFile: writeNodeConfig({ home, checkout, ports: seen, own, peer, database }),
    peerDoor: `https://localhost:${ports.peers[own.name]}`,
    network: networks[own.name],
    database: server,
    script: scripts[own.name],
    stoppers,
  });
}

/**
 * Starts both nodes, each on a PostgreSQL of its own and behind a network of its own.
 * @throws SamsynError what the part that did not start says; the stoppers end the rest
 */
export async function startRig(options: RigOptions): Promise<Rig> {
  const { home, ownDisks, stoppers, startDatabase = startVictimDatabase } = options;
  const ports = await freePorts();
  mkdirSync(join(home, 'logs'), { recursive: true });
  const provider = await prepareHome(home, ports, Date.now());
  const start = (name: Name): Promise<VictimDatabase> =>
    startDatabase({ folder: join(home, `${name}-disk`), name, ownDisk: ownDisks, stoppers });
  const [migrationServer, policeServer] = await Promise.all([
    start('migration'),
    start('police'),
    startChild({
      name: 'Identity provider',
      script: join(import.meta.dirname, '../identity-provider/identity-provider-process.ts'),
      args: [provider],
      stoppers,
    }),
  ]);
  const networks = {
    migration: await startProxy(ports.peers.migration, stoppers),
    police: await startProxy(ports.peers.police, stoppers),
  };
  const [forMigration, forPolice] = nodePlans;
  if (forMigration === undefined || forPolice === undefined) throw new Error('two are planned');
  const nodes = {
    migration: await makeVictim(options, forMigration, ports, networks, migrationServer),
    police: await makeVictim(options, forPolice, ports, networks, policeServer),
  };
  await Promise.all([nodes.migration.start(), nodes.police.start()]);
  return { home, nodes };
}
