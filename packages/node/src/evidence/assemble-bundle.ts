// SPDX-License-Identifier: EUPL-1.2
import { verifyReceipt } from '@samsyn/envelope';
import { fingerprintsOf, makeBundle, verifyBundle } from '@samsyn/evidence';
import { MessageId, SamsynError, suite } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { EvidenceChoice } from './evidence-choice.ts';
import type { Exchanged } from './exchanged.ts';
import { knownAuthorities } from './known-authorities.ts';
import { openExchanged } from './open-exchanged.ts';
import { ownEntries } from './own-entries.ts';
import { peerEntry } from './peer-entry.ts';
import { shownMessage } from './shown-message.ts';

/**
 * The bundle of a message from what is kept here, verified before it is returned.
 * @throws SamsynError `input.schema` for an item that is not in it, `evidence.not-proved-yet` before
 * the receipt has come, `archive.erased` for content that is no more, `envelope.*` and `evidence.*` for what is not kept as it was
 */
export async function assembleBundle(
  context: CaseContext,
  exchanged: Exchanged,
  choice: EvidenceChoice,
): Promise<Uint8Array> {
  if (!exchanged.receipt)
    throw new SamsynError('evidence.not-proved-yet', 'no receipt has come yet', 'messageId');
  if (exchanged.erased && choice.content !== 'withheld')
    throw new SamsynError(
      'archive.erased',
      'the content is erased; the proof alone is left',
      'messageId',
    );
  const { own, peer } = knownAuthorities(context);
  const out = exchanged.direction === 'out';
  const [sender, recipient] = out ? [own, peer] : [peer, own];
  const { message, form, places } = await openExchanged(context, exchanged);
  const receipt = await verifyReceipt(exchanged.receipt, recipient.keys);
  const entries = await ownEntries(context, exchanged, choice);
  const exportedAt = context.clock();
  const decoder = new TextDecoder();
  const bytes = await makeBundle(
    {
      suite,
      exporter: own.authority,
      exportedAt,
      messageId: MessageId.parse(exchanged.messageId),
      sender: sender.authority,
      recipient: recipient.authority,
      digest: exchanged.digest,
      sealedDigest: exchanged.sealedDigest,
      lawDate: form.lawDate,
      catalogueHash: form.catalogueHash,
      ruleSetHash: form.ruleSetHash,
      ...shownMessage(places, message, exchanged.sealed, choice),
      receipt: decoder.decode(exchanged.receipt),
      entries: out ? [...entries, await peerEntry(context, exchanged, receipt)] : [...entries],
      keys: [fingerprintsOf(sender, exportedAt), fingerprintsOf(recipient, exportedAt)],
    },
    context.own.keys,
  );
  await verifyBundle(bytes, [own, peer]);
  return bytes;
}
