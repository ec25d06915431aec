// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, legalDay } from '@samsyn/terms';
import { Hono } from 'hono';
import type { HealthContext } from '../health/health-context.ts';
import type { Sample } from '../health/metrics.ts';
import { monthlyIndicators } from '../health/monthly-indicators.ts';
import { printMetrics } from '../health/print-metrics.ts';
import { readMetrics } from '../health/read-metrics.ts';
import { readReadiness } from '../health/read-readiness.ts';
import type { Unready } from '../health/read-readiness.ts';
import { samplesOfTraces } from '../health/samples-of-traces.ts';
import type { Tally } from '../health/tally.ts';
import { codedError, isOwnFault, problemResponse } from './problem-response.ts';

export interface OperationsContext extends HealthContext {
  readonly version: string;
  readonly tally: Tally;
}

function standing(context: OperationsContext, unready: readonly Unready[]): Sample[] {
  return [
    { name: 'samsyn_info', labels: { version: context.version }, value: 1 },
    { name: 'samsyn_ready', value: unready.length === 0 ? 1 : 0 },
    { name: 'samsyn_maintenance', value: unready.includes('maintenance') ? 1 : 0 },
  ];
}

/** All numbers; of a database that is away those of the process alone. */
async function allMetrics(
  context: OperationsContext,
  indicators: () => readonly Sample[],
): Promise<string> {
  const unready = await readReadiness(context);
  const kept = unready.includes('database')
    ? []
    : [...(await readMetrics(context)), ...indicators()];
  const counted = [...context.tally.samples(), ...samplesOfTraces(context.traces.counts())];
  return printMetrics([...standing(context, unready), ...kept, ...counted]);
}

/**
 * What supervises the machine asks here, by a listener of its own that nobody else reaches: whether
 * the process lives, whether the node is ready, which version runs, and its numbers. Without a
 * session, since there is nothing in it of any case, person or officer.
 */
export function operationsApp(context: OperationsContext): Hono {
  const app = new Hono();
  app.onError((error) => {
    const coded = codedError(error);
    if (isOwnFault(coded)) context.log.error({ code: coded.code, fault: error.name }, 'unforeseen');
    return problemResponse(coded);
  });
  app.notFound(() => {
    throw new SamsynError('input.not-found', 'there is nothing at this address', 'path');
  });
  app.get('/health/live', (c) => c.json({ live: true }));
  app.get('/health/ready', async (c) => {
    const unready = await readReadiness(context);
    return c.json({ ready: unready.length === 0, unready }, unready.length === 0 ? 200 : 503);
  });
  app.get('/version', (c) => {
    const { lawbook, version, clock } = context;
    const { hash: ruleSetHash } = lawbook.ruleSetOn(legalDay(clock()));
    return c.json({ version, catalogueHash: lawbook.catalogueHash, ruleSetHash });
  });
  // Asked twice at a time it is read once.
  let reading: Promise<string> | undefined;
  const indicators = monthlyIndicators(context);
  app.get('/metrics', async (c) => {
    reading ??= allMetrics(context, indicators).finally(() => (reading = undefined));
    return c.body(await reading, 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
  return app;
}
