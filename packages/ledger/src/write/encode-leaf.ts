// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { canonicalJson } from './canonical-json.ts';
import type { LedgerEntry } from './ledger-entry.ts';

const fieldCharsMax = 200;

/**
 * The bytes of an entry as the tree holds them: canonical JSON in UTF-8. To be stored as they are.
 * @throws SamsynError `ledger.malformed` for an empty or overlong id, actor or subject
 */
export function encodeLeaf(entry: LedgerEntry): Uint8Array {
  const { v, id, at, event, actor, subject, commitment } = entry;
  for (const [name, text] of Object.entries({ id, actor, subject })) {
    if (text !== undefined && (text.length === 0 || text.length > fieldCharsMax))
      throw new SamsynError('ledger.malformed', `1 to ${fieldCharsMax} characters`, name);
  }
  const leaf = canonicalJson({ v, id, at, event, actor, subject, commitment });
  return new TextEncoder().encode(leaf);
}
