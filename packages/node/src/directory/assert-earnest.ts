// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** @throws SamsynError `config.demonstration-key` for such a key where things are in earnest */
export function assertEarnest(demonstrationKey: boolean, allowed: boolean, path: string): void {
  if (demonstrationKey && !allowed) {
    throw new SamsynError(
      'config.demonstration-key',
      'a key made for a demonstration is not used in earnest',
      path,
    );
  }
}
