// SPDX-License-Identifier: EUPL-1.2
import { commit, encodeLeaf, leafHash, saltBytes } from '@samsyn/ledger';
import { Digest } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import type { AuditContext } from './audit-context.ts';
import type { AuditLine } from './audit-line.ts';

/** One entry of the ledger as it is kept: what is public of it, and what opens it. */
export interface LedgerEntry {
  readonly line: AuditLine;
  readonly entryId: string;
  readonly at: Instant;
  readonly leaf: Uint8Array;
  /** By which a receipt can name the entry at once. */
  readonly leafHash: Digest;
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * The entry that says this line, committed to its content by salted hash. Nothing is kept; its place in
 * the tree is given later, in a batch.
 */
export function makeEntry(context: AuditContext, line: AuditLine): LedgerEntry {
  const entryId = context.newId();
  const salt = context.randomBytes(saltBytes);
  const at = context.clock();
  const content = new TextEncoder().encode(JSON.stringify(line.content));
  const leaf = encodeLeaf({
    v: 1,
    id: entryId,
    at,
    event: line.event,
    actor: line.actor,
    ...(line.caseId !== undefined && { subject: line.caseId }),
    commitment: commit(salt, content),
  });
  const hash = Digest.parse(Buffer.from(leafHash(leaf)).toString('hex'));
  return { line, entryId, at, leaf, leafHash: hash, salt, content };
}
