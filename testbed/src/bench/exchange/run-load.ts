// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { SamsynError } from '@samsyn/terms';
import { seededRandom } from '../../population/seeded-random.ts';
import type { Exchange } from '../../scenario/exchange.ts';
import { sendNotice } from './ready-notices.ts';
import type { ReadyNotice } from './ready-notices.ts';
import { spreadOf } from './spread-of.ts';
import type { Spread } from './spread-of.ts';
import type { ReceiptWatch } from './watch-receipts.ts';

/** What became of a row of messages. */
export interface LoadRun {
  readonly sent: number;
  readonly seconds: number;
  /** Receipted messages a second, over the whole row. */
  readonly perSecond: number;
  /** From the officer's sending to the verified receipt, milliseconds. */
  readonly receipt: Spread;
}

export interface Load {
  readonly exchange: Exchange;
  readonly watch: ReceiptWatch;
  /** Each is sent once; a run takes those that it sends. */
  readonly notices: ReadyNotice[];
}

function take({ notices }: Load): ReadyNotice {
  const notice = notices.shift();
  if (notice === undefined)
    throw new SamsynError('runtime.internal', 'too few notices were prepared', 'notices');
  return notice;
}

async function sendOne(load: Load): Promise<number> {
  const notice = take(load);
  const receipted = load.watch.receipted(notice, performance.now());
  await sendNotice(load.exchange, notice);
  return receipted;
}

function runOf(took: readonly number[], begun: number): LoadRun {
  const seconds = (performance.now() - begun) / 1_000;
  return { sent: took.length, seconds, perSecond: took.length / seconds, receipt: spreadOf(took) };
}

/** As many as can be: so many are always under way, sent and not receipted, until `count` are done. */
export async function runUnderWay(load: Load, underWay: number, count: number): Promise<LoadRun> {
  const begun = performance.now();
  const took: number[] = [];
  let left = count;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      took.push(await sendOne(load));
    }
  };
  await Promise.all(Array.from({ length: underWay }, work));
  return runOf(took, begun);
}

/**
 * At a steady rate, whether the node keeps up or not: the moments are drawn as independent arrivals
 * are (exponential distances), from a seed, so that the same row comes again.
 */
export async function runAtRate(
  load: Load,
  perSecond: number,
  count: number,
  seed: number,
): Promise<LoadRun> {
  const random = seededRandom(seed, 'arrivals');
  const begun = performance.now();
  const all: Promise<number>[] = [];
  let due = begun;
  for (let sent = 0; sent < count; sent += 1) {
    due -= (Math.log(1 - random.next()) * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    all.push(sendOne(load));
  }
  return runOf(await Promise.all(all), begun);
}
