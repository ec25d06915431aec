// SPDX-License-Identifier: EUPL-1.2
import type { EntryId, PlainDate, Stop, StopKind } from '@samsyn/terms';

/** The end of a stop: which kinds it can end, and which one, when it says. */
export interface StopEnd {
  readonly endId: EntryId;
  readonly ends: readonly StopKind[];
  readonly on: PlainDate;
  readonly reference?: string;
}

/** What one entry says of stops: that one stands, that one has ended, or nothing. */
export type StopSignal =
  | { readonly signal: 'stands'; readonly stop: Stop }
  | { readonly signal: 'ended'; readonly end: StopEnd };
