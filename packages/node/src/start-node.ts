// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import type { GuardCode } from '@samsyn/terms';
import { loadLawbook } from '@samsyn/lawbook';
import { instantOf } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { v7 } from 'uuid';
import { maintenanceOf } from './audit/maintenance.ts';
import type { CaseContext } from './case/case-context.ts';
import type { ReadConfig } from './config/read-config.ts';
import { machineOf } from './config/machine.ts';
import { readTls } from './config/read-tls.ts';
import type { DeliveryContext } from './delivery/delivery-context.ts';
import { peerClient } from './delivery/peer-client.ts';
import { prepareQueue, startWorker } from './delivery/start-worker.ts';
import { loadFieldSealer } from './directory/load-field-sealer.ts';
import { loadDirectory } from './directory/load-directory.ts';
import { refreshKeys } from './directory/refresh-keys.ts';
import { documentScanner } from './document/document-scanner.ts';
import { Tally } from './health/tally.ts';
import { tellUntoldStops } from './act/tell-untold-stops.ts';
import { keepDrawnUp, mayStillGo, reopenReturned } from './disclosure/settle-message.ts';
import { refreshKept, renewKeys, renewer } from './http/renew-keys.ts';
import { LiveBus } from './http/live-bus.ts';
import { tellLive } from './http/tell-live.ts';
import { nodeJobs } from './node-jobs.ts';
import { openDoors } from './http/open-doors.ts';
import type { OfficerContext } from './http/officer-context.ts';
import { officersAtATime } from './http/officers-at-a-time.ts';
import { signInWith } from './identity/oidc.ts';
import { assertReachable, connect } from './store/connect.ts';
import { migrate } from './store/migrate.ts';
import { openStandbys } from './store/open-standbys.ts';
import { roleOf } from './store/servers-of.ts';
import { noTraces } from './telemetry/no-traces.ts';
import { tracesOf } from './telemetry/traces-of.ts';
import { startLedgerLoop } from './witness/ledger-loop.ts';
import type { Repeating } from './witness/repeating.ts';
import { followReplicas } from './witness/follow-replicas.ts';
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
  /**
   * Reads keys and certificates anew; nothing under way is cut. What cannot be read leaves all as it
   * was, and says so in the log.
   */
  readonly renew: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Brings both schemas to their newest version, as the roles that own them. */
export async function prepareStore({ database }: ReadConfig): Promise<void> {
  await assertReachable(database.ownerUrl);
  const appRole = roleOf(database.appUrl);
  await migrate(database.ownerUrl, appRole);
  await prepareQueue(database.workerUrl, appRole);
}

function logger(read: ReadConfig, { logTo }: NodeSurroundings): Logger {
  const options = { level: read.config.logLevel, base: { node: read.config.authority.id } };
  return logTo ? pino(options, logTo) : pino(options);
}

/** The node's rooms, keys as the files have them; the database is not touched. */
async function openRooms(read: ReadConfig, surroundings: NodeSurroundings): Promise<CaseContext> {
  const { config, database } = read;
  const clock = surroundings.clock ?? (() => instantOf(Date.now()));
  const lawbook = loadLawbook({
    law: read.path(config.lawbook.law),
    catalogue: read.path(config.lawbook.catalogue),
  });
  const sealer = await loadFieldSealer(read, lawbook.catalogue.items, randomBytes);
  return {
    ...(await loadDirectory(read, clock)),
    db: connect(database.appUrl, config.database.poolMax, sealer),
    standbys: openStandbys(database.reportsUrl, sealer),
    clock,
    newId: () => v7(),
    randomBytes: (length) => randomBytes(length),
    log: logger(read, surroundings),
    lawbook,
    scanDocument: documentScanner(config),
    guardsLeftOut: new Set(surroundings.guardsLeftOut),
    onRecorded: () => undefined,
    traces: noTraces,
  };
}

/** The node's rooms on their database, without a door to the outside: what a single command needs. */
export async function openNode(
  read: ReadConfig,
  surroundings: NodeSurroundings,
): Promise<CaseContext> {
  const rooms = await openRooms(read, surroundings);
  try {
    await refreshKeys(rooms);
    return rooms;
  } catch (error) {
    await rooms.db.destroy();
    throw error;
  }
}

