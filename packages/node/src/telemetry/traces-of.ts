// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from 'pino';
import type { NodeConfig } from '../config/node-config.ts';
import { noTraces } from './no-traces.ts';
import type { Traces } from './traces.ts';

/** The traces of a node as its configuration has them; without a collector nothing of them is loaded. */
export async function tracesOf(
  { authority, telemetry }: NodeConfig,
  log: Logger,
  version: string,
): Promise<Traces> {
  if (!telemetry) return noTraces;
  const { openTraces } = await import('./open-traces.ts');
  return openTraces({
    url: telemetry.tracesTo,
    share: telemetry.share,
    authority: authority.id,
    version,
    onAway: () => log.warn('the collector of traces does not take them; the node goes on'),
  });
}
