// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '@samsyn/terms';
import { startExchange } from '../scenario/exchange.ts';
import type { Exchange } from '../scenario/exchange.ts';
import type { Fourteen } from './fourteen.ts';

/** What playing a scenario has shown. */
export interface Played {
  readonly name: string;
  readonly source: string;
  readonly stoppedBy: ErrorCode | null;
  readonly prevented: boolean;
  readonly lawfulCourse: boolean;
  readonly failsWithoutGuard: boolean;
}

async function withExchange<T>(
  options: { readonly guardsLeftOut: Fourteen['guards'] },
  work: (exchange: Exchange) => Promise<T>,
): Promise<T> {
  const exchange = await startExchange(options);
  try {
    return await work(exchange);
  } finally {
    await exchange.testbed.stop();
  }
}

/**
 * Plays a scenario: the documented course against nodes with all guards, then the lawful course;
 * then the documented course against nodes that lack the scenario's guards.
 * @throws whatever a course of events throws that is no answer of a guard
 */
export async function play(scenario: Fourteen): Promise<Played> {
  const { name, source, guards } = scenario;
  const guarded = await withExchange({ guardsLeftOut: [] }, async (exchange) => {
    const attempted = await scenario.attempt(exchange);
    await scenario.lawfulCourse(exchange);
    return attempted;
  });
  const unguarded = await withExchange({ guardsLeftOut: guards }, scenario.attempt);
  return {
    name,
    source,
    stoppedBy: guarded.course === 'stopped' ? guarded.by : null,
    prevented: guarded.course === 'stopped',
    lawfulCourse: true,
    failsWithoutGuard: unguarded.course === 'happened',
  };
}
