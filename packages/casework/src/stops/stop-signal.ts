// SPDX-License-Identifier: EUPL-1.2
import type { EntryId, PlainDate, Stop, StopKind } from '@samsyn/terms';

/** The end of a stop: which kinds it can end, and which one, when it says. */
export interface StopEnd {
  readonly endId: EntryId;
  readonly ends: readonly StopKind[];
  readonly on: PlainDate;
  readonly reference?: string;
  /** The very stop it ends, when it says. */
  readonly stopId?: string;
}

/** A decision that a stop reaches one decision only. */
export interface StopNarrowing {
  readonly stopId: string;
  readonly reference: string;
}

/** What one entry says of stops: that one stands, is narrowed or has ended. */
export type StopSignal =
  | { readonly signal: 'stands'; readonly stop: Stop }
  | { readonly signal: 'narrowed'; readonly narrowing: StopNarrowing }
  | { readonly signal: 'ended'; readonly end: StopEnd };
