// SPDX-License-Identifier: EUPL-1.2
import { bytesToHex } from './bytes-to-hex.ts';
import { sha256 } from './sha256.ts';

/** Bytes of salt in front of each part, so that its digest tells nothing of what it says. */
export const partSaltBytes = 32;

/** One part of a message that can be shown or withheld by itself: its salt, and its JSON in UTF-8. */
export interface MessagePart {
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
}

/** SHA-256(salt ‖ content) in hex: what the signed bytes hold in the place of the part. */
export async function digestOfPart({ salt, content }: MessagePart): Promise<string> {
  const bytes = new Uint8Array(salt.length + content.length);
  bytes.set(salt);
  bytes.set(content, salt.length);
  return bytesToHex(await sha256(bytes));
}
