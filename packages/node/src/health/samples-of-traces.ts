// SPDX-License-Identifier: EUPL-1.2
import type { SpanCounts } from '../telemetry/traces.ts';
import type { Sample } from './metrics.ts';

/** What the collector of traces has got of this process, and what it has not. */
export function samplesOfTraces(counts: SpanCounts): Sample[] {
  return (['sent', 'lost'] as const).map((outcome) => ({
    name: 'samsyn_spans_total',
    labels: { outcome },
    value: counts[outcome],
  }));
}
