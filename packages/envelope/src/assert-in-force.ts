// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { KeyStanding } from './key-window.ts';

/**
 * Returns when the key may be used. A key without a standing was given alone, for one use.
 * @throws SamsynError `envelope.key-not-yet`, `envelope.key-expired`, `envelope.key-compromised`
 */
export function assertInForce(standing: KeyStanding | undefined, path: string): void {
  switch (standing) {
    case undefined:
    case 'in-force':
      return;
    case 'not-yet':
      throw new SamsynError('envelope.key-not-yet', 'the key is not in force yet', path);
    case 'expired':
      throw new SamsynError('envelope.key-expired', 'the key has ceased to be in force', path);
    case 'compromised':
      throw new SamsynError('envelope.key-compromised', 'the key is in strange hands', path);
  }
}
