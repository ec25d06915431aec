// SPDX-License-Identifier: EUPL-1.2
import type { OpenedPiece } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { dropUnclaimed } from '../document/drop-unclaimed.ts';
import { examineContent } from '../document/examine-content.ts';
import { finishContent } from '../document/finish-content.ts';
import { readChunks } from '../document/read-chunks.ts';
import type { StagedDocument } from './staged-document.ts';

/**
 * Looks through a document that has come as a whole. What is not of its type or not safe is kept as
 * that: the message that names it is then rejected, on the record. What does not have its digest is
 * dropped, and has to be sent anew.
 * @throws SamsynError `message.document-digest`
 */
export async function finishStaged(
  context: CaseContext,
  staged: StagedDocument,
  { digest, label, sender }: OpenedPiece,
): Promise<void> {
  const { messageId, mediaType, bytes } = label;
  const chunks = () => readChunks(context.db, staged);
  const found = await examineContent(context, chunks, mediaType);
  const whole = found.digest === digest && found.bytes === bytes;
  await record(context, async (tx, ledger) => {
    if (whole) await finishContent(tx, staged, found);
    else await dropUnclaimed(tx, [staged.contentId]);
    const line = await ledger.add({
      event: whole ? 'document.received' : 'document.refused',
      actor: `peer:${sender}`,
      content: { messageId, digest, mediaType, bytes, finding: whole ? found.finding : null },
    });
    return { line, result: undefined };
  });
  if (whole) return;
  throw new SamsynError('message.document-digest', 'the bytes are not those of the digest', digest);
}
