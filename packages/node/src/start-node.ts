// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import type { GuardCode } from '@samsyn/terms';
import { loadLawbook } from '@samsyn/lawbook';
import { instantOf, limits } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { v7 } from 'uuid';
import { runAllClocks, runClocks } from './act/run-clocks.ts';
import { deliverStatements } from './agreement/deliver-statements.ts';
import type { CaseContext } from './case/case-context.ts';
import type { ReadConfig } from './config/read-config.ts';
import { deliver } from './delivery/deliver.ts';
import type { DeliveryContext } from './delivery/delivery-context.ts';
import { peerClient } from './delivery/peer-client.ts';
import { prepareQueue, startWorker } from './delivery/start-worker.ts';
import { loadDirectory } from './directory/load-directory.ts';
import { documentScanner } from './document/document-scanner.ts';
import { answerRequest } from './disclosure/answer-request.ts';
import { keepDrawnUp, mayStillGo, reopenReturned } from './disclosure/settle-message.ts';
import { listen } from './http/listen.ts';
import type { Listening } from './http/listen.ts';
import { LiveBus } from './http/live-bus.ts';
import { officerApp } from './http/officer-app.ts';
import type { OfficerContext } from './http/officer-context.ts';
import { peerApp } from './http/peer-app.ts';
import { refusalLines } from './http/refusal-lines.ts';
import { signInWith } from './identity/oidc.ts';
import { postAgain } from './reconcile/post-again.ts';
import { reconcileNow } from './reconcile/reconcile-now.ts';
import { escalateStop } from './stop/escalate-stop.ts';
import { assertReachable, connect } from './store/connect.ts';
import { migrate } from './store/migrate.ts';
import { startLedgerLoop } from './witness/ledger-loop.ts';
import type { Repeating } from './witness/repeating.ts';
import { startWatchLoop } from './witness/watch-loop.ts';

/** What comes from outside: the clock, and where log lines go. */
export interface NodeSurroundings {
  readonly clock?: () => Instant;
  readonly logTo?: DestinationStream;
  readonly version: string;
  /** Guards of acts to leave out, so that a scenario can show what they are for. */
  readonly guardsLeftOut?: readonly GuardCode[];
}

export interface RunningNode {
  readonly context: CaseContext;
  readonly stop: () => Promise<void>;
}

/** Brings both schemas to their newest version, as the roles that own them. */
export async function prepareStore({ database }: ReadConfig): Promise<void> {
  await assertReachable(database.ownerUrl);
  const appRole = decodeURIComponent(new URL(database.appUrl).username);
  await migrate(database.ownerUrl, appRole);
  await prepareQueue(database.workerUrl, appRole);
}

function logger(read: ReadConfig, { logTo }: NodeSurroundings): Logger {
  const options = { level: read.config.logLevel, base: { node: read.config.authority.id } };
  return logTo ? pino(options, logTo) : pino(options);
}

/** The node's rooms on their database, without a door to the outside: what a single command needs. */
export async function openNode(
  read: ReadConfig,
  surroundings: NodeSurroundings,
): Promise<CaseContext> {
  const { config, database } = read;
  const clock = surroundings.clock ?? (() => instantOf(Date.now()));
  return {
    ...(await loadDirectory(read, clock)),
    db: connect(database.appUrl, config.database.poolMax),
    clock,
    newId: () => v7(),
    randomBytes: (length) => randomBytes(length),
    log: logger(read, surroundings),
    lawbook: loadLawbook({
      law: read.path(config.lawbook.law),
      catalogue: read.path(config.lawbook.catalogue),
    }),
    scanDocument: documentScanner(config),
    guardsLeftOut: new Set(surroundings.guardsLeftOut),
    onRecorded: () => undefined,
  };
}

/** What posts to the other authority, with connections of its own; close its `peerClient`. */
export function openDelivery(read: ReadConfig, rooms: CaseContext): DeliveryContext {
  const { tls } = read.config.peers;
  const client = peerClient(rooms.peer.url, {
    certificate: read.text(tls.certificate),
    key: read.text(tls.key),
    ca: read.text(tls.ca),
    peerName: rooms.peer.certificateName,
  });
  return {
    ...rooms,
    peerClient: client,
    mayStillGo: (message) => mayStillGo(rooms, message),
    onReturned: (tx, message) => reopenReturned(rooms, tx, message),
    onDelivered: (tx, message) => keepDrawnUp(rooms, tx, message),
  };
}

