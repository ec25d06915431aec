// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';

type Between = Pick<DirectoryContext, 'own' | 'peer'>;

/** Whether the catalogue has the item go from us to the peer, and not to someone else. */
export function isOursToGive({ own, peer }: Between, item: CatalogueItem): boolean {
  return item.holder === own.authority.role && item.recipient === peer.authority.role;
}

/** Whether the catalogue has the item go from the peer to us, and not to someone else. */
export function isThePeersToGive({ own, peer }: Between, item: CatalogueItem): boolean {
  return item.holder === peer.authority.role && item.recipient === own.authority.role;
}
