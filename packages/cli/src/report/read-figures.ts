// SPDX-License-Identifier: EUPL-1.2
import { verifyFigures } from '@samsyn/envelope';
import type { TrustedAuthority } from '@samsyn/evidence';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import type { FigureStatement } from '@samsyn/terms';

/**
 * Signed figures whose both signatures are of an authority that is trusted, made with keys that were
 * in force when the figures were computed.
 * @throws SamsynError `evidence.keys` when nobody trusted has signed them, `envelope.*`
 */
export async function readFigures(
  signed: Uint8Array,
  trusted: readonly TrustedAuthority[],
  path: string,
): Promise<FigureStatement> {
  for (const { authority, keys, keysAt } of trusted) {
    try {
      const statement = await verifyFigures(signed, keys);
      if (statement.authority !== authority) continue;
      return await verifyFigures(signed, keysAt(statement.computedAt));
    } catch (error) {
      if (!isSamsynError(error) || error.code !== 'envelope.unknown-key') throw error;
    }
  }
  throw new SamsynError('evidence.keys', 'signed by nobody whose keys were given', path);
}