/** What posts to the other authority, with connections of its own; close its `peerClient`. */
export function openDelivery(read: ReadConfig, rooms: CaseContext): DeliveryContext {
  const { peers: tls } = readTls(read);
  const named = { ...tls, peerName: rooms.peer.certificateName };
  const client = peerClient(rooms.peer.url, named, rooms.traces);
  return {
    ...rooms,
    peerClient: client,
    mayStillGo: (message) => mayStillGo(rooms, message),
    onReturned: (tx, message) => reopenReturned(rooms, tx, message),
    onDelivered: async (tx, ledger, message) => {
      await keepDrawnUp(rooms, tx, message);
      if (message.kind === 'handover') await tellUntoldStops(rooms, tx, ledger, message);
    },
  };
}

function officerContext(
  read: ReadConfig,
  rooms: DeliveryContext & CaseContext,
  seen: Pick<OfficerContext, 'live' | 'tally' | 'maintenance' | 'version'>,
): OfficerContext {
  const { officers, oidc, authority, demonstration, lawbook } = read.config;
  const { amendments } = lawbook;
  return {
    ...rooms,
    gateValidHours: read.config.gateValidHours,
    archive: read.config.archive,
    machine: machineOf(read),
    ...seen,
    officersAtATime: officersAtATime(read.config.database.poolMax),
    publicUrl: officers.publicUrl,
    allow: officers.allow,
    webFolder: officers.webFolder === undefined ? undefined : read.path(officers.webFolder),
    proposals: {
      law: read.path(lawbook.law),
      catalogue: read.path(lawbook.catalogue),
      amendments: amendments === undefined ? undefined : read.path(amendments),
    },
    signIn: signInWith(
      {
        issuer: oidc.issuer,
        clientId: oidc.clientId,
        clientSecret: read.text(oidc.clientSecretFile).trim(),
        redirectUri: `${officers.publicUrl}/auth/callback`,
        homeUri: `${officers.publicUrl}/`,
        authority: authority.id,
        demonstration,
      },
      rooms.traces,
    ),
  };
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
  const opened = await openRooms(read, surroundings);
  const traces = await tracesOf(read.config, opened.log, surroundings.version);
  const live = new LiveBus();
  const tally = new Tally();
  let loop: Repeating | undefined;
  let watch: Repeating | undefined;
  const rooms: CaseContext = {
    ...opened,
    traces,
    onRecorded: (line) => {
      tally.recorded(line.event);
      loop?.poke();
      if (line.event === 'ledger.split-view') watch?.poke();
      tellLive(live, line);
    },
  };
  const maintenance = maintenanceOf(rooms.db);
  const delivery = openDelivery(read, rooms);
  // Connections of their own: a stop does not wait for what else is being posted.
  const stops = openDelivery(read, rooms);
  const ends: (() => void | Promise<void>)[] = [
    () => traces.close(),
    () => tally.close(),
    () => rooms.db.destroy(),
    () => delivery.peerClient.close(),
    () => stops.peerClient.close(),
  ];
  const stop = async (): Promise<void> => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    await prepareStore(read);
    await refreshKeys(rooms);
    const doors = await openDoors(
      read,
      officerContext(
        read,
        { ...rooms, ...delivery },
        { live, tally, maintenance, version: surroundings.version },
      ),
    );
    ends.push(...doors.map(({ close }) => close));
    const jobs = nodeJobs({ ...rooms, archive: read.config.archive }, delivery, stops);
    const worker = await startWorker({ ...rooms, maintenance }, read.database.workerUrl, jobs);
    ends.push(() => worker.stop());
    const following = followReplicas(rooms, (line) => {
      tellLive(live, line);
      if (line.event.startsWith('keys.')) void refreshKept(rooms);
    });
    ends.push(following.stop);
    const watchLoop = startWatchLoop(delivery, () => loop?.poke());
    ends.push(watchLoop.stop);
    watch = watchLoop;
    const ledgerLoop = startLedgerLoop(delivery, () => {
      if (rooms.witnesses.length > 0) watchLoop.poke();
    });
    ends.push(ledgerLoop.stop);
    loop = ledgerLoop;
    const renewTls = renewer(read, doors, [delivery, stops]);
    return { context: rooms, stop, renew: async () => renewKeys(delivery, renewTls) };
  } catch (error) {
    await stop();
    throw error;
  }
}