function officerContext(
  read: ReadConfig,
  rooms: DeliveryContext & CaseContext,
  live: LiveBus,
  version: string,
): OfficerContext {
  const { officers, oidc, authority, demonstration } = read.config;
  return {
    ...rooms,
    gateValidHours: read.config.gateValidHours,
    live,
    version,
    publicUrl: officers.publicUrl,
    webFolder: officers.webFolder === undefined ? undefined : read.path(officers.webFolder),
    signIn: signInWith({
      issuer: oidc.issuer,
      clientId: oidc.clientId,
      clientSecret: read.text(oidc.clientSecretFile).trim(),
      redirectUri: `${officers.publicUrl}/auth/callback`,
      authority: authority.id,
      demonstration,
    }),
  };
}

async function openDoors(
  read: ReadConfig,
  officers: OfficerContext,
): Promise<readonly Listening[]> {
  const { peers, officers: own } = read.config;
  const tls = {
    certificate: read.text(peers.tls.certificate),
    key: read.text(peers.tls.key),
    ca: read.text(peers.tls.ca),
  };
  const refusals = refusalLines(officers);
  const listening = await listen(
    peerApp(officers, refusals),
    { host: peers.host, port: peers.port, tls },
    { ...limits, connectionsMax: limits.peerConnectionsMax },
  );
  const peerSide: Listening = {
    close: async () => {
      await listening.close();
      await refusals.close();
    },
  };
  try {
    const ownTls = own.tls && {
      certificate: read.text(own.tls.certificate),
      key: read.text(own.tls.key),
    };
    const officerSide = await listen(
      officerApp(officers),
      { host: own.host, port: own.port, ...(ownTls && { tls: ownTls }) },
      { ...limits, connectionsMax: limits.officerConnectionsMax },
    );
    return [peerSide, officerSide];
  } catch (error) {
    await peerSide.close();
    throw error;
  }
}

/**
 * Starts one authority's node: schema, rooms, queue, ledger, doors. Resolves when both doors take
 * connections; on an error nothing is left running.
 * @throws SamsynError `runtime.*`, `config.*`, `law.*`
 */
export async function startNode(
  read: ReadConfig,
  surroundings: NodeSurroundings,
): Promise<RunningNode> {
  // Keys, directory and law first: what is refused is refused before the database is touched.
  const opened = await openNode(read, surroundings);
  const live = new LiveBus();
  let loop: Repeating | undefined;
  let watch: Repeating | undefined;
  const rooms: CaseContext = {
    ...opened,
    onRecorded: ({ event, caseId }) => {
      loop?.poke();
      if (event === 'ledger.split-view') watch?.poke();
      if (caseId !== undefined && event !== 'case.read' && event !== 'document.read')
        live.changed({ what: 'case', caseId });
      if (event.startsWith('agreement.')) live.changed({ what: 'agreements' });
    },
  };
  const delivery = openDelivery(read, rooms);
  // Connections of their own: a stop does not wait for what else is being posted.
  const stops = openDelivery(read, rooms);
  const ends = [
    () => rooms.db.destroy(),
    () => delivery.peerClient.close(),
    () => stops.peerClient.close(),
  ];
  const stop = async (): Promise<void> => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    await prepareStore(read);
    const doors = await openDoors(
      read,
      officerContext(read, { ...rooms, ...delivery }, live, surroundings.version),
    );
    ends.push(...doors.map((door) => door.close));
    const worker = await startWorker(rooms, read.database.workerUrl, {
      deliverStop: async (payload, starts) => deliver(stops, payload, starts),
      runClocks: async ({ caseId }) => runClocks(rooms, caseId),
      sweepClocks: async () => runAllClocks(rooms),
      escalateStop: async (payload) => escalateStop(rooms, payload),
      deliver: async (payload, starts) => deliver(delivery, payload, starts),
      postAgain: async (payload) => {
        await postAgain(delivery, payload);
      },
      reconcile: async () => {
        await reconcileNow(delivery);
      },
      agree: async () => deliverStatements(delivery),
      answer: async ({ requestId }) => answerRequest(rooms, requestId),
    });
    ends.push(() => worker.stop());
    const watchLoop = startWatchLoop(delivery, () => loop?.poke());
    ends.push(watchLoop.stop);
    watch = watchLoop;
    const ledgerLoop = startLedgerLoop(delivery, () => watchLoop.poke());
    ends.push(ledgerLoop.stop);
    loop = ledgerLoop;
    return { context: rooms, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
