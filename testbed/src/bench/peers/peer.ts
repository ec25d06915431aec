// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@samsyn/terms';

/** Facts by short names, with the values in which the item goes; none overlaps another. */
export type PeerRule = readonly { readonly fact: string; readonly values: readonly string[] }[];

/** Another engine, given the same rules: whether the item goes. */
export interface Peer {
  readonly name: string;
  readonly prepare: (
    rules: readonly PeerRule[],
  ) => Promise<(facts: Facts) => boolean | Promise<boolean>>;
}
