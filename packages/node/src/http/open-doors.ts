// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { ReadConfig } from '../config/read-config.ts';
import { readTls } from '../config/read-tls.ts';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';
import { officerApp } from './officer-app.ts';
import type { OfficerContext } from './officer-context.ts';
import { operationsApp } from './operations-app.ts';
import { peerApp } from './peer-app.ts';
import { refusalLines } from './refusal-lines.ts';

type Doors = readonly [peers: Listening, officers: Listening, ...operations: Listening[]];

async function openPeerSide(
  { config: { peers } }: ReadConfig,
  context: OfficerContext,
  tls: ReturnType<typeof readTls>,
): Promise<Listening> {
  const refusals = refusalLines(context);
  const listening = await listen(
    peerApp(context, refusals),
    { host: peers.host, port: peers.port, tls: tls.peers },
    { ...limits, connectionsMax: limits.peerConnectionsMax },
  );
  return {
    renew: listening.renew,
    close: async () => {
      await listening.close();
      await refusals.close();
    },
  };
}

/**
 * Opens the door for the other authority, the officers' and, where one is configured, the one for
 * what supervises the machine. On an error none is left open.
 * @throws SamsynError `runtime.port-taken`, `config.*`
 */
export async function openDoors(read: ReadConfig, context: OfficerContext): Promise<Doors> {
  const { officers: own, operations } = read.config;
  const tls = readTls(read);
  const peerSide = await openPeerSide(read, context, tls);
  const opened: Listening[] = [peerSide];
  const most = { ...limits, connectionsMax: limits.officerConnectionsMax };
  try {
    const { host, port } = own;
    const shown = { host, port, ...(tls.officers && { tls: tls.officers }) };
    const officerSide = await listen(officerApp(context), shown, most);
    opened.push(officerSide);
    if (!operations) return [peerSide, officerSide];
    const few = { ...limits, connectionsMax: limits.operationsConnectionsMax };
    return [peerSide, officerSide, await listen(operationsApp(context), operations, few)];
  } catch (error) {
    for (const door of opened) await door.close();
    throw error;
  }
}
