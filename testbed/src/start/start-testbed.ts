// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GuardCode } from '@samsyn/terms';
import type { SamsynError } from '@samsyn/terms';
import { getNodeRoles } from '../postgres/node-roles.ts';
import { prepareDatabase } from '../postgres/prepare-database.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { Postgres } from '../postgres/start-postgres.ts';
import { startChild } from '../processes/start-child.ts';
import type { Child } from '../processes/start-child.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import { agreeInstalled } from './agree-installed.ts';
import { buildWeb } from './build-web.ts';
import { publicUrlOf, writeNodeConfig } from './node-config.ts';
import { nodePlans } from './node-plan.ts';
import type { NodePlan } from './node-plan.ts';
import type { Ports } from './ports.ts';
import { prepareHome } from './prepare-home.ts';

export interface TestbedOptions {
  /** The data folder, held by the caller. */
  readonly home: string;
  /** The folder of the repository. */
  readonly checkout: string;
  readonly ports: Ports;
  readonly progress: (text: string) => void;
  /** Takes note of all that is started; `stopAll` ends the testbed, also half-way. */
  readonly stoppers: Stoppers;
  /** Build the officers' screens if need be. */
  readonly screens: boolean;
  /** False for tests alone: nothing is signed now of what is in use. True when absent. */
  readonly agreed?: boolean;
  /** For scenarios alone: guards of acts that both nodes lack. None when absent. */
  readonly guardsLeftOut?: readonly GuardCode[];
  /** For scenarios alone: how far ahead the clocks of both nodes go. Zero when absent. */
  readonly clockOffsetMs?: number;
  /** False for tests alone: commits may be lost in a crash. True when absent. */
  readonly durable?: boolean;
  /** A collector that gets every span of both nodes. None when absent. */
  readonly tracesTo?: string | undefined;
}

export interface RunningNode {
  readonly plan: NodePlan;
  /** The address officers type. */
  readonly url: string;
  readonly configFile: string;
  readonly child: Child;
  /**
   * A new process for the node, once the earlier one has ended; for faults, and for time to pass.
   * @param clockOffsetMs how far ahead its clock goes; as before when left out
   */
  startAgain(clockOffsetMs?: number): Promise<Child>;
}

export interface Testbed {
  readonly nodes: Readonly<Record<NodePlan['name'], RunningNode>>;
  readonly issuer: string;
  readonly postgres: Postgres;
  /** Resolves with the reason when a part ends by itself. */
  readonly ended: Promise<SamsynError>;
}

/** The passwords of a node's database roles: there from the day its database is. */
function rolesFile(home: string, plan: NodePlan): string {
  return join(home, plan.name, 'database.json');
}

function startPart(
  options: TestbedOptions,
  name: string,
  script: string,
  ...args: readonly string[]
): Promise<Child> {
  const { home, progress, stoppers } = options;
  return startChild({
    name,
    script: join(import.meta.dirname, '..', script),
    args: [...args],
    logFile: join(home, 'logs', `${name.toLowerCase().replaceAll(' ', '-')}.log`),
    onProgress: (text) => progress(`${name}: ${text}`),
    stoppers,
  });
}

async function startNode(
  options: TestbedOptions,
  postgres: Postgres,
  own: NodePlan,
  peer: NodePlan,
): Promise<RunningNode> {
  const { home, checkout, ports, tracesTo } = options;
  const roles = getNodeRoles(rolesFile(home, own));
  const database = await prepareDatabase(postgres.adminUrl, own.name, roles);
  const configFile = writeNodeConfig({ home, checkout, ports, own, peer, database, tracesTo });
  const startProcess = (clockOffsetMs = options.clockOffsetMs ?? 0): Promise<Child> =>
    startPart(
      options,
      own.authority.id,
      'node-process.ts',
      configFile,
      String(clockOffsetMs),
      ...(options.guardsLeftOut ?? []),
    );
  const child = await startProcess();
  options.progress(`${own.authority.name.sv}: ready`);
  return { plan: own, url: publicUrlOf(own, ports), configFile, child, startAgain: startProcess };
}

async function startServers(options: TestbedOptions): Promise<[Postgres, Child]> {
  const { home, ports, progress, stoppers, durable = true } = options;
  progress('Keys and certificates');
  const providerConfig = await prepareHome(home, ports, Date.now());
  const folder = join(home, 'postgres');
  const port = ports.postgres;
  const mayMake = !nodePlans.some(({ own }) => existsSync(rolesFile(home, own)));
  const servers = await Promise.all([
    startPostgres({ folder, port, durable, mayMake, stoppers, onProgress: progress }),
    startPart(
      options,
      'Identity provider',
      'identity-provider/identity-provider-process.ts',
      providerConfig,
    ),
  ]);
  progress('PostgreSQL and identity provider: ready');
  return servers;
}

/**
 * Database server, identity provider and both nodes answer when this resolves. It starts no part
 * twice and leaves stopping to `stoppers`, whether it resolves or not.
 * @throws SamsynError what the part that did not start says
 */
export async function startTestbed(options: TestbedOptions): Promise<Testbed> {
  const { checkout, home, stoppers, progress, screens } = options;
  const [[postgres, provider]] = await Promise.all([
    startServers(options),
    screens ? buildWeb(checkout, join(home, 'logs'), stoppers, progress) : undefined,
  ]);
  // A node reads the screens when it starts: they must be there by then.
  const nodes = await Promise.all(
    nodePlans.map(({ own, peer }) => startNode(options, postgres, own, peer)),
  );
  const [migration, police] = nodes;
  if (migration === undefined || police === undefined) throw new Error('two nodes are planned');
  if (options.agreed !== false) {
    await agreeInstalled({ nodes: { migration, police } });
    progress('Catalogue and classifications: signed by both authorities');
  }
  const ended = Promise.race([
    postgres.ended,
    provider.ended,
    migration.child.ended,
    police.child.ended,
  ]);
  return { nodes: { migration, police }, issuer: provider.facts['issuer'] ?? '', postgres, ended };
}
