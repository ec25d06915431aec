// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { hpkeInfo } from './encrypt-frame.ts';
import type { Frame } from './frame.ts';
import { hpkeSuite } from './hpke-suite.ts';
import { namedPrivateKey } from './named-private-key.ts';
import type { OwnKeys } from './prepared-keys.ts';

/**
 * The plaintext of a frame sealed to our key, its head proved unaltered.
 * @throws SamsynError `envelope.not-for-us` for another key than ours, `envelope.key-expired`
 * for one whose time has passed, `envelope.decrypt` when any
 * byte of head or ciphertext is not as it was sealed
 */
export async function decryptFrame(
  frame: Frame,
  own: Pick<OwnKeys, 'encryption'>,
): Promise<Uint8Array> {
  const { privateKey } = namedPrivateKey(frame, own);
  try {
    return await hpkeSuite.Open(privateKey, frame.encapsulated, frame.ciphertext, {
      info: hpkeInfo,
      aad: frame.head,
    });
  } catch (cause) {
    const reason = 'the sealed bytes do not open: altered, or sealed for another use';
    throw new SamsynError('envelope.decrypt', reason, 'frame', { cause });
  }
}
