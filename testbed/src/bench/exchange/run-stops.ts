// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { PlainDate } from '@samsyn/terms';
import { actBy } from '../../scenario/act-by.ts';
import type { Exchange } from '../../scenario/exchange.ts';
import type { ReadyNotice } from './ready-notices.ts';
import { spreadOf } from './spread-of.ts';
import type { Spread } from './spread-of.ts';
import type { WatchedScreen } from './watch-screen.ts';

const everyMs = 200;
const stop = {
  act: 'place-stop',
  kind: 'inhibition',
  since: PlainDate.parse('2026-11-20'),
} as const;

/**
 * Registers a stop in each of these cases, five a second, in cases where nothing else happens.
 * @returns from the officer's registering to the word on the other authority's screen
 */
export async function runStops(
  { sender }: Exchange,
  screen: WatchedScreen,
  cases: readonly ReadyNotice[],
): Promise<Spread> {
  const all: Promise<number>[] = [];
  for (const { caseId } of cases) {
    const told = screen.told(caseId, performance.now());
    all.push(actBy(sender, caseId, stop).then(() => told));
    await pause(everyMs);
  }
  return spreadOf(await Promise.all(all));
}
