// SPDX-License-Identifier: EUPL-1.2
import { isSettled } from './item-status.ts';
import type { LoadedDisclosure, LoadedItem } from './load-disclosure.ts';

/** A disclosure as far as it is asked what may go. */
export interface Standing extends Pick<LoadedDisclosure, 'purpose' | 'state'> {
  readonly items: readonly Pick<LoadedItem, 'item' | 'status'>[];
}

/**
 * Whether something can be sent now. A handover goes whole, once nothing of its core waits and the
 * decision to hand over may go; a notice goes whole, once nothing of it waits; an answer goes in
 * parts; a request goes when it may go itself.
 */
export function mayDispatch({ purpose, state, items }: Standing): boolean {
  if (state !== 'open') return false;
  const ready = items.filter((item) => item.status === 'ready');
  const waits = items.some(
    ({ status }) => status === 'waits-for-judgment' || status === 'waits-for-word',
  );
  switch (purpose) {
    case 'handover':
      return !waits && ready.some((item) => item.item === 'handover-decision');
    case 'request':
      return ready.length > 0;
    case 'notice':
      return !waits && ready.length > 0;
    case 'answer':
      return ready.length > 0 || items.every(({ status }) => isSettled(status));
  }
}
