// SPDX-License-Identifier: EUPL-1.2
import { open, parseMessage, verify, verifyReceipt } from '@samsyn/envelope';
import { fingerprintsOf, makeBundle, toBase64url, verifyBundle } from '@samsyn/evidence';
import { MessageId, SamsynError, suite } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { Exchanged } from './exchanged.ts';
import { knownAuthorities } from './known-authorities.ts';
import { ownEntries } from './own-entries.ts';
import { peerEntry } from './peer-entry.ts';

/**
 * The bundle of a message from what is kept here, verified before it is returned.
 * @throws SamsynError `evidence.not-proved-yet` before the receipt has come, `envelope.*` and
 * `evidence.*` for what is not kept as it was
 */
export async function assembleBundle(
  context: CaseContext,
  exchanged: Exchanged,
  content: 'shown' | 'withheld',
): Promise<Uint8Array> {
  if (!exchanged.receipt)
    throw new SamsynError('evidence.not-proved-yet', 'no receipt has come yet', 'messageId');
  const { own, peer } = knownAuthorities(context);
  const out = exchanged.direction === 'out';
  const [sender, recipient] = out ? [own, peer] : [peer, own];
  const { signed } = await open(exchanged.openable, context.own.keys);
  const message = parseMessage(await verify(signed, sender.keys));
  const receipt = await verifyReceipt(exchanged.receipt, recipient.keys);
  const entries = await ownEntries(context, exchanged, content);
  const decoder = new TextDecoder();
  const bytes = await makeBundle(
    {
      suite,
      exporter: own.authority,
      exportedAt: context.clock(),
      messageId: MessageId.parse(exchanged.messageId),
      sender: sender.authority,
      recipient: recipient.authority,
      digest: exchanged.digest,
      sealedDigest: exchanged.sealedDigest,
      lawDate: message.lawDate,
      catalogueHash: message.catalogueHash,
      ruleSetHash: message.ruleSetHash,
      ...(content === 'shown' && {
        message: { sealed: toBase64url(exchanged.sealed), signed: decoder.decode(signed) },
      }),
      receipt: decoder.decode(exchanged.receipt),
      entries: out ? [...entries, await peerEntry(context, exchanged, receipt)] : [...entries],
      keys: [fingerprintsOf(sender), fingerprintsOf(recipient)],
    },
    context.own.keys,
  );
  await verifyBundle(bytes, [own, peer]);
  return bytes;
}
