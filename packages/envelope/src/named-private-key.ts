// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { assertInForce } from './assert-in-force.ts';
import type { Frame } from './frame.ts';
import type { OwnKeys, PrivateEncryptionKey } from './prepared-keys.ts';

/**
 * Our private key that the frame names.
 * @throws SamsynError `envelope.not-for-us` for another key than ours, `envelope.key-expired` for
 * one whose time has passed
 */
export function namedPrivateKey(
  { recipientKid }: Frame,
  own: Pick<OwnKeys, 'encryption'>,
): PrivateEncryptionKey {
  const { known = [own.encryption] } = own.encryption;
  const named = known.filter(({ kid }) => kid === recipientKid);
  const found = named.find(({ standing }) => standing === 'in-force') ?? named[0];
  if (!found)
    throw new SamsynError('envelope.not-for-us', 'sealed to another key than ours', 'frame.key-id');
  assertInForce(found.standing, 'frame.key-id');
  return found;
}
