// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '@samsyn/terms';
import type { Logger } from 'pino';
import type { Traces } from '../telemetry/traces.ts';
import type { Db } from './connect.ts';
import type { OpenStandby } from './open-standbys.ts';

/** What every room of the node stands on. Clock and randomness come from outside. */
export interface StoreContext {
  readonly db: Db;
  /** Where reports are read before the database itself is, in this order. */
  readonly standbys: readonly OpenStandby[];
  readonly clock: () => Instant;
  /** A new opaque id, a UUID of version 7 (RFC 9562). */
  readonly newId: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly log: Logger;
  readonly traces: Traces;
}
