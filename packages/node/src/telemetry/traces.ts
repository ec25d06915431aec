// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '@samsyn/terms';

/**
 * Everything that a span may say: words of the program and numbers. None tells of a case, a person,
 * an officer, an address or a statement of SQL; names as in OpenTelemetry's semantic conventions
 * where these have one.
 */
export interface SpanWords {
  readonly 'http.request.method'?: string;
  /** The route as its pattern, never the address that was asked for. */
  readonly 'http.route'?: string;
  readonly 'http.response.status_code'?: number;
  readonly 'error.type'?: ErrorCode;
  readonly 'samsyn.door'?: 'officers' | 'peers';
  readonly 'samsyn.to'?: 'peer' | 'witness' | 'identity-provider';
  readonly 'samsyn.task'?: string;
  readonly 'samsyn.attempt'?: number;
  readonly 'samsyn.ledger_lines'?: number;
}

/** A piece of work as its span is begun. */
export interface Traced {
  /** A word of the program or a route as its pattern. */
  readonly name: string;
  readonly kind: 'request' | 'asking' | 'work';
  readonly words?: SpanWords;
  /** The `traceparent` (W3C Trace Context) of one who may be believed, to go on with the same trace. */
  readonly from?: string | undefined;
}

/** Spans since the process began. */
export interface SpanCounts {
  /** The collector has them. */
  readonly sent: number;
  /** It did not answer in time, or refused them, or more waited than may. */
  readonly lost: number;
}

/** What the node tells a collector of its own work (OpenTelemetry). */
export interface Traces {
  /**
   * Does the work inside a span, below the one under way, and returns or throws what it does. The
   * span has the code of what is thrown, and counts as failed when that is a fault of the node.
   */
  readonly within: <T>(traced: Traced, work: () => Promise<T>) => Promise<T>;
  /** Adds to the span under way. */
  readonly say: (words: SpanWords) => void;
  /** Gives the span under way a better name. */
  readonly rename: (name: string) => void;
  /** The `traceparent` by which another goes on with the trace under way. */
  readonly carried: () => string | undefined;
  readonly counts: () => SpanCounts;
  /** Sends what waits, for as long as `limits.tracesFlushMs` at the most. Never throws. */
  readonly close: () => Promise<void>;
}
