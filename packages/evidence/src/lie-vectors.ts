// SPDX-License-Identifier: EUPL-1.2
import { sealMessage, sign, signMessage, signReceipt } from '@samsyn/envelope';
import { Digest, Receipt } from '@samsyn/terms';
import { fromBase64url } from './from-base64url.ts';
import type { BundleParts } from './make-bundle.ts';
import { sampleExchange, sampleNotice, sampleSalts } from './sample-exchange.ts';
import type { SampleCast } from './sample-cast.ts';
import { sha256Hex } from './sha256-hex.ts';
import { toBase64url } from './to-base64url.ts';
import { toldAll } from './vector-row.ts';
import type { Lie, VectorRow } from './vector-row.ts';

const text = new TextDecoder();
const signature = 'evidence.signature';

function shown({ message }: BundleParts): NonNullable<BundleParts['message']> {
  if (!message) throw new Error('the sample withholds its message');
  return message;
}

async function messageOf(parts: BundleParts, signed: Uint8Array): Promise<BundleParts> {
  const digest = Digest.parse(await sha256Hex(signed));
  const message = { ...shown(parts), signed: text.decode(signed) };
  return { ...parts, digest, message };
}

const sealedAt = 'bundle.message.sealed';
const signedAt = 'bundle.message.signed';

async function messageLies(cast: SampleCast): Promise<readonly Lie[]> {
  const { north, stranger, south } = cast;
  const { sender } = await sampleExchange(cast);
  const { sender: other } = await sampleExchange(cast, { number: 9 });
  const { signed } = shown(sender);
  const genuine = await signMessage(sampleNotice(cast), north.own, sampleSalts(1));
  const { payload }: { readonly payload: string } = JSON.parse(text.decode(genuine.signed));
  const payloadBytes = fromBase64url(payload, 'payload');
  const forged = await sign(payloadBytes, stranger.own);
  const asReceipt = await sign(payloadBytes, north.own, 'samsyn-receipt+jws');
  const routing = { sender: north.id, recipient: south.id };
  const elsewhere = await sealMessage(genuine, stranger.public, routing);
  return [
    [
      'message-altered',
      'Other bytes than the digest is of.',
      { ...sender, message: { ...shown(sender), signed: `${signed} ` } },
      'evidence.message',
      signedAt,
    ],
    [
      'message-forged',
      'A message that a stranger signed.',
      await messageOf(sender, forged),
      signature,
      `${signedAt}.signatures.0`,
    ],
    [
      'message-as-receipt',
      'A message signed as a receipt.',
      await messageOf(sender, asReceipt),
      signature,
      `${signedAt}.signatures.0`,
    ],
    [
      'message-of-another',
      'Another message of the same sender.',
      { ...sender, digest: other.digest, ...(other.message && { message: other.message }) },
      'evidence.message',
      'bundle.messageId',
    ],
    [
      'other-law',
      'Another rule set than the message names.',
      { ...sender, ruleSetHash: Digest.parse('c'.repeat(64)) },
      'evidence.message',
      'bundle.ruleSetHash',
    ],
    [
      'sealed-altered',
      'Other sealed bytes than the digest is of.',
      { ...sender, sealedDigest: other.sealedDigest },
      'evidence.message',
      sealedAt,
    ],
    [
      'sealed-elsewhere',
      'Sealed to a key that is not the recipient’s.',
      {
        ...sender,
        sealedDigest: Digest.parse(await sha256Hex(elsewhere)),
        message: { ...shown(sender), sealed: toBase64url(elsewhere) },
      },
      'evidence.message',
      sealedAt,
    ],
  ];
}

async function receiptLies(cast: SampleCast): Promise<readonly Lie[]> {
  const { north, south, stranger } = cast;
  const { sender } = await sampleExchange(cast);
  const { sender: other } = await sampleExchange(cast, { number: 9 });
  const ownReceipt = Receipt.parse(
    JSON.parse(text.decode(fromBase64url(JSON.parse(sender.receipt).payload, 'receipt'))),
  );
  const { message: _message, ...noMessage } = sender;
  return [
    [
      'receipt-forged',
      'A receipt that the sender wrote itself.',
      { ...sender, receipt: text.decode(await signReceipt(ownReceipt, north.own)) },
      signature,
      'bundle.receipt.signatures.0',
    ],
    [
      'receipt-without-verdict',
      'The recipient has the message in quarantine, which is no delivery.',
      {
        ...sender,
        receipt: text.decode(
          await signReceipt({ ...ownReceipt, result: 'quarantined' }, south.own),
        ),
      },
      'evidence.receipt',
      'bundle.receipt.result',
    ],
    [
      'receipt-of-another',
      'The receipt for another message.',
      { ...sender, receipt: other.receipt },
      'evidence.receipt',
      'bundle.receipt.messageId',
    ],
    [
      'receipt-of-other-bytes',
      'The receipt is for other bytes, the message withheld.',
      { ...noMessage, digest: other.digest },
      'evidence.receipt',
      'bundle.receipt.digest',
    ],
    [
      'message-in-receipts-place',
      'The message in place of the receipt.',
      { ...sender, receipt: sender.message?.signed ?? '' },
      signature,
      'bundle.receipt.signatures.0',
    ],
    [
      'keys-of-another',
      'Said to be made by another key.',
      { ...sender, keys: sender.keys.map((one) => ({ ...one, mlDsa65: one.ed25519 })) },
      'evidence.keys',
      'bundle.keys.0.mlDsa65',
    ],
    [
      'recipient-unknown',
      'A recipient whose keys nobody trusts.',
      { ...sender, recipient: stranger.id },
      'evidence.keys',
      'bundle.recipient',
    ],
  ];
}

/** What an exporter could say of message and receipt, and sign, without its being so. */
export async function lieVectors(cast: SampleCast): Promise<readonly VectorRow[]> {
  return toldAll(cast, [...(await messageLies(cast)), ...(await receiptLies(cast))]);
}
