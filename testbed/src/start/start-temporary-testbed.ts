// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { GuardCode } from '@samsyn/terms';
import { findFreePorts } from '../processes/free-port.ts';
import { Stoppers } from '../processes/stoppers.ts';
import type { Ports } from './ports.ts';
import { fillHome } from './home-template.ts';
import { startTestbed } from './start-testbed.ts';
import type { Testbed, TestbedOptions } from './start-testbed.ts';

export interface TemporaryTestbed extends Testbed {
  /** The data folder, with `migration/`, `police/` and `logs/` in it. */
  readonly home: string;
  /** Stops everything and removes the folder. */
  stop(): Promise<void>;
}

export interface TemporaryOptions {
  readonly screens?: boolean;
  /** False: nothing has been agreed between the authorities. */
  readonly agreed?: boolean;
  /** Guards that both nodes lack, to show what they are for. */
  readonly guardsLeftOut?: readonly GuardCode[];
  /** How far ahead the clocks of both nodes go. */
  readonly clockOffsetMs?: number;
  /** True where time is measured: what is committed survives a crash of the database server. */
  readonly durable?: boolean;
  /** A collector that gets every span of both nodes. */
  readonly tracesTo?: string;
}

/** What every testbed is told, and where its traces go. */
type Asked = Required<Omit<TemporaryOptions, 'tracesTo'>> & Pick<TestbedOptions, 'tracesTo'>;

const checkout = resolve(import.meta.dirname, '../../..');

async function freePorts(): Promise<Ports> {
  const [a = 0, b = 0, c = 0, d = 0, identityProvider = 0, postgres = 0] = await findFreePorts(6);
  return {
    officers: { migration: a, police: b },
    peers: { migration: c, police: d },
    identityProvider,
    postgres,
  };
}

async function start(home: string, stoppers: Stoppers, asked: Asked): Promise<Testbed> {
  const progress = (): void => undefined;
  const ports = await freePorts();
  return startTestbed({ ...asked, home, checkout, ports, progress, stoppers });
}

/** A home in which both authorities have signed what is installed, with nothing left running. */
async function makeAgreed(home: string): Promise<void> {
  const stoppers = new Stoppers();
  const asked = {
    screens: false,
    agreed: true,
    guardsLeftOut: [],
    clockOffsetMs: 0,
    durable: false,
  };
  try {
    await start(home, stoppers, asked);
  } finally {
    await stoppers.stopAll();
  }
}

/**
 * Two real nodes without cases or screens, for one test file: free ports and a folder of its own,
 * so that it runs beside any other. Faster than the real thing by not surviving a crash of the
 * database server; a killed node has lost nothing.
 * @throws SamsynError what the part that did not start says; nothing is left then
 */
export async function startTemporaryTestbed({
  screens = false,
  agreed = true,
  guardsLeftOut = [],
  clockOffsetMs = 0,
  durable = false,
  tracesTo,
}: TemporaryOptions = {}): Promise<TemporaryTestbed> {
  const home = mkdtempSync(join(tmpdir(), 'samsyn-testbed-'));
  const stoppers = new Stoppers();
  const stop = async (): Promise<void> => {
    await stoppers.stopAll();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const filled = agreed && (await fillHome(home, makeAgreed));
    const asked = { screens, agreed: agreed && !filled, guardsLeftOut, clockOffsetMs, durable };
    return { ...(await start(home, stoppers, { ...asked, tracesTo })), home, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
