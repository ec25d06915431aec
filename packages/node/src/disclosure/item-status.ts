// SPDX-License-Identifier: EUPL-1.2
import type { ItemStatus } from '@samsyn/contract';
import type { Outcome } from '@samsyn/terms';

export interface ItemStanding {
  readonly outcome: Outcome;
  readonly word: 'send' | 'withhold' | null;
  readonly held: boolean;
  readonly sent: boolean;
}

/**
 * Where an item stands: `must` goes by itself, `may` needs the officer's word, the rest stays. Whether
 * a barred item is held at all says something of the person too, and is not told.
 */
export function itemStatus({ outcome, word, held, sent }: ItemStanding): ItemStatus {
  if (sent) return 'sent';
  if (!held) return outcome === 'must-not' ? 'barred' : 'not-held';
  switch (outcome) {
    case 'must':
      return 'ready';
    case 'assess':
      return 'waits-for-judgment';
    case 'may':
      if (word === null) return 'waits-for-word';
      return word === 'send' ? 'ready' : 'withheld';
    case 'must-not':
      return 'barred';
  }
}

/** Whether nothing more can happen to the item in its disclosure. */
export function isSettled(status: ItemStatus): boolean {
  switch (status) {
    case 'sent':
    case 'withheld':
    case 'barred':
    case 'not-held':
      return true;
    case 'ready':
    case 'waits-for-judgment':
    case 'waits-for-word':
      return false;
  }
}
