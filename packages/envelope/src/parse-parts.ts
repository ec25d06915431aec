// SPDX-License-Identifier: EUPL-1.2
import { ByteReader } from './byte-reader.ts';
import { partSaltBytes } from './message-part.ts';
import type { MessagePart } from './message-part.ts';
import type { SignedMessage } from './sign-message.ts';

/**
 * The signed bytes and the parts of a message, as `encodeParts` wrote them and in no other form.
 * @throws SamsynError `envelope.malformed`
 */
export function parseParts(bytes: Uint8Array): SignedMessage {
  const reader = new ByteReader(bytes);
  const signed = reader.longPrefixed('sealed.signed');
  const parts: MessagePart[] = [];
  while (reader.rest().length > 0) {
    const path = `sealed.parts.${parts.length}`;
    const salt = reader.bytes(partSaltBytes, `${path}.salt`);
    parts.push({ salt, content: reader.longPrefixed(`${path}.content`) });
  }
  return { signed, parts };
}
