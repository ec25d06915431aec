// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode, GuardCode } from '@samsyn/terms';
import type { Exchange } from '../scenario/exchange.ts';

/** What came of the documented course of events when it was attempted. */
export type Attempted =
  | { readonly course: 'happened' }
  /** Where the product stopped it, by the code whose sentence the officer reads. */
  | { readonly course: 'stopped'; readonly by: ErrorCode };

/**
 * A failure that an ombudsman or the Chancellor of Justice has described, with synthetic persons and
 * dates shaped after it, played against two real nodes.
 */
export interface Fourteen {
  /** A sentence that says what can no longer happen. */
  readonly name: string;
  /** The decision, such as `JO 8824-2019`. */
  readonly source: string;
  /** The guards that stand between: with all of them left out the failure does happen. */
  readonly guards: readonly GuardCode[];
  /** Tries the documented course; the nodes may have the guards, or lack them. */
  readonly attempt: (exchange: Exchange) => Promise<Attempted>;
  /** Goes the lawful way, with all guards; throws when the product would hinder it. */
  readonly lawfulCourse: (exchange: Exchange) => Promise<void>;
}
