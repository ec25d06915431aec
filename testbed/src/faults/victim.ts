// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isSamsynError } from '@samsyn/terms';
import { withClient } from '../postgres/with-client.ts';
import { startChild } from '../processes/start-child.ts';
import type { Child } from '../processes/start-child.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import type { NodePlan } from '../start/node-plan.ts';
import { setOffset } from './offset-clock.ts';
import type { NetworkProxy } from './network-proxy.ts';
import type { VictimDatabase } from './victim-database.ts';

export interface VictimFacts {
  readonly plan: NodePlan;
  readonly home: string;
  readonly url: string;
  readonly configFile: string;
  /** The side for its peer, without the network that the campaign makes bad. */
  readonly peerDoor: string;
  /** The network on the way to it. */
  readonly network: NetworkProxy;
  readonly database: VictimDatabase;
  /** The script that runs it. */
  readonly script: string;
  readonly stoppers: Stoppers;
}

const startTriesMax = 100;
const betweenTriesMs = 200;

/** One of the two nodes: a process and a database that can each be killed and started again. */
export class Victim {
  readonly facts: VictimFacts;
  /** How often its process has ended without having been killed. */
  endedByItself = 0;
  readonly #clockFile: string;
  #child: Promise<Child> | undefined;
  #starts = 0;
  #wanted = false;

  constructor(facts: VictimFacts) {
    this.facts = facts;
    this.#clockFile = join(facts.home, facts.plan.name, 'clock');
    this.setClock(0);
    facts.stoppers.add(() => this.stop());
  }

  get name(): NodePlan['name'] {
    return this.facts.plan.name;
  }

  /** Its clock goes this far ahead from now on; negative: behind. */
  setClock(offsetMs: number): void {
    setOffset(this.#clockFile, offsetMs);
  }

  /** Its process is there when this resolves; what ends it by itself starts it again. */
  async start(): Promise<void> {
    this.#wanted = true;
    this.#child ??= this.#spawn();
    await this.#child;
  }

  /** Ends the process as a power cut would; resolves when it is gone. */
  async kill(): Promise<void> {
    const running = this.#child;
    if (!this.#wanted || running === undefined) return;
    this.#wanted = false;
    this.#child = undefined;
    const child = await running.catch(() => undefined);
    if (!child) return;
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
  }

  /** Asks it to stop and resolves when it has; nothing starts it again. */
  async stop(): Promise<void> {
    this.#wanted = false;
    const child = await this.#child?.catch(() => undefined);
    this.#child = undefined;
    await child?.stop();
  }

  /** Rows of its database, asked for by one who owns the machine. */
  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return withClient(this.facts.database.url, async (client) => {
      const { rows } = await client.query<Row>(sql, [...values]);
      return rows;
    });
  }

  async #spawn(): Promise<Child> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#startProcess();
      } catch (error) {
        // As long as its database is away a node does not start; whoever runs it starts it again.
        if (!isSamsynError(error) || !this.#wanted || tries === startTriesMax) throw error;
        await pause(betweenTriesMs);
      }
    }
  }

  async #startProcess(): Promise<Child> {
    const { plan, home, configFile, script } = this.facts;
    this.#starts += 1;
    const child = await startChild({
      name: plan.authority.id,
      script,
      args: [configFile, this.#clockFile],
      logFile: join(home, 'logs', `${plan.name}-${this.#starts}.log`),
    });
    void child.ended.then(() => this.#ended(child));
    return child;
  }

  async #ended(child: Child): Promise<void> {
    if (!this.#wanted || (await this.#child) !== child) return;
    this.endedByItself += 1;
    const word = await child.ended;
    process.stderr.write(`${this.name} ended by itself: ${word.message}\n`);
    this.#child = this.#spawn();
    await this.#child.catch(() => undefined);
  }
}
