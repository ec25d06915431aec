// SPDX-License-Identifier: EUPL-1.2
import { digestOfPart } from './message-part.ts';
import type { MessagePart } from './message-part.ts';
import { sampleMessage, sampleParts, samplePayload } from './sample-message.ts';
import { sealMessage } from './seal-message.ts';
import type { SignedMessage } from './sign-message.ts';
import { sign } from './sign.ts';
import type { Cast, Row } from './vector-cases.ts';

const routing = { sender: sampleMessage.sender, recipient: sampleMessage.recipient };
const wrong = 'envelope.item-digest';

function saying(text: string, { salt }: MessagePart): MessagePart {
  return { salt, content: new TextEncoder().encode(text) };
}

/** The sample message with another digest signed in the place of its first part's. */
async function committedTo(part: MessagePart, first: MessagePart): Promise<Uint8Array> {
  const text = new TextDecoder().decode(samplePayload);
  const payload = text.replace(await digestOfPart(first), await digestOfPart(part));
  return new TextEncoder().encode(payload);
}

/** Messages whose signatures are good, and whose parts are not those that were signed. */
export async function partRows({ sender, recipient }: Cast): Promise<readonly Row[]> {
  const [first, second] = sampleParts;
  if (!first || !second) throw new Error('the sample lacks a part');
  const signed = await sign(samplePayload, sender);
  const row = async (
    name: string,
    says: string,
    message: SignedMessage,
    code: string,
    path: string,
  ): Promise<Row> => {
    return [name, says, 'open', await sealMessage(message, recipient, routing), code, path];
  };
  const parts = async (name: string, says: string, found: readonly MessagePart[], path: string) =>
    row(name, says, { signed, parts: found }, wrong, path);
  const lied = async (name: string, says: string, lie: MessagePart, code: string, path: string) => {
    const over = await sign(await committedTo(lie, first), sender);
    return row(name, says, { signed: over, parts: [lie, second] }, code, path);
  };
  const at = 'body.requested.0';
  const otherSalt = { ...first, salt: second.salt };
  const altered = saying(
    new TextDecoder().decode(first.content).replace('Behövs', 'Begärs'),
    first,
  );
  return [
    await parts('part-missing', 'A digest without its part.', [first], 'parts'),
    await parts('part-extra', 'A part without a digest.', [first, second, second], 'parts'),
    await parts('parts-none', 'No parts at all.', [], 'parts'),
    await parts('parts-swapped', 'Parts in another order.', [second, first], at),
    await parts('part-salt', 'Another salt than was signed.', [otherSalt, second], at),
    await parts('part-altered', 'Other words than were signed.', [altered, second], at),
    await lied(
      'part-other-item',
      'The part tells of another item than is signed.',
      saying(new TextDecoder().decode(second.content), first),
      wrong,
      at,
    ),
    await lied(
      'part-not-json',
      'A part that is no JSON.',
      saying('x', first),
      'message.schema',
      at,
    ),
    await lied(
      'part-other-form',
      'A part that says nothing of a need.',
      saying('{"item":"removal-decision"}', first),
      'message.schema',
      `${at}.need`,
    ),
  ];
}
