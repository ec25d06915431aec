// SPDX-License-Identifier: EUPL-1.2
import { SpanStatusCode, TraceFlags } from '@opentelemetry/api';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace';
import type { ReadableSpan, SpanExporter, SpanProcessor } from '@opentelemetry/sdk-trace';
import { limits } from '@samsyn/terms';
import type { SpanCounts } from './traces.ts';

/** Whether a span is sent even when its trace was not drawn: it failed, or took long. */
function isTelling({ status, duration: [seconds, nanos] }: ReadableSpan): boolean {
  const ms = seconds * 1_000 + nanos / 1e6;
  return status.code === SpanStatusCode.ERROR || ms >= limits.tracedAlwaysMs;
}

/** The same span, as one that is sent. */
function drawn(span: ReadableSpan): ReadableSpan {
  const context = { ...span.spanContext(), traceFlags: TraceFlags.SAMPLED };
  return Object.create(span, { spanContext: { value: () => context } }) as ReadableSpan;
}

/**
 * Spans that have ended and wait to be sent: no more than `limits.spansWaitingMax` at a time, those
 * that are being sent included. What comes above that is lost and counted, so that a collector that
 * is away costs a fixed piece of memory and nothing else.
 */
export class WaitingSpans implements SpanProcessor {
  readonly #batches: BatchSpanProcessor;
  readonly #onAway: () => void;
  #waiting = 0;
  #sent = 0;
  #lost = 0;
  #isAway = false;

  /** @param onAway called when the collector does not take what it is given, once until it does again */
  constructor(exporter: SpanExporter, onAway: () => void) {
    this.#onAway = onAway;
    this.#batches = new BatchSpanProcessor({
      exporter: {
        export: (spans, done) =>
          exporter.export(spans, (result) => {
            this.#ended(spans.length, result.error === undefined);
            done(result);
          }),
        shutdown: () => exporter.shutdown(),
      },
      maxQueueSize: limits.spansWaitingMax,
      maxExportBatchSize: limits.spansPerBatchMax,
      scheduledDelayMillis: limits.spansGatherMs,
      exportTimeoutMillis: limits.collectorAnswerMs,
    });
  }

  counts(): SpanCounts {
    return { sent: this.#sent, lost: this.#lost };
  }

  onStart(): void {}

  onEnd(span: ReadableSpan): void {
    const isDrawn = (span.spanContext().traceFlags & TraceFlags.SAMPLED) !== 0;
    if (!isDrawn && !isTelling(span)) return;
    if (this.#waiting >= limits.spansWaitingMax) {
      this.#lost += 1;
      return;
    }
    this.#waiting += 1;
    this.#batches.onEnd(isDrawn ? span : drawn(span));
  }

  forceFlush(): Promise<void> {
    return this.#batches.forceFlush();
  }

  shutdown(): Promise<void> {
    return this.#batches.shutdown();
  }

  #ended(count: number, arrived: boolean): void {
    this.#waiting -= count;
    if (arrived) this.#sent += count;
    else this.#lost += count;
    if (!arrived && !this.#isAway) this.#onAway();
    this.#isAway = !arrived;
  }
}
