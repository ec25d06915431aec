// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, Facts } from '@samsyn/terms';

/** How an item can come to leave its holder. */
export type Way = 'own-initiative' | 'request' | 'direct-access';

export const ways: readonly Way[] = ['own-initiative', 'request', 'direct-access'];

/**
 * What is given when the item goes that way: asked for as the two authorities have agreed, in a message
 * as the nodes send it, and on own initiative when its event has come.
 */
export function wayFacts(way: Way, entry: CatalogueItem): Facts {
  return { 'recipient-needs-for': entry.recipientTask ?? 'none', ...factsOf(way, entry) };
}

function factsOf(way: Way, entry: CatalogueItem): Facts {
  switch (way) {
    case 'own-initiative':
      return {
        mode: 'push',
        asked: 'not-asked',
        channel: 'message',
        trigger: entry.trigger ?? 'none',
      };
    case 'request': {
      const asked = entry.handover === 'standing' ? 'standing' : 'individual';
      return { mode: 'pull', asked, channel: 'message', need: 'stated', trigger: 'none' };
    }
    case 'direct-access':
      return {
        mode: 'pull',
        asked: 'not-asked',
        channel: 'direct-access',
        need: 'stated',
        trigger: 'none',
      };
  }
}
