// SPDX-License-Identifier: EUPL-1.2
import { parseFrame } from './frame.ts';
import type { Routing } from './frame.ts';

/**
 * What stands in clear on a sealed message: from whom, to whom, and to which of the recipient's
 * keys. Whoever cannot open it knows no more; what is inside is not shown to be anything by this.
 * @throws SamsynError `envelope.malformed`, `envelope.suite`
 */
export function readAddress(sealed: Uint8Array): Routing & { readonly recipientKid: string } {
  const { routing, recipientKid } = parseFrame(sealed, 'message');
  return { ...routing, recipientKid };
}
