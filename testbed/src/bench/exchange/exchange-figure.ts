// SPDX-License-Identifier: EUPL-1.2
import { startExchange } from '../../scenario/exchange.ts';
import type { Exchange } from '../../scenario/exchange.ts';
import { powerOf } from '../../scenario/power.ts';
import { signIn } from '../../officer/officer-client.ts';
import { floorFigure } from '../floor/floor-figure.ts';
import type { FloorFigure } from '../floor/floor-figure.ts';
import { ledgerRate } from './ledger-rate.ts';
import type { LedgerRate } from './ledger-rate.ts';
import { proofDelays } from './proof-delays.ts';
import { readyNotices } from './ready-notices.ts';
import { runAtRate, runUnderWay } from './run-load.ts';
import type { Load, LoadRun } from './run-load.ts';
import { runStops } from './run-stops.ts';
import { startUps } from './start-ups.ts';
import type { Spread } from './spread-of.ts';
import { watchReceipts } from './watch-receipts.ts';
import { watchScreen } from './watch-screen.ts';

/** How much is sent in each part. */
export interface ExchangeSizes {
  readonly warmUp: number;
  /** As many as can be. */
  readonly sustained: number;
  /** At 100 a second. */
  readonly steady: number;
  readonly stops: number;
  readonly backlog: number;
}

/** The exchange of two nodes, durable and with all that the product does, and its floor. */
export interface ExchangeFigure {
  readonly sizes: ExchangeSizes;
  readonly sustained: LoadRun;
  readonly steady: LoadRun;
  /** From the receiver's ledger entry to its witnessed proof at the sender. */
  readonly proof: Spread;
  readonly stopsAtRate: Spread;
  readonly stopsBehindBacklog: Spread;
  readonly startUpMs: readonly number[];
  readonly floor: FloorFigure;
  readonly ledger: LedgerRate;
}

const underWay = 32;
const steadyRate = 100;
const seed = 7;
const ledgerEntries = 10_000;

async function stopsAtRate(load: Load, { steady, stops }: ExchangeSizes): Promise<Spread> {
  const { exchange, notices } = load;
  const screen = await watchScreen(exchange.receiver);
  const cases = notices.splice(0, stops);
  const [, told] = await Promise.all([
    runAtRate(load, steadyRate, steady, seed + 1),
    runStops(exchange, screen, cases),
  ]);
  await screen.close();
  return told;
}

/** The other node is away while the backlog is sent, and comes back; then the stops are registered. */
async function stopsBehind(load: Load, { backlog, stops }: ExchangeSizes): Promise<Spread> {
  const { exchange, notices } = load;
  const power = powerOf(exchange.testbed);
  const cases = notices.splice(0, stops);
  await power.cut('police');
  await runUnderWay({ ...load, watch: { ...load.watch, receipted: async () => 0 } }, 8, backlog);
  await power.restore('police');
  const screen = await watchScreen(await signIn(exchange.testbed.nodes.police.url, 'pol-intake-1'));
  const told = await runStops(exchange, screen, cases);
  await screen.close();
  return told;
}

async function measured(
  exchange: Exchange,
  sizes: ExchangeSizes,
  progress: (text: string) => void,
): Promise<ExchangeFigure> {
  const { warmUp, sustained, steady, stops, backlog } = sizes;
  progress('cases are prepared');
  const notices = await readyNotices(
    exchange,
    warmUp + sustained + 2 * steady + 2 * stops + backlog,
  );
  const { testbed } = exchange;
  const watch = await watchReceipts(testbed.postgres.urlFor('migration'));
  try {
    const load = { exchange, watch, notices };
    progress('warm-up');
    await runUnderWay(load, underWay, warmUp);
    progress('as many as can be');
    const most = await runUnderWay(load, underWay, sustained);
    progress('at a steady rate');
    const evenly = await runAtRate(load, steadyRate, steady, seed);
    const proof = await proofDelays(testbed, steady);
    progress('stops among messages');
    const amongMessages = await stopsAtRate(load, sizes);
    progress('the floor');
    const floor = await floorFigure(testbed, sustained);
    progress('the ledger');
    const ledger = await ledgerRate(testbed, ledgerEntries);
    progress('stops behind a backlog');
    const behind = await stopsBehind(load, sizes);
    progress('start-up');
    return {
      sizes,
      sustained: most,
      steady: evenly,
      proof,
      stopsAtRate: amongMessages,
      stopsBehindBacklog: behind,
      startUpMs: await startUps(testbed),
      floor,
      ledger,
    };
  } finally {
    await watch.close();
  }
}

/** Measures all of it at two nodes of its own whose commits survive a crash (fsync on). */
export async function exchangeFigure(
  sizes: ExchangeSizes,
  progress: (text: string) => void,
): Promise<ExchangeFigure> {
  const exchange = await startExchange({ durable: true });
  try {
    return await measured(exchange, sizes, progress);
  } finally {
    await exchange.testbed.stop();
  }
}
