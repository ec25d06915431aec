// SPDX-License-Identifier: EUPL-1.2
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context, Span, Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
  createAlwaysRecordSampler,
} from '@opentelemetry/sdk-trace';
import { isSamsynError, limits } from '@samsyn/terms';
import { traceparent } from './traceparent.ts';
import type { SpanWords, Traced, Traces } from './traces.ts';
import { WaitingSpans } from './waiting-spans.ts';

export interface TracesTo {
  /** The address of a collector that takes OTLP in JSON. */
  readonly url: string;
  /** Of the walks that begin here, 0 to 1. */
  readonly share: number;
  readonly authority: string;
  readonly version: string;
  /** The collector has begun not to take what it is given. */
  readonly onAway: () => void;
}

const kinds = {
  request: SpanKind.SERVER,
  asking: SpanKind.CLIENT,
  work: SpanKind.INTERNAL,
} as const satisfies Record<Traced['kind'], SpanKind>;

function put(span: Span, words: SpanWords): void {
  for (const [key, value] of Object.entries(words)) span.setAttribute(key, value);
  const status = words['http.response.status_code'] ?? 0;
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
}

/** The code of what was thrown and nothing else of it: an error's message may hold data. */
function fail(span: Span, error: unknown): void {
  const code = isSamsynError(error) ? error.code : 'runtime.internal';
  put(span, { 'error.type': code });
  if (code.startsWith('runtime.')) span.setStatus({ code: SpanStatusCode.ERROR });
}

/** The spans under way, each for the work that it was begun for and what that begins. */
class UnderWay {
  readonly #contexts = new AsyncLocalStorage<Context>();
  readonly #tracer: Tracer;

  constructor(tracer: Tracer) {
    this.#tracer = tracer;
  }

  /** A loop that was woken by a request is not part of it: a span that has ended has no more below it. */
  span(): Span | undefined {
    const found = trace.getSpan(this.#contexts.getStore() ?? ROOT_CONTEXT);
    return found?.isRecording() === true ? found : undefined;
  }

  async within<T>({ name, kind, words, from }: Traced, work: () => Promise<T>): Promise<T> {
    const above = this.span();
    const parent = traceparent.parse(from) ?? above?.spanContext();
    const context = parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
    const span = this.#tracer.startSpan(name, { kind: kinds[kind] }, context);
    if (words) put(span, words);
    try {
      return await this.#contexts.run(trace.setSpan(ROOT_CONTEXT, span), work);
    } catch (error) {
      fail(span, error);
      throw error;
    } finally {
      span.end();
    }
  }
}

/**
 * Traces that go to a collector over HTTP. What is drawn is decided where a walk begins, by `share`,
 * and holds for all of it; spans that failed or took long are sent always, then without those above
 * them. Nothing is asked of the process, the machine or its environment to describe it.
 */
export function openTraces({ url, share, authority, version, onAway }: TracesTo): Traces {
  const waiting = new WaitingSpans(
    new OTLPTraceExporter({ url, timeoutMillis: limits.collectorAnswerMs }),
    onAway,
  );
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'samsyn',
      'service.version': version,
      'samsyn.authority': authority,
    }),
    sampler: createAlwaysRecordSampler(
      new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    ),
    spanProcessors: [waiting],
  });
  const underWay = new UnderWay(provider.getTracer('samsyn', version));
  return {
    within: (traced, work) => underWay.within(traced, work),
    say: (words) => {
      const span = underWay.span();
      if (span) put(span, words);
    },
    rename: (name) => void underWay.span()?.updateName(name),
    carried: () => {
      const span = underWay.span();
      return span && traceparent.print(span.spanContext());
    },
    counts: () => waiting.counts(),
    close: async () => {
      const late = new AbortController();
      const flushed = provider.shutdown().catch(() => undefined);
      await Promise.race([
        flushed,
        pause(limits.tracesFlushMs, undefined, { signal: late.signal }),
      ]);
      late.abort();
    },
  };
}
