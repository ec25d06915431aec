// SPDX-License-Identifier: EUPL-1.2
import { parseInPart, readAddress, verify } from '@samsyn/envelope';
import type { MessageInPart, MessagePart } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import { atPlace } from './at-place.ts';
import type { Bundle } from './bundle.ts';
import { fromBase64url } from './from-base64url.ts';
import type { Parties } from './parties.ts';
import { sha256Hex } from './sha256-hex.ts';

const stated = [
  'messageId',
  'sender',
  'recipient',
  'lawDate',
  'catalogueHash',
  'ruleSetHash',
] as const;

function fail(reason: string, path: string): never {
  throw new SamsynError('evidence.message', reason, path);
}

async function checkSealed(bundle: Bundle, sealed: Uint8Array, parties: Parties): Promise<void> {
  const path = 'bundle.message.sealed';
  if ((await sha256Hex(sealed)) !== bundle.sealedDigest)
    fail('the sealed bytes do not have their digest', path);
  const address = await atPlace('evidence.message', path, () => readAddress(sealed));
  if (address.sender !== bundle.sender || address.recipient !== bundle.recipient)
    fail('sealed from or to another authority', path);
  if (!parties.recipient.encryptionKids.includes(address.recipientKid))
    fail('sealed to another key of the recipient', path);
}

function partsOf(parts: NonNullable<Bundle['message']>['parts']): (MessagePart | undefined)[] {
  return parts.map((part, index) => {
    const at = `bundle.message.parts.${index}`;
    return part === null
      ? undefined
      : {
          salt: fromBase64url(part.salt, `${at}.salt`),
          content: fromBase64url(part.content, `${at}.content`),
        };
  });
}

/**
 * The message, its digest and both of the sender's signatures found good, each part that is shown
 * found to be the one that was signed, and what the bundle says of the message found to stand in it;
 * undefined where the bundle withholds it.
 * @throws SamsynError `evidence.message`, `evidence.signature`
 */
export async function checkMessage(
  bundle: Bundle,
  parties: Parties,
): Promise<MessageInPart | undefined> {
  if (!bundle.message) return undefined;
  const path = 'bundle.message.signed';
  const signed = new TextEncoder().encode(bundle.message.signed);
  if ((await sha256Hex(signed)) !== bundle.digest)
    fail('the signed bytes do not have the digest', path);
  const payload = await atPlace('evidence.signature', path, async () =>
    verify(signed, parties.sender.keys),
  );
  const parts = partsOf(bundle.message.parts);
  const message = await atPlace('evidence.message', path, async () => parseInPart(payload, parts));
  await atPlace('evidence.signature', path, async () =>
    verify(signed, parties.sender.keysAt(message.form.sentAt)),
  );
  for (const name of stated) {
    if (message.form[name] !== bundle[name])
      fail('the message says something else', `bundle.${name}`);
  }
  const { sealed } = bundle.message;
  if (sealed !== undefined)
    await checkSealed(bundle, fromBase64url(sealed, 'bundle.message.sealed'), parties);
  return message;
}
