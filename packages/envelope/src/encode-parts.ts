// SPDX-License-Identifier: EUPL-1.2
import type { SignedMessage } from './sign-message.ts';

const lengthBytes = 4;

function prefixed(bytes: Uint8Array): readonly Uint8Array[] {
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return [length, bytes];
}

/**
 * What is sealed of a message: the signed bytes behind their length, then for each part its salt and
 * its content behind its length. Lengths are four bytes, highest first.
 */
export function encodeParts({ signed, parts }: SignedMessage): Uint8Array {
  const fields = [
    ...prefixed(signed),
    ...parts.flatMap(({ salt, content }) => [salt, ...prefixed(content)]),
  ];
  const bytes = new Uint8Array(fields.reduce((sum, field) => sum + field.length, 0));
  let at = 0;
  for (const field of fields) {
    bytes.set(field, at);
    at += field.length;
  }
  return bytes;
}
