// SPDX-License-Identifier: EUPL-1.2
import { parseLeaf, verifyEntry } from '@samsyn/ledger';
import type { Leaf } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { atPlace } from './at-place.ts';
import type { Bundle, BundleEntry } from './bundle.ts';
import { decodeText } from './decode-text.ts';
import { EntryContent } from './entry-content.ts';
import { fromBase64url } from './from-base64url.ts';

/** An entry as it was found: what its leaf says, and what it commits to where that is shown. */
export interface FoundEntry {
  readonly leaf: Leaf | undefined;
  readonly content: unknown;
}

function parseContent(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(decodeText(bytes, path));
  } catch {
    throw new SamsynError('evidence.entry', 'what the entry commits to is not JSON', path);
  }
}

/**
 * The entry, its leaf found to have its hash, its content to be what the leaf commits to, and both
 * to tell of this message.
 * @throws SamsynError `evidence.entry`
 */
export async function checkEntry(
  bundle: Bundle,
  entry: BundleEntry,
  path: string,
): Promise<FoundEntry> {
  if (entry.leaf === undefined) {
    if (entry.opening) throw new SamsynError('evidence.entry', 'an opening without a leaf', path);
    return { leaf: undefined, content: undefined };
  }
  const leafBytes = fromBase64url(entry.leaf, `${path}.leaf`);
  const opening = entry.opening && {
    salt: fromBase64url(entry.opening.salt, `${path}.opening.salt`),
    content: fromBase64url(entry.opening.content, `${path}.opening.content`),
  };
  const line = { kind: 'entry', index: 0, leaf: leafBytes, leafHash: entry.leafHash } as const;
  const leaf = await atPlace('evidence.entry', `${path}.leaf`, () => {
    verifyEntry({ ...line, opening: undefined }, 0);
    return parseLeaf(leafBytes, `${path}.leaf`);
  });
  await atPlace('evidence.entry', `${path}.opening`, () => verifyEntry({ ...line, opening }, 0));
  if (!opening) return { leaf, content: undefined };
  const content = parseContent(opening.content, `${path}.opening.content`);
  const said = EntryContent.safeParse(content);
  if (said.data?.messageId !== bundle.messageId || said.data.digest !== bundle.digest)
    throw new SamsynError('evidence.entry', 'the entry tells of something else', `${path}.opening`);
  return { leaf, content };
}
