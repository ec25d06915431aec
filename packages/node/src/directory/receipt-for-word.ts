// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { signReceipt } from '@samsyn/envelope';
import { Digest, MessageId, suite } from '@samsyn/terms';
import type { AuthorityId, ErrorCode } from '@samsyn/terms';
import type { DirectoryContext } from './directory-context.ts';

/** A signed word of the other authority's, on what is agreed or on keys. */
interface Word {
  readonly statement: { readonly actId: string; readonly authority: AuthorityId };
  readonly signed: Uint8Array;
}

/** Our signed receipt for such a word: accepted, or rejected with a code. It names our ledger line. */
export async function receiptForWord(
  context: DirectoryContext,
  { statement, signed }: Word,
  ledgerLeaf: Digest,
  code: ErrorCode | undefined,
): Promise<Uint8Array> {
  return signReceipt(
    {
      version: 1,
      suite,
      kind: 'receipt',
      messageId: MessageId.parse(statement.actId),
      digest: Digest.parse(createHash('sha256').update(signed).digest('hex')),
      sender: context.own.authority.id,
      recipient: statement.authority,
      result: code === undefined ? 'accepted' : 'rejected',
      ...(code !== undefined && { code }),
      ledgerLeaf,
      receivedAt: context.clock(),
    },
    context.own.keys,
  );
}
