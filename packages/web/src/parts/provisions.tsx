// SPDX-License-Identifier: EUPL-1.2
import { cite, type Provision } from '@samsyn/terms';

/** Provisions as an officer cites them, the deciding one first. */
export function Provisions({ of: provisions }: { readonly of: readonly Provision[] }) {
  return provisions.map(cite).join(', ');
}
