// SPDX-License-Identifier: EUPL-1.2
import { isSpanContextValid } from '@opentelemetry/api';
import type { SpanContext } from '@opentelemetry/api';

const version00 = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
const sampled = 1;

/** The header by which a trace goes on elsewhere (W3C Trace Context, 3.2). */
export const traceparent = {
  /** What the header says, or nothing where it is not one of version 00. */
  parse(header: string | undefined): SpanContext | undefined {
    const [, traceId = '', spanId = '', flags = ''] = version00.exec(header ?? '') ?? [];
    const found = {
      traceId,
      spanId,
      traceFlags: Number.parseInt(flags, 16) & sampled,
      isRemote: true,
    };
    return isSpanContextValid(found) ? found : undefined;
  },

  print({ traceId, spanId, traceFlags }: SpanContext): string {
    return `00-${traceId}-${spanId}-0${traceFlags & sampled}`;
  },
} as const;
