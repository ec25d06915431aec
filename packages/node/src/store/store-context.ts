// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '@samsyn/terms';
import type { Logger } from 'pino';
import type { Db } from './connect.ts';

/** What every room of the node stands on. Clock and randomness come from outside. */
export interface StoreContext {
  readonly db: Db;
  readonly clock: () => Instant;
  /** A new opaque id, a UUID of version 7 (RFC 9562). */
  readonly newId: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly log: Logger;
}
